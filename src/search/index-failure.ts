/** The index has another state of the catalogue than the one that is asked about. */
export class IndexOutOfDate extends Error {
  constructor() {
    super('The search index has another state of the catalogue.');
  }
}

/**
 * `damaged`: the file is no use and can be made anew; `refused`: the file, or its disk, is not ours to write, is full or
 * does not answer; `other`: it is not the index that failed.
 */
export type IndexFailure = 'damaged' | 'refused' | 'other';

/** Primary result codes, sqlite.org/rescode.html. */
const [perm, busy, locked, readOnly, ioError, corrupt, full, cannotOpen, notDatabase] = [
  3, 5, 6, 8, 10, 11, 13, 14, 26,
];
const damages = new Set([corrupt, notDatabase]);
const refusals = new Set([perm, busy, locked, readOnly, ioError, full, cannotOpen]);

export function indexFailure(error: unknown): IndexFailure {
  if (error instanceof IndexOutOfDate) return 'refused';
  const extended = error instanceof Error && 'errcode' in error ? Number(error.errcode) : 0;
  // The low byte of an extended code is the primary one.
  const code = extended & 0xff;
  if (damages.has(code)) return 'damaged';
  return refusals.has(code) ? 'refused' : 'other';
}
