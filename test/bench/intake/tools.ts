import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The first line that a program on the PATH says of itself; undefined where it is not there. */
export const versionOf = (program: string, argument: string): Promise<string | undefined> =>
  run(program, [argument]).then(
    ({ stdout, stderr }) => (stdout || stderr).split('\n')[0],
    () => undefined,
  );

/** Makes every thumbnail in one process of vipsthumbnail, into `folder`. */
export const vipsThumbnails = (paths: readonly string[], folder: string): Promise<unknown> =>
  run('vipsthumbnail', ['--size', '512', '-o', `${folder}/%s.jpg[Q=80,strip]`, ...paths], { maxBuffer: 2 ** 24 });

/** Decodes at an eighth of the size, and no more: what no thumbnail can be faster than. */
export const djpegEighth = (path: string): Promise<unknown> =>
  run('djpeg', ['-scale', '1/8', '-outfile', '/dev/null', path]);

/** Does `work` for all, `inFlight` at a time. */
export async function inFlight<Item>(
  count: number,
  items: readonly Item[],
  work: (item: Item) => Promise<unknown>,
): Promise<void> {
  const left = items.values();
  await Promise.all(
    Array.from({ length: count }, async () => {
      for (const item of left) await work(item);
    }),
  );
}
