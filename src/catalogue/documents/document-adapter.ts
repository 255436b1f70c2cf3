import type { Adapter } from 'lowdb';
import { unlessMissing } from '../disk/errno.ts';
import type { FileSystem } from '../disk/file-system.ts';
import { replaceFile } from '../disk/replace-file.ts';
import { previousPath } from '../places.ts';
import type { Document } from './document.ts';
import { documentChunks } from './document-chunks.ts';
import { parseDocument } from './parse-document.ts';

/** A lowdb adapter that survives a power cut: the stock one never syncs (docs/decisions/lowdb-with-a-journal.md). */
export class DocumentAdapter implements Adapter<Document> {
  readonly #files: FileSystem;
  readonly #path: string;
  readonly #keepPrevious: boolean;

  /** Without `keepPrevious` the old file is overwritten: it is damaged, and the previous one is better. */
  constructor(files: FileSystem, path: string, keepPrevious: boolean) {
    this.#files = files;
    this.#path = path;
    this.#keepPrevious = keepPrevious;
  }

  /** The document, or null where it is not there or not as it was written. */
  async read(): Promise<Document | null> {
    const bytes = await unlessMissing(this.#files.readFile(this.#path));
    if (!bytes) return null;
    const { header, rows, whole } = parseDocument(bytes);
    return whole && header ? { header, sections: Object.fromEntries(rows) } : null;
  }

  async write(document: Document): Promise<void> {
    const kept = this.#keepPrevious ? previousPath(this.#path) : undefined;
    await replaceFile(this.#files, this.#path, documentChunks(document), kept);
  }
}
