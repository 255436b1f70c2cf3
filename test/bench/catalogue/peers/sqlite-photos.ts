import { DatabaseSync } from 'node:sqlite';
import type { Catalogue } from '../../../../src/catalogue/catalogue-port.ts';
import type { PhotoId } from '../../../../src/model/ids.ts';
import type { Photo } from '../../../../src/model/photo.ts';
import { captioned } from '../edit.ts';
import { inOneTransaction } from './in-one-transaction.ts';

/** The records of the same photos in SQLite, as JSON. What it answers is as durable as what we answer. */
export class SqlitePhotos {
  readonly #database: DatabaseSync;
  readonly #read;
  readonly #write;

  constructor(path: string) {
    this.#database = new DatabaseSync(path);
    this.#database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
    this.#database.exec('CREATE TABLE photos (id TEXT PRIMARY KEY, revision INTEGER, record TEXT)');
    this.#read = this.#database.prepare('SELECT record FROM photos WHERE id = ?');
    this.#write = this.#database.prepare('UPDATE photos SET revision = ?, record = ? WHERE id = ?');
  }

  /** Takes in every photo of the catalogue, in its order. */
  fill(catalogue: Catalogue): void {
    const insert = this.#database.prepare('INSERT INTO photos VALUES (?, ?, ?)');
    inOneTransaction(this.#database, () => {
      for (const photo of catalogue.photos.all()) insert.run(photo.id, photo.revision, JSON.stringify(photo));
    });
    this.#database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  }

  photo(id: string): Photo {
    return JSON.parse(String(this.#read.get(id)?.record)) as Photo;
  }

  /** Reads the record, changes its caption and writes it. */
  edit(id: PhotoId, text: string): void {
    const photo = captioned(this.photo(id), text);
    const revision = photo.revision + 1;
    this.#write.run(revision, JSON.stringify({ ...photo, revision }), id);
  }

  /** The same for all of these in one transaction. */
  editAll(ids: readonly PhotoId[], text: (id: PhotoId) => string): void {
    inOneTransaction(this.#database, () => {
      for (const id of ids) this.edit(id, text(id));
    });
  }

  close(): void {
    this.#database.close();
  }
}
