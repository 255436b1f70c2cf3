import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { openCatalogue } from '../../src/catalogue/catalogue.ts';
import { newFolder } from './setup/folders.ts';

const fill = join(import.meta.dirname, 'setup', 'fill.ts');
const run = promisify(execFile);

interface Outcome {
  readonly acknowledged: string[];
  readonly refusals: string[];
  readonly inMemory: number;
  readonly later: boolean;
}

/** A file system of two megabytes; undefined where this user may not mount one. */
function smallDisk(): string | undefined {
  const place = mkdtempSync(join(tmpdir(), 'cutline-small-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', place], { stdio: 'ignore' });
    return place;
  } catch {
    rmSync(place, { recursive: true });
    return undefined;
  }
}

const disk = process.platform === 'linux' ? smallDisk() : undefined;

afterAll(() => {
  if (disk === undefined) return;
  execFileSync('umount', ['--lazy', disk]);
  rmSync(disk, { recursive: true });
});

describe('a disk that is really full', () => {
  it.skipIf(disk === undefined)(
    'refuses edits, loses none that it took, and takes more once there is room',
    async () => {
      const folder = join(disk ?? '', 'Small.cutline');
      const ballast = join(disk ?? '', 'ballast');
      await writeFile(ballast, Buffer.alloc(1024 * 1024));
      const { stdout } = await run(process.execPath, [fill, folder, '400', ballast], { maxBuffer: 2 ** 24 });
      const { acknowledged, refusals, inMemory, later } = JSON.parse(stdout) as Outcome;
      expect(refusals).toEqual(['store/disk-full']);
      expect(acknowledged.length).toBeLessThan(400);
      expect(inMemory).toBe(acknowledged.length - 1);
      expect(later).toBe(true);
      const reading = await openCatalogue(folder, { mode: 'read' });
      expect([...reading.speakers.all()].map(({ id }) => id)).toEqual(acknowledged);
      expect(reading.notices).toEqual([]);
    },
  );

  it.skipIf(process.platform === 'win32')('and so with a limit on the size of a file', async () => {
    const folder = await newFolder();
    const script = `ulimit -f 256; exec "${process.execPath}" "${fill}" "${folder}" 200`;
    const { stdout } = await run('bash', ['-c', script], { maxBuffer: 2 ** 24 });
    const { acknowledged, refusals } = JSON.parse(stdout) as Outcome;
    expect(refusals).toEqual(['store/disk-full']);
    const reading = await openCatalogue(folder, { mode: 'read' });
    expect([...reading.speakers.all()].map(({ id }) => id)).toEqual(acknowledged);
    expect(reading.notices).toEqual([]);
  });
});
