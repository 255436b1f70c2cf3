/** Something about a catalogue that is not as it should be, or that a person should know. */
export interface Finding {
  readonly code: string;
  /** What it is and what becomes of it, for people. */
  readonly message: string;
  /** The file, as a path inside the catalogue. */
  readonly path?: string;
  /** The record. */
  readonly id?: string;
  /** Nothing is wrong with the catalogue: it is only to be known, or the next opening sees to it by itself. */
  readonly note?: boolean;
  readonly repaired?: boolean;
}

/** The same finding in two looks. */
export const keyOf = ({ code, path, id, message }: Finding): string =>
  JSON.stringify([code, path, id, path === undefined && id === undefined ? message : '']);
