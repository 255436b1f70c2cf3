import { resolve } from 'node:path';
import type { Catalogue } from '../catalogue-port.ts';
import type { FileSystem } from '../disk/file-system.ts';
import { firstFormat } from '../documents/document.ts';
import type { Migration } from '../migrations/migration.ts';
import { migrations as everyMigration } from '../migrations/migrations.ts';
import { NoticeBoard } from '../notice-board.ts';
import { rowsInDocument } from '../photos/part.ts';
import { openForReading } from './open-for-reading.ts';
import { openForWriting } from './open-for-writing.ts';

export interface OpenOptions {
  readonly mode: 'write' | 'read';
  /** Make the catalogue if it is not there. */
  readonly create?: boolean;
}

/** Opens a catalogue over this file system, with these migrations and documents of this size: tests have their own. */
export async function openWith(
  folder: string,
  { mode, create = false }: OpenOptions,
  files: FileSystem,
  migrations: readonly Migration[] = everyMigration,
  mostRows = rowsInDocument,
): Promise<Catalogue> {
  const context = {
    files,
    folder: resolve(folder),
    writing: mode === 'write',
    migrations,
    newestFormat: firstFormat + migrations.length,
    rowsInDocument: mostRows,
    notices: new NoticeBoard(),
  };
  return mode === 'write' ? openForWriting(context, create) : openForReading(context);
}
