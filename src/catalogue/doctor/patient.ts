import type { Catalogue } from '../catalogue-port.ts';
import type { FileSystem } from '../disk/file-system.ts';
import type { LockFile } from '../lock/lock-holder.ts';

/** A catalogue that is looked at. */
export interface Patient {
  readonly files: FileSystem;
  readonly folder: string;
  readonly newestFormat: number;
  /** Open for reading; undefined where it cannot be opened. */
  readonly catalogue: Catalogue | undefined;
  /** Why it cannot, for people. */
  readonly unopened: string | undefined;
  /** The lock that lies there, if it can be read. */
  readonly lock: LockFile | undefined;
  /** Somebody else writes, or may write: what is on its way into its place is not looked at. */
  readonly isWritten: boolean;
}
