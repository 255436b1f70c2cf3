import type { DatabaseSync, StatementSync } from 'node:sqlite';

/** Statements that are kept prepared: queries have many shapes. */
const most = 100;

/** The prepared statements of a database, by their text. */
export class Statements {
  readonly #database: DatabaseSync;
  readonly #known = new Map<string, StatementSync>();

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  of(sql: string): StatementSync {
    const known = this.#known.get(sql);
    if (known) return known;
    if (this.#known.size >= most) this.#known.clear();
    const statement = this.#database.prepare(sql);
    this.#known.set(sql, statement);
    return statement;
  }

  clear(): void {
    this.#known.clear();
  }
}
