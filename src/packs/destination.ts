import { randomBytes } from 'node:crypto';
import { mkdir, readdir, rename, rm, rmdir, stat, statfs } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Fault } from '../model/fault.ts';
import { cutToBytes } from '../model/text.ts';
import { codeOf } from './write-fault.ts';

/** Where a pack goes. */
export interface Destination {
  readonly path: string;
  readonly kind: 'folder' | 'zip';
  /** A hidden name in the same folder, where it is made before it gets its own; a rename then is one step. */
  readonly temporary: string;
}

/** A destination that nothing stands at; an empty folder may. Faults: pack/destination-exists. */
export async function checkDestination(given: string): Promise<Destination> {
  const path = resolve(given);
  const kind = path.toLowerCase().endsWith('.zip') ? 'zip' : 'folder';
  if (await isTaken(path, kind)) {
    const message = `There already is something at '${path}', and it stays as it is. Choose another name, or an empty folder.`;
    throw new Fault('pack/destination-exists', message, { path });
  }
  const name = temporaryStart(path) + randomBytes(4).toString('hex');
  return { path, kind, temporary: join(dirname(path), name) };
}

/** 255 bytes hold every name; a temporary one has a start and an end of its own. */
const temporaryStart = (path: string): string => `.${cutToBytes(basename(path), 200)}.part-`;

async function isTaken(path: string, kind: Destination['kind']): Promise<boolean> {
  try {
    const inside = await readdir(path);
    return kind === 'zip' || inside.length > 0;
  } catch (error) {
    return codeOf(error) !== 'ENOENT';
  }
}

/** Makes the folders above `path`; answers a function that takes those away again that it made. */
export async function makeParents(path: string): Promise<() => Promise<void>> {
  const parent = dirname(path);
  const first = await mkdir(parent, { recursive: true });
  return async () => {
    if (first === undefined) return;
    for (let folder = parent; folder.length >= first.length; folder = dirname(folder)) await rmdir(folder);
  };
}

/** Faults with pack/write-failed where the disk of `path` has less than `bytes` left. */
export async function checkRoom(path: string, bytes: number): Promise<void> {
  const { bavail, bsize } = await statfs(dirname(path));
  const free = bavail * bsize;
  if (free >= bytes) return;
  const message = `The pack needs about ${megabytes(bytes)} MB, and the disk of '${path}' has ${megabytes(free)} MB left. Free some room, or choose another disk.`;
  throw new Fault('pack/write-failed', message, { path, needed: bytes, free });
}

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0);

/** Where a ZIP is made before it gets its own name. */
export const zipOf = ({ temporary }: Destination): string => `${temporary}.zip`;

/** Milliseconds after which a temporary name belongs to nobody any more. */
const staleAfter = 24 * 60 * 60 * 1000;

/** Takes away what a power cut or a killed process left of an earlier try at the same destination. */
export async function removeStale({ path }: Destination): Promise<void> {
  const folder = dirname(path);
  const start = temporaryStart(path);
  for (const name of await readdir(folder)) {
    if (!name.startsWith(start) || !/^[0-9a-f]{8}(?:\.zip)?$/.test(name.slice(start.length))) continue;
    const { mtimeMs } = await stat(join(folder, name));
    if (Date.now() - mtimeMs > staleAfter) await rm(join(folder, name), { recursive: true, force: true });
  }
}

/** Takes away what was made so far. */
export async function removeTemporary(target: Destination): Promise<void> {
  await rm(target.temporary, { recursive: true, force: true, maxRetries: 3 });
  await rm(zipOf(target), { force: true, maxRetries: 3 });
}

/** Gives what was made the destination's name, in one step. */
export async function publish(target: Destination): Promise<void> {
  const { path, kind } = target;
  const made = kind === 'zip' ? zipOf(target) : target.temporary;
  // Windows renames onto no folder, not even an empty one.
  if (kind === 'folder') await rmdir(path).catch(() => undefined);
  if (await isTaken(path, kind)) {
    const message = `Something was put at '${path}' while the pack was made. Choose another name.`;
    throw new Fault('pack/destination-exists', message, { path });
  }
  for (const wait of [100, 300, 1000, 3000]) {
    try {
      await rename(made, path);
      return;
    } catch (error) {
      // On Windows a virus scanner holds new files open for a moment.
      if (process.platform !== 'win32') throw error;
      await pause(wait);
    }
  }
  await rename(made, path);
}
