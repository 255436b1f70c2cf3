import type { Entry } from '../change.ts';
import type { JournalEnd } from '../journal/journal-writer.ts';
import type { State } from '../memory/state.ts';
import type { Notice } from '../notice.ts';
import type { KeptColumns } from '../photos/column-file.ts';

/** A catalogue as its files had it at one moment. */
export interface Reading {
  readonly state: State;
  /** The last edit. */
  readonly seq: number;
  readonly notices: readonly Notice[];
  /** What the journal had, and up to where it was read. */
  readonly entries: readonly Entry[];
  readonly end: JournalEnd;
  /** What `sealOf` said before the files were read. */
  readonly seal: string | undefined;
}

/** Reads the files once more; of documents that are still those, what is in memory is taken. */
export type ReadAgain = (kept: KeptColumns) => Promise<Reading>;
