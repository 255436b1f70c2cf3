import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { Fault } from '../../model/fault.ts';

/** The largest file that is read, in bytes: 2 GiB, what one buffer and every decoder can take. */
export const maxBytes = 2 ** 31 - 1;

export interface FileBytes {
  readonly bytes: Uint8Array;
  /** Last modification, ISO 8601 in UTC. */
  readonly modified: string;
}

/**
 * Reads a whole file once.
 * @param opened is told the size in bytes before any is read.
 * @throws Fault file/not-found, file/unreadable, file/name-too-long, image/too-large
 */
export async function readBytes(path: string, opened: (size: number) => void): Promise<FileBytes> {
  try {
    // Without O_NONBLOCK (0 on Windows), opening a pipe would wait for ever for someone to write into it.
    const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK || 0));
    try {
      const stats = await file.stat();
      if (!stats.isFile())
        throw new Fault('file/unreadable', 'This is not a file but a folder or a device. Choose the files in it.');
      if (stats.size > maxBytes) throw tooLarge(stats.size);
      opened(stats.size);
      return { bytes: await readAll(file, stats.size), modified: stats.mtime.toISOString() };
    } finally {
      await file.close();
    }
  } catch (error) {
    throw faultOfRead(error);
  }
}

async function readAll(file: FileHandle, size: number): Promise<Uint8Array> {
  const buffer = Buffer.allocUnsafeSlow(size);
  let filled = 0;
  while (filled < size) {
    const { bytesRead } = await file.read(buffer, filled, size - filled, filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return buffer.subarray(0, filled);
}

const tooLarge = (size: number) =>
  new Fault(
    'image/too-large',
    `This file is ${(size / 2 ** 30).toFixed(1)} GiB; photos of up to 2 GiB are read. Save a smaller copy and add that.`,
    { size, limit: maxBytes },
  );

function faultOfRead(error: unknown): Fault {
  if (error instanceof Fault) return error;
  const { code = 'unknown', message } = error as NodeJS.ErrnoException;
  const detail = { reason: message };
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return new Fault(
        'file/not-found',
        'This file is not there: it was moved, renamed or deleted, or its drive was taken out. Bring it back and try again.',
        detail,
      );
    case 'EACCES':
    case 'EPERM':
      return new Fault(
        'file/unreadable',
        'This file may not be read by you. Ask its owner for the right to read it, or for a copy.',
        detail,
      );
    case 'ENAMETOOLONG':
      return new Fault('file/name-too-long', 'The name of this file is too long for this disk. Shorten it.', detail);
    default:
      return new Fault(
        'file/unreadable',
        `This file cannot be read (${code}). If it lies on a card, drive or network, check that and try again.`,
        detail,
      );
  }
}
