import { hash } from 'node:crypto';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { errno } from '../disk/errno.ts';
import type { FileSystem } from '../disk/file-system.ts';
import type { Manifest } from './manifest.ts';

/** Files that were looked at under another name already: what two backups share is read once. */
export class SeenFiles {
  readonly #well = new Map<string, boolean>();
  /** Bytes that may still be read. */
  budget: number;

  constructor(budget = Infinity) {
    this.budget = budget;
  }

  known(key: string): boolean | undefined {
    return this.#well.get(key);
  }

  keep(key: string, isWell: boolean): void {
    this.#well.set(key, isWell);
  }
}

/** What a look at a backup found. */
export interface VerifiedBackup {
  /** Paths inside it of files that are missing, or not as its manifest says. */
  readonly damaged: readonly string[];
  /** Bytes of files that had not been seen under another name. */
  readonly newBytes: number;
}

/**
 * Looks whether every file of a backup is what its manifest says. Throws where the system cannot say at the moment: too
 * many files are open, the folder may not be read.
 */
export async function verifyBackup(
  files: FileSystem,
  backup: string,
  manifest: Manifest,
  seen = new SeenFiles(),
): Promise<VerifiedBackup> {
  const damaged: string[] = [];
  let newBytes = 0;
  for (const { path, bytes, sha256 } of manifest.files) {
    const found = await unlessLost(files.stat(join(backup, path)));
    if (found?.size !== bytes) {
      damaged.push(path);
      continue;
    }
    const key = `${found.dev} ${found.ino} ${sha256}`;
    let isWell = seen.known(key);
    if (isWell === undefined) {
      newBytes += bytes;
      isWell = await isAs(files, join(backup, path), bytes, sha256, seen);
      seen.keep(key, isWell);
    }
    if (!isWell) damaged.push(path);
  }
  return { damaged, newBytes };
}

async function isAs(files: FileSystem, path: string, bytes: number, sha256: string, seen: SeenFiles): Promise<boolean> {
  if (seen.budget < bytes) return true;
  seen.budget -= bytes;
  await setImmediate();
  const content = await unlessLost(files.readFile(path));
  return content !== undefined && hash('sha256', content) === sha256;
}

/** A file is lost where it is not there, is none, or lies where the disk cannot be read. */
const lost: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR', 'EISDIR', 'EIO']);

async function unlessLost<T>(promise: Promise<T>): Promise<T | undefined> {
  try {
    return await promise;
  } catch (error) {
    if (lost.has(errno(error))) return undefined;
    throw error;
  }
}
