import { fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createReaders } from '../../../src/desk/readers/readers.ts';
import { noise } from '../../images/pictures.ts';

let folder: string;
let photo: string;
const thumbnail = { thumbnail: true };
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cutline-lost-'));
  photo = join(folder, 'photo.jpg');
  await writeFile(photo, await noise(3000, 2000).jpeg().toBuffer());
});
afterAll(() => rm(folder, { recursive: true }));

const isAlive = (pid: number) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

describe.skipIf(process.platform === 'win32')('readers that are lost', () => {
  it('are replaced when something kills them at work, and the work is done', async () => {
    const readers = createReaders({ processes: 2 });
    await readers.read(photo, thumbnail);
    const work = Promise.all(Array.from({ length: 40 }, () => readers.read(photo, thumbnail)));
    const before = readers.pids;
    for (const pid of before) process.kill(pid, 'SIGKILL');
    const photos = await work;
    expect(new Set(photos.map(({ sha256, thumbnail: picture }) => `${sha256} ${picture?.length}`)).size).toBe(1);
    expect(readers.pids.filter((pid) => before.includes(pid))).toEqual([]);
    await readers.close();
  });

  it('are replaced when they died while nothing was asked of them', async () => {
    const readers = createReaders({ processes: 1 });
    await readers.read(photo, thumbnail);
    for (const pid of readers.pids) process.kill(pid, 'SIGKILL');
    await pause(200);
    expect((await readers.read(photo, thumbnail)).width).toBe(3000);
    await readers.close();
  });

  it('end when the desk was killed, even those that hang', async () => {
    const at = (path: string) => JSON.stringify(new URL(path, import.meta.url).href);
    const desk = join(folder, 'desk.ts');
    await writeFile(
      desk,
      `import { createReaders } from ${at('../../../src/desk/readers/readers.ts')};
       const well = createReaders({ processes: 1 });
       await well.read(${JSON.stringify(photo)}, { thumbnail: true });
       const program = new URL(${at('hanging-process.ts')}).pathname;
       const hung = createReaders({ processes: 1, program });
       hung.preview('any').catch(() => undefined);
       setTimeout(() => console.log(JSON.stringify([...well.pids, ...hung.pids])), 600);
       setInterval(() => undefined, 1000);`,
    );
    const child = spawn(process.execPath, [desk], { stdio: ['ignore', 'pipe', 'inherit'] });
    const [line] = (await once(child.stdout, 'data')) as [Buffer];
    const pids = JSON.parse(line.toString()) as number[];
    expect(pids.map(isAlive)).toEqual([true, true]);
    child.kill('SIGKILL');
    for (let waited = 0; waited < 5000 && pids.some(isAlive); waited += 100) await pause(100);
    expect(pids.map(isAlive)).toEqual([false, false]);
  });

  it('end when the desk was killed before they looked whose they are', async () => {
    const gone = spawn(process.execPath, ['-e', '']);
    await once(gone, 'exit');
    const program = new URL('hanging-process.ts', import.meta.url).pathname;
    const reader = fork(program, [String(gone.pid)], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    reader.send('hang');
    const ended = once(reader, 'exit', { signal: AbortSignal.timeout(20_000) });
    expect(await ended).toEqual([null, 'SIGKILL']);
  });
});
