import { Low } from 'lowdb';
import type { FileSystem } from '../disk/file-system.ts';
import { previousPath } from '../places.ts';
import type { Document } from './document.ts';
import { DocumentAdapter } from './document-adapter.ts';

const nothing: Document = { header: { format: 1, kind: 'event', seq: 0 }, sections: {} };

/**
 * Makes `.previous` equal to the document, if that is well: a good copy is never replaced by a damaged one.
 * @returns false where the document is not well or not there.
 */
export async function refreshPrevious(files: FileSystem, path: string): Promise<boolean> {
  const document = new Low<Document>(new DocumentAdapter(files, path, false), nothing);
  await document.read();
  if (document.data === nothing) return false;
  await new Low(new DocumentAdapter(files, previousPath(path), false), document.data).write();
  return true;
}
