import { hash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import type { Random } from '../setup/random.ts';
import { Promises } from './promises.ts';
import { Recorder, type RecorderOptions } from './recorder.ts';
import { left, mixedWay, uniformWays } from './ways.ts';

/** What is tried: a program at work on a disk, and how to tell what a folder holds when the power is back. */
export interface Work {
  readonly forgets?: RecorderOptions['forgets'];
  readonly refuse?: RecorderOptions['refuse'];
  /** The first loss is enough: no further state is looked at. */
  readonly untilLost?: boolean;
  /** Works in `folder`, and says what it begins and what it has acknowledged. */
  run(recorder: Recorder, folder: string, promises: Promises): Promise<void>;
  /** The fingerprint of what is in `folder` after the cut; throws where it cannot be opened. */
  reopen(folder: string): Promise<string>;
}

/** The figures of many power cuts. */
export interface Cuts {
  readonly states: number;
  readonly acknowledged: number;
  /** States in which something that was acknowledged is not there, or something is half there. */
  readonly lost: number;
  readonly unopenable: number;
  readonly examples: readonly string[];
}

/**
 * Lets the power fail after every call of the work, in every uniform way and in `mixtures` others, and opens each
 * distinct thing that may be left, in `place`; at `most` so many of them, chosen evenly. Before the first promise there is nothing to lose.
 */
export async function powerCuts(
  place: string,
  work: Work,
  random: Random,
  { mixtures, most = Infinity }: { readonly mixtures: number; readonly most?: number },
): Promise<Cuts> {
  const root = join(place, 'disk');
  const folder = join(root, 'Hanoi.cutline');
  const seen = new Set<string>();
  const found: {
    readonly files: ReadonlyMap<string, Buffer>;
    readonly allowed: readonly string[];
    readonly way: string;
  }[] = [];
  const promises = new Promises();
  const recorder = new Recorder({
    ...(work.forgets && { forgets: work.forgets }),
    ...(work.refuse && { refuse: work.refuse }),
    changed: () => {
      if (promises.allowed.length === 0) return;
      const ways = [...uniformWays, ...Array.from({ length: mixtures }, () => mixedWay(random))];
      for (const way of ways) {
        const files = left(recorder.state, root, way);
        const print = fingerprint(files, promises.allowed);
        if (seen.has(print)) continue;
        seen.add(print);
        found.push({ files, allowed: [...promises.allowed], way: way.name });
      }
    },
  });
  await mkdir(root, { recursive: true });
  recorder.state.folderMade(root, true);
  await work.run(recorder, folder, promises);
  let lost = 0;
  let unopenable = 0;
  const examples: string[] = [];
  const after = join(place, 'after');
  const chosen = found.filter(
    (_, index) => Math.floor((index * most) / found.length) !== Math.floor(((index - 1) * most) / found.length),
  );
  for (const { files, allowed, way } of most < found.length ? chosen : found) {
    if (work.untilLost && lost + unopenable > 0) break;
    await materialise(after, root, files);
    try {
      const print = await work.reopen(join(after, relative(root, folder)));
      if (allowed.includes(print)) continue;
      lost++;
      examples.push(`${way}: what was acknowledged is not there. ${describe(root, files)}`);
    } catch (error) {
      unopenable++;
      examples.push(`${way}: ${String(error)} ${describe(root, files)}`);
    } finally {
      await rm(after, { recursive: true, force: true });
    }
  }
  return { states: Math.min(found.length, most), acknowledged: promises.acknowledgements, lost, unopenable, examples };
}

/** Many moments and ways leave the same: once is enough. */
function fingerprint(files: ReadonlyMap<string, Buffer>, allowed: readonly string[]): string {
  const parts = [...files].map(([path, bytes]) => `${path} ${hash('sha256', bytes)}`).toSorted();
  return hash('sha256', [...parts, ...allowed].join('\n'));
}

/** Writes what is left, but for the lock: the machine that held it has lost its power. */
async function materialise(place: string, root: string, files: ReadonlyMap<string, Buffer>): Promise<void> {
  await mkdir(place, { recursive: true });
  for (const [path, bytes] of files) {
    if (/\/lock(\.taking)?$/.test(path)) continue;
    const target = join(place, relative(root, path));
    if (!existsSync(dirname(target))) await mkdir(dirname(target), { recursive: true });
    await writeFile(target, bytes);
  }
}

const describe = (root: string, files: ReadonlyMap<string, Buffer>): string =>
  [...files].map(([path, bytes]) => `${relative(root, path)} (${bytes.length})`).join(', ');
