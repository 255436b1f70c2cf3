import { Fault } from '../model/fault.ts';
import { statfs } from 'node:fs/promises';

/** The system's own code of an error (`ENOSPC`); empty where it has none. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

/** Below this a disk counts as full: tools that fail on one do not always say why. Bytes. */
const fullBelow = 256 * 1024;

/** What stopped a pack from being written, as a person is told. Every sentence is true once the rest has been removed. */
export async function writeFault(error: unknown, path: string, folder: string, signal?: AbortSignal): Promise<Fault> {
  if (signal?.aborted) {
    const reason: unknown = signal.reason;
    return reason instanceof Fault
      ? reason
      : new Fault('job/cancelled', 'The export was cancelled; nothing was left behind.');
  }
  const code = codeOf(error);
  if (code === 'ENOSPC' || code === 'EDQUOT' || (saysLittle(error) && (await isFull(folder)))) {
    const message = `The disk of '${path}' is full. Free some room, or choose another disk, then export again; nothing was left behind.`;
    return new Fault('pack/write-failed', message, { path, cause: 'ENOSPC' });
  }
  if (error instanceof Fault) return error;
  const message = `The pack could not be written to '${path}' (${reasons[code] ?? String(error)}). Nothing was left behind.`;
  return new Fault('pack/write-failed', message, { path, cause: code || String(error) });
}

/** A tool that could not write, and does not know that the disk was full. */
const saysLittle = (error: unknown): boolean =>
  !(error instanceof Fault) || error.code === 'metadata/write-failed' || error.code === 'tool/exiftool-failed';

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  EROFS: 'the disk can only be read',
  EIO: 'the disk failed',
  ENOTDIR: 'a part of that path is a file',
  ENAMETOOLONG: 'the name is too long',
  EMFILE: 'too many files are open',
};

async function isFull(folder: string): Promise<boolean> {
  try {
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize < fullBelow;
  } catch {
    return false;
  }
}
