import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { Fault } from '../../model/fault.ts';
import { errno, unlessMissing } from '../disk/errno.ts';
import type { FileSystem } from '../disk/file-system.ts';
import { writeAll } from '../disk/write-all.ts';
import { lockPath } from '../places.ts';
import { held, isAlive } from './is-alive.ts';
import type { LockFile } from './lock-holder.ts';
import { processStart } from './process-start.ts';
import { readLock } from './read-lock.ts';

/** Milliseconds after which a lock without readable content is a leftover: it is written within a few. */
const settled = 2000;
const pause = 50;
const attempts = 100;

/** A lock that is ours. */
export interface Lock {
  /** Never fails. */
  release(): Promise<void>;
}

/**
 * Takes the catalogue's lock. One that a dead process of this machine left is taken over.
 * Faults with `catalogue/locked` (`detail.writer`) where a living process or another machine holds it.
 */
export async function takeLock(files: FileSystem, folder: string): Promise<Lock> {
  const path = lockPath(folder);
  const ours = ourLock();
  for (let attempt = 0; attempt < attempts; attempt++) {
    if (await created(files, path, ours)) return { release: () => release(files, path, ours.token) };
    const theirs = await readLock(files, path);
    if (theirs && theirs !== 'unreadable' && isAlive(theirs)) throw lockedFault(theirs, folder);
    if (theirs && (theirs !== 'unreadable' || (await isOld(files, path)))) await removeStale(files, path, theirs);
    else await files.pause(pause);
  }
  throw new Fault('catalogue/locked', `Other programs keep opening '${folder}'. Try again in a moment.`, { folder });
}

function ourLock(): LockFile {
  const started = processStart(process.pid);
  return {
    host: hostname(),
    pid: process.pid,
    since: new Date().toISOString(),
    ...(started !== undefined && { started }),
    token: randomUUID(),
  };
}

async function created(files: FileSystem, path: string, content: LockFile): Promise<boolean> {
  let handle;
  try {
    handle = await files.open(path, 'wx');
  } catch (error) {
    if (errno(error) === 'EEXIST') return false;
    throw error;
  }
  held.add(content.token);
  try {
    await writeAll(handle, Buffer.from(`${JSON.stringify(content)}\n`), 0);
    await handle.close();
    return true;
  } catch (error) {
    held.delete(content.token);
    await handle.close().catch(() => undefined);
    await files.unlink(path).catch(() => undefined);
    throw error;
  }
}

/**
 * Removes a leftover lock. Of several processes that find it one may do so (it holds `lock.taking`), and only if the
 * lock is still that leftover: otherwise the slower one would remove the lock that the faster one has just taken.
 */
async function removeStale(files: FileSystem, path: string, stale: LockFile | 'unreadable'): Promise<void> {
  const taking = `${path}.taking`;
  try {
    await (await files.open(taking, 'wx')).close();
  } catch (error) {
    if (errno(error) !== 'EEXIST') throw error;
    if (await isOld(files, taking)) await unlessMissing(files.unlink(taking));
    await files.pause(pause);
    return;
  }
  try {
    const now = await readLock(files, path);
    const same = tokenOf(now) === tokenOf(stale) && (now !== 'unreadable' || (await isOld(files, path)));
    if (same) await unlessMissing(files.unlink(path));
  } finally {
    await unlessMissing(files.unlink(taking));
  }
}

const tokenOf = (lock: LockFile | 'unreadable' | undefined): string | undefined =>
  typeof lock === 'object' ? lock.token : lock;

async function isOld(files: FileSystem, path: string): Promise<boolean> {
  const found = await unlessMissing(files.stat(path));
  return found !== undefined && Math.abs(Date.now() - found.mtimeMs) > settled;
}

/** A lock that the disk refuses to remove is a leftover from now on, like that of a dead process. */
async function release(files: FileSystem, path: string, token: string): Promise<void> {
  held.delete(token);
  const now = await readLock(files, path).catch(() => undefined);
  if (tokenOf(now) === token) await files.unlink(path).catch(() => undefined);
}

function lockedFault({ host, pid, since }: LockFile, folder: string): Fault {
  const here = host === hostname();
  return new Fault(
    'catalogue/locked',
    here
      ? `Another Cutline on this computer (process ${pid}) has '${folder}' open since ${since}. Close it there, or open it for reading.`
      : `'${folder}' is open on the computer '${host}' since ${since}. Close it there, or open it for reading. ` +
          `If '${host}' has stopped without closing it, delete the file 'lock' in that folder.`,
    { writer: { host, pid, since }, folder },
  );
}
