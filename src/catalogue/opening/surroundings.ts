import type { FileSystem } from '../disk/file-system.ts';
import type { Migration } from '../migrations/migration.ts';
import type { NoticeBoard } from '../notice-board.ts';

/** What every step of opening a catalogue is handed. */
export interface Surroundings {
  readonly files: FileSystem;
  readonly folder: string;
  /** Nothing may be written where false. */
  readonly writing: boolean;
  readonly migrations: readonly Migration[];
  readonly newestFormat: number;
  /** Most photos that one document is given. */
  readonly rowsInDocument: number;
  readonly notices: NoticeBoard;
}
