import type { Adapter } from 'lowdb';
import { unlessMissing } from '../disk/errno.ts';
import type { FileSystem } from '../disk/file-system.ts';
import { replaceFile } from '../disk/replace-file.ts';
import { previousPath } from '../places.ts';
import type { Document } from './document.ts';
import { documentChunks } from './document-chunks.ts';
import { linesOfSections } from './parse-document.ts';

/** A lowdb adapter that survives a power cut: the stock one never syncs (docs/decisions/lowdb-with-a-journal.md). */
export class DocumentAdapter implements Adapter<Document> {
  readonly #files: FileSystem;
  readonly #path: string;
  readonly #keepPrevious: boolean;
  #checksum = '';

  /** Without `keepPrevious` the old file is overwritten: it is damaged, and the previous one is better. */
  constructor(files: FileSystem, path: string, keepPrevious: boolean) {
    this.#files = files;
    this.#path = path;
    this.#keepPrevious = keepPrevious;
  }

  /** SHA-256 of the document that was written last. */
  get checksum(): string {
    return this.#checksum;
  }

  /** The document, or null where it is not there or not as it was written. */
  async read(): Promise<Document | null> {
    const bytes = await unlessMissing(this.#files.readFile(this.#path));
    return (bytes && linesOfSections(bytes)) ?? null;
  }

  async write(document: Document): Promise<void> {
    const kept = this.#keepPrevious ? previousPath(this.#path) : undefined;
    const chunks = documentChunks(document, (sha256) => {
      this.#checksum = sha256;
    });
    await replaceFile(this.#files, this.#path, chunks, kept);
  }
}
