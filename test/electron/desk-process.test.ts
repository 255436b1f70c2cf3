import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';

it('ends a desk whose app was killed before it was ready, and leaves the catalogue to the next', async () => {
  const home = await mkdtemp(join(tmpdir(), 'cutline-orphan-'));
  const catalogue = join(home, 'kit.cutline');
  const desk = fork(join(import.meta.dirname, '..', '..', 'electron', 'desk-process.ts'), [], {
    execArgv: [],
    env: {
      ...process.env,
      TMPDIR: home,
      CUTLINE_CATALOGUE: catalogue,
      CUTLINE_CREATE: 'yes',
      CUTLINE_SCREENS: home,
      CUTLINE_SOCKET: join(home, 'desk.sock'),
    },
  });
  onTestFinished(async () => {
    desk.kill('SIGKILL');
    await rm(home, { recursive: true, force: true });
  });
  desk.disconnect();
  const [code] = (await once(desk, 'exit')) as [number | null];
  expect(code).toBe(0);
  expect(await readdir(catalogue)).not.toContain('lock');
});
