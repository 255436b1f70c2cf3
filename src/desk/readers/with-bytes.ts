import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { Fault } from '../../model/fault.ts';
import { KeptBuffers } from './kept-buffers.ts';

/** The largest file that is read, in bytes: 2 GiB, what one buffer and every decoder can take. */
export const maxBytes = 2 ** 31 - 1;

export interface FileBytes {
  readonly bytes: Uint8Array;
  /** Last modification, ISO 8601 in UTC. */
  readonly modified: string;
}

const buffers = new KeptBuffers();

/**
 * Reads a whole file once and lends its bytes to `use`; they are another file's as soon as that is done.
 * @param opened is told the size in bytes before any is read.
 * @throws Fault file/not-found, file/unreadable, file/name-too-long, image/too-large, and what `use` throws
 */
export async function withBytes<Value>(
  path: string,
  opened: (size: number) => void,
  use: (file: FileBytes) => Promise<Value>,
): Promise<Value> {
  const file = await openFile(path);
  const { buffer, size, modified } = await readAll(file, opened)
    .catch((error: unknown) => {
      throw faultOfRead(error);
    })
    .finally(() => file.close());
  try {
    return await use({ bytes: buffer.subarray(0, size), modified });
  } finally {
    buffers.giveBack(buffer);
  }
}

/** The first bytes of a file, `most` of them at most, lent to `use`. Faults as `withBytes`. */
export async function withBeginning<Value>(
  path: string,
  most: number,
  use: (bytes: Uint8Array) => Value | Promise<Value>,
): Promise<Value> {
  const file = await openFile(path);
  const buffer = buffers.borrow(most);
  try {
    const { bytesRead } = await file.read(buffer, 0, most, 0);
    return await use(buffer.subarray(0, bytesRead));
  } catch (error) {
    throw faultOfRead(error);
  } finally {
    buffers.giveBack(buffer);
    await file.close();
  }
}

/** Without O_NONBLOCK (0 on Windows), opening a pipe would wait for ever for someone to write into it. */
const openFile = (path: string): Promise<FileHandle> =>
  open(path, constants.O_RDONLY | (constants.O_NONBLOCK || 0)).catch((error: unknown) => {
    throw faultOfRead(error);
  });

async function readAll(file: FileHandle, opened: (size: number) => void) {
  const stats = await file.stat();
  if (!stats.isFile())
    throw new Fault('file/unreadable', 'This is not a file but a folder or a device. Choose the files in it.');
  if (stats.size > maxBytes) throw tooLarge(stats.size);
  opened(stats.size);
  const buffer = buffers.borrow(stats.size);
  let size = 0;
  while (size < stats.size) {
    const { bytesRead } = await file.read(buffer, size, stats.size - size, size);
    if (bytesRead === 0) break;
    size += bytesRead;
  }
  return { buffer, size, modified: stats.mtime.toISOString() };
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
