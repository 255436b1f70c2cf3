import { DatabaseSync } from 'node:sqlite';
import { fold } from '../../../../src/search/fold.ts';

/** FTS5 alone, asked for what fits best of words that begin so, over the very index that the desk has made. */
export class Fts5 {
  readonly #database: DatabaseSync;
  readonly #ranked;
  readonly #counted;

  constructor(path: string) {
    this.#database = new DatabaseSync(path, { readOnly: true });
    this.#database.exec('PRAGMA cache_size = -4000');
    this.#ranked = this.#database.prepare('SELECT rowid, rank FROM words WHERE words MATCH ? ORDER BY rank LIMIT ?');
    this.#counted = this.#database.prepare('SELECT count(*) AS hits FROM words WHERE words MATCH ?');
  }

  best(prefix: string, limit: number): number[] {
    return this.#ranked.all(`"${fold(prefix)}"*`, limit).map(({ rank }) => Number(rank));
  }

  hits(prefix: string): number {
    return Number(this.#counted.get(`"${fold(prefix)}"*`)?.hits);
  }

  close(): void {
    this.#database.close();
  }
}
