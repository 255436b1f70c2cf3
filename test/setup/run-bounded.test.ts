import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { runBounded } from '../../scripts/run-bounded.ts';

const node = process.execPath;

describe('a bounded run', () => {
  it('answers the exit code and all that was printed', async () => {
    const ended = await runBounded(node, ['-e', "console.log('a'.repeat(200_000)); process.exitCode = 3"], {
      within: 10_000,
    });
    expect(ended.code).toBe(3);
    expect(ended.output).toHaveLength(200_001);
  });

  it('ends a program that takes too long, with what that started', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'cutline-bounded-'));
    try {
      const beats = join(folder, 'beats');
      const grandchild = `setInterval(() => require('fs').appendFileSync(${JSON.stringify(beats)}, '.'), 20)`;
      const child = `require('child_process').spawn(process.execPath, ['-e', ${JSON.stringify(grandchild)}]); setInterval(() => {}, 1000)`;
      const { code, tookTooLong } = await runBounded(node, ['-e', child], { within: 1_500 });
      expect({ code, tookTooLong }).toEqual({ code: undefined, tookTooLong: true });
      await pause(100);
      const { size } = await stat(beats);
      expect(size).toBeGreaterThan(0);
      await pause(400);
      expect((await stat(beats)).size).toBe(size);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });

  it('says why a program could not be started', async () => {
    const { code, output } = await runBounded('no-such-program-here', [], { within: 1_000 });
    expect(code).toBeUndefined();
    expect(output).toContain('ENOENT');
  });
});
