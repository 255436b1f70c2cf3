import { Low } from 'lowdb';
import type { FileSystem } from '../disk/file-system.ts';
import type { Document } from './document.ts';
import { DocumentAdapter } from './document-adapter.ts';

/**
 * Writes a document through lowdb, durably, keeping the one it replaces as `.previous` unless told not to.
 * @returns its SHA-256, as the last line has it.
 */
export async function writeDocument(
  files: FileSystem,
  path: string,
  document: Document,
  keepPrevious = true,
): Promise<string> {
  const adapter = new DocumentAdapter(files, path, keepPrevious);
  await new Low(adapter, document).write();
  return adapter.checksum;
}
