import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { createReaders, type Readers, type ReadersOptions } from '../../../src/desk/readers/readers.ts';
import { Fault } from '../../../src/model/fault.ts';

const program = fileURLToPath(new URL('stubborn-process.ts', import.meta.url));
let readers: Readers | undefined;
const open = (options: ReadersOptions) => (readers = createReaders({ program, processes: 1, inFlight: 4, ...options }));
afterEach(() => readers?.close());

/** What becomes of each file: its own name where it was read, else the fault's code and reason. */
const outcomes = (pool: Readers, paths: readonly string[]) =>
  Promise.all(
    paths.map((path) =>
      pool.preview(path).then(
        (bytes) => Buffer.from(bytes).toString(),
        (error: unknown) => (error instanceof Fault ? `${error.code} ${String(error.detail?.reason)}` : error),
      ),
    ),
  );

describe('a file that makes its reader misbehave', () => {
  it('is stopped when it keeps the whole process, and the files beside it are read', async () => {
    const paths = ['a', 'b', 'spin', 'c', 'd', 'e'];
    expect(await outcomes(open({ timeout: 1500 }), paths)).toEqual([
      ...['a', 'b', 'image/reader-stopped time', 'c', 'd', 'e'],
    ]);
  });

  it('is stopped when it never ends though its process lives', async () => {
    expect(await outcomes(open({ timeout: 600 }), ['a', 'never', 'b', 'c'])).toEqual([
      ...['a', 'image/reader-stopped time', 'b', 'c'],
    ]);
  });

  it('is given up when it crashes its reader again with nothing beside it', async () => {
    expect(await outcomes(open({}), ['a', 'crash', 'b', 'crash', 'c'])).toEqual([
      ...['a', 'image/reader-stopped crash', 'b', 'image/reader-stopped crash', 'c'],
    ]);
  });

  it.skipIf(process.platform !== 'linux')('is stopped when it takes too much memory', async () => {
    expect(await outcomes(open({ memory: 128 * 2 ** 20 }), ['a', 'grow', 'b'])).toEqual([
      ...['a', 'image/reader-stopped memory', 'b'],
    ]);
  });

  it('does not keep the other processes from their work', async () => {
    const pool = open({ processes: 2, inFlight: 1, timeout: 3000 });
    const spin = outcomes(pool, ['spin']);
    const started = performance.now();
    expect(await outcomes(pool, ['a', 'b', 'c'])).toEqual(['a', 'b', 'c']);
    expect(performance.now() - started).toBeLessThan(2500);
    expect(await spin).toEqual(['image/reader-stopped time']);
  });
});

describe('a pool', () => {
  it('refuses work with what the process said where it cannot start', async () => {
    const pool = open({ program: fileURLToPath(new URL('not-there.ts', import.meta.url)) });
    await expect(pool.preview('a')).rejects.toMatchObject({
      code: 'internal/unexpected',
      detail: { said: expect.stringContaining('Cannot find module') as string },
    });
  });

  it('does photos that come in before pictures of photos that are in', async () => {
    const pool = open({ inFlight: 1 });
    const done: string[] = [];
    const note = (name: string) => () => void done.push(name);
    await Promise.all([
      pool.preview('first').then(note('first')),
      pool.preview('second').then(note('second')),
      pool.webSize('third', 800).then(note('third')),
      pool.read('urgent', { thumbnail: true }).then(note('urgent')),
    ]);
    expect(done).toEqual(['first', 'urgent', 'second', 'third']);
  });

  it('ends a process that hangs when it is closed, and says so to whoever waits', async () => {
    const pool = open({});
    const asked = Promise.allSettled(['spin', 'a', 'b', 'c', 'd', 'e', 'f'].map((path) => pool.preview(path)));
    await new Promise((resolve) => setTimeout(resolve, 700));
    const { pids } = pool;
    expect(pids.length).toBe(1);
    const started = performance.now();
    await pool.close();
    expect(performance.now() - started).toBeLessThan(2000);
    for (const pid of pids) expect(() => process.kill(pid, 0)).toThrow();
    expect((await asked).some((result) => result.status === 'rejected')).toBe(true);
    await expect(pool.preview('later')).rejects.toMatchObject({ code: 'job/cancelled' });
  });

  it('is busy only while it has work', async () => {
    const pool = open({});
    expect(pool.busy).toBe(false);
    const asked = pool.preview('a');
    expect(pool.busy).toBe(true);
    await asked;
    expect(pool.busy).toBe(false);
  });
});
