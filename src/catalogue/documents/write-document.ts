import { Low } from 'lowdb';
import type { FileSystem } from '../disk/file-system.ts';
import type { Document } from './document.ts';
import { DocumentAdapter } from './document-adapter.ts';

/** Writes a document through lowdb, durably, keeping the one it replaces as `.previous` unless told not to. */
export async function writeDocument(
  files: FileSystem,
  path: string,
  document: Document,
  keepPrevious = true,
): Promise<void> {
  await new Low(new DocumentAdapter(files, path, keepPrevious), document).write();
}
