import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFileFacts } from '../../src/desk/files/read-facts.ts';
import { createReaders } from '../../src/desk/readers/readers.ts';
import { residentMemory } from '../../src/desk/readers/resident-memory.ts';
import { hostileFiles } from './hostile-files.ts';
import { workFolder } from './work-folder.ts';

const { folder, picture } = workFolder();

/** Milliseconds, and bytes of the whole process: what a file may take. */
const limits = { time: 2_000, memory: 200 * 2 ** 20 };

/** Reads a file in a reader process of its own, which is up when the clock starts, and answers what that took. */
async function watched(path: string) {
  const readers = createReaders({ processes: 1 });
  try {
    await readFileFacts(readers, await picture('first.jpg'));
    const [pid = 0] = readers.pids;
    let most = 0;
    const watch = setInterval(() => (most = Math.max(most, residentMemory(pid) ?? 0)), 5);
    const started = performance.now();
    const facts = await readFileFacts(readers, path);
    const took = performance.now() - started;
    clearInterval(watch);
    return { facts, took, most, stopped: readers.pids[0] !== pid };
  } finally {
    await readers.close();
  }
}

describe('cutline read', () => {
  it.each(Object.entries(hostileFiles))('stands %s', async (name, { format, make, warnings, values }) => {
    const sound = readFileSync(await picture(`sound.${format}`, format));
    const path = join(folder, `${name.replaceAll(/\W+/g, '-')}.${format}`);
    writeFileSync(path, make(sound));
    const { facts, took, most, stopped } = await watched(path);
    expect(stopped).toBe(false);
    expect(took).toBeLessThan(limits.time);
    expect(most).toBeLessThan(limits.memory);
    if (facts.ok) {
      if (warnings) expect(facts.warnings.map(({ code }) => code)).toEqual(warnings);
      const read = Object.entries(facts.values).map(([key, { value }]) => [key, value]);
      if (values) expect(Object.fromEntries(read)).toEqual(values);
    } else {
      expect(warnings, facts.problem.message).toBeUndefined();
      expect(facts.problem.code).toMatch(/^(?:image|file)\//);
    }
  });

  it('stands an XMP file of 50 MB', async () => {
    const path = join(folder, 'large.xmp');
    writeFileSync(path, Buffer.concat([Buffer.from('<x:xmpmeta>'), Buffer.alloc(50 * 2 ** 20, 'x')]));
    const { facts, took, most } = await watched(path);
    expect(facts).toMatchObject({ ok: true, values: {}, warnings: [{ code: 'xmp/too-large' }] });
    expect(took).toBeLessThan(limits.time);
    expect(most).toBeLessThan(limits.memory);
  });
});
