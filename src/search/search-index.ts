import { DatabaseSync } from 'node:sqlite';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { foldedWords } from './fold.ts';
import { IndexOutOfDate } from './index-failure.ts';
import { type Query, type TextField, textFields } from './query/query.ts';
import { putPhoto, schema, schemaVersion } from './schema.ts';
import { factsText, type SearchDocument } from './search-document.ts';
import { rankable } from './rankable.ts';
import { type Condition, conditionOf, type NameLookup } from './sql-of.ts';
import { Statements } from './statements.ts';

/** `best`: what fits best first, where words are looked for; `captured`: by time; `added`: as they came in. */
export type SearchOrder = 'best' | 'captured' | 'added';

export interface SearchWish {
  readonly order: SearchOrder;
  readonly offset: number;
  /** All, where left out. */
  readonly limit?: number | undefined;
}

export interface SearchHit {
  readonly photo: string;
  /** How well it fits, larger is better; only where words were looked for and `best` was asked. */
  readonly score?: number;
}

/** What is put in and taken out without a pause. */
export interface SearchSlice {
  readonly documents: readonly SearchDocument[];
  readonly gone: readonly string[];
}

/** An index of photos in one SQLite file, or in memory. Derived: it can be made anew from the catalogue at any time. */
export class SearchIndex {
  readonly isReadOnly: boolean;
  readonly #database: DatabaseSync;
  readonly #statements: Statements;
  /** Rows that were put in or taken out since somebody asked (`changedRows`). */
  #changed = new Set<number>();

  /** @param path `:memory:` for one that is gone when it is closed. Throws where the file is not such an index. */
  constructor(path: string, { readOnly = false } = {}) {
    this.isReadOnly = readOnly;
    this.#database = new DatabaseSync(path, { readOnly });
    this.#statements = new Statements(this.#database);
    try {
      this.#database.exec('PRAGMA cache_size = -4000; PRAGMA temp_store = MEMORY');
      if (!readOnly) this.#database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL');
      const [tables] = this.#all('SELECT count(*) AS count FROM sqlite_schema');
      if (tables?.count === 0 && !readOnly) this.#create();
      if (this.#about('schema') !== schemaVersion) throw new Error('This index is of another version.');
    } catch (error) {
      this.#database.close();
      throw error;
    }
  }

  /** The last edit that the index holds. */
  get seq(): number {
    return Number(this.#about('seq') ?? 0);
  }

  get size(): number {
    return Number(this.#all('SELECT count(*) AS count FROM photo')[0]?.count);
  }

  /** The stamp of every photo. */
  stamps(): Map<string, string> {
    return new Map(
      this.#all('SELECT photo, stamp FROM photo').map(({ photo, stamp }) => [String(photo), String(stamp)]),
    );
  }

  stamp(photo: string): string | undefined {
    const [known] = this.#all('SELECT stamp FROM photo WHERE photo = ?', photo);
    return known && String(known.stamp);
  }

  /**
   * Asks while nobody can change the index, if edit `seq` is the last that it holds. Throws IndexOutOfDate where it is
   * another: a writer in another process may be ahead.
   */
  atSeq<Answer>(seq: number, question: () => Answer): Answer {
    this.#database.exec('BEGIN');
    try {
      if (this.seq !== seq) throw new IndexOutOfDate();
      return question();
    } finally {
      if (this.#database.isTransaction) this.#database.exec('ROLLBACK');
    }
  }

  /**
   * Puts photos in and takes others out, all or nothing, and remembers that edit `seq` is in. Others have their turn
   * between two slices; a slice is asked for when it is due.
   */
  async update(slices: Iterable<SearchSlice>, seq: number): Promise<void> {
    this.#database.exec('BEGIN');
    try {
      for (const { documents, gone } of slices) {
        for (const photo of gone) this.#remove(photo);
        for (const document of documents) this.#put(document);
        await nextTurn();
      }
      this.#run('INSERT OR REPLACE INTO about VALUES (?, ?)', 'seq', seq);
      this.#database.exec('COMMIT');
    } catch (error) {
      if (this.#database.isOpen && this.#database.isTransaction) this.#database.exec('ROLLBACK');
      throw error;
    }
  }

  find(query: Query, names: NameLookup, { order, offset, limit }: SearchWish): SearchHit[] {
    const page = [limit ?? -1, offset];
    const ranked = order === 'best' ? rankable(query) : undefined;
    if (ranked) {
      const { sql, values } = conditionOf(ranked.rest, names);
      const rows = this.#all(
        `SELECT photo.photo, rank FROM words JOIN photo ON photo.id = words.rowid
         WHERE words MATCH ? AND (${sql}) ORDER BY rank, captured DESC LIMIT ? OFFSET ?`,
        ranked.match,
        ...values,
        ...page,
      );
      return rows.map(({ photo, rank }) => ({ photo: String(photo), score: -Number(rank) }));
    }
    const { sql, values } = conditionOf(query, names);
    const by = order === 'added' ? 'id' : 'captured IS NULL, captured, id';
    const rows = this.#all(`SELECT photo FROM photo WHERE ${sql} ORDER BY ${by} LIMIT ? OFFSET ?`, ...values, ...page);
    return rows.map(({ photo }) => ({ photo: String(photo) }));
  }

  /** @param event only its photos. */
  count(query: Query, names: NameLookup, event?: string): number {
    const { where, values } = withinEvent(conditionOf(query, names), event);
    return Number(this.#all(`SELECT count(*) AS count FROM photo WHERE ${where}`, ...values)[0]?.count);
  }

  /** Row numbers of the photos that fit. @param event only its photos. */
  matching(query: Query, names: NameLookup, event?: string): Uint32Array {
    const { where, values } = withinEvent(conditionOf(query, names), event);
    // One text: a hundred thousand rows would take longer to hand over than to find.
    const [found] = this.#all(`SELECT json_group_array(id) AS ids FROM photo WHERE ${where}`, ...values);
    return Uint32Array.from(JSON.parse(String(found?.ids)) as number[]);
  }

  /** Rows of a question that changes nothing. */
  rows(sql: string, ...values: readonly (string | number)[]): Record<string, unknown>[] {
    return this.#all(sql, ...values);
  }

  /** Rows that were put in or taken out since the last call. */
  changedRows(): number[] {
    const changed = [...this.#changed];
    this.#changed = new Set();
    return changed;
  }

  /** Leaves one file that can be read from a disk that nobody may write to. */
  close({ tidy = false } = {}): void {
    this.#statements.clear();
    try {
      if (tidy) this.#database.exec('PRAGMA journal_mode = DELETE');
    } finally {
      this.#database.close();
    }
  }

  #create(): void {
    this.#database.exec(`BEGIN; ${schema} COMMIT`);
    this.#run('INSERT INTO about VALUES (?, ?)', 'schema', schemaVersion);
  }

  #about(name: string): unknown {
    return this.#all('SELECT value FROM about WHERE name = ?', name)[0]?.value;
  }

  #put(document: SearchDocument): void {
    const { photo, event, stamp, captured, rating, label, pick } = document;
    const words = (field: TextField): string => foldedWords(document.texts[field] ?? '').join(' ');
    const shown = this.#idIn('shown', 'people', [...new Set(document.people)].join(' '), words('people'));
    const scene = this.#idIn('scene', 'place', document.place ?? '', words('place'));
    const known = this.#id(photo);
    if (known !== undefined) this.#clear(known);
    this.#run(
      putPhoto,
      ...[photo, event, stamp, this.#factsId(factsText(document)), shown, scene, captured ?? null, rating ?? null],
      ...[label === undefined ? null : foldedWords(label).join(' '), label ?? null, pick ?? null],
    );
    // Not RETURNING: it makes this statement 15 times as slow.
    const id = known ?? Number(this.#all('SELECT last_insert_rowid() AS id')[0]?.id);
    this.#changed.add(id);
    for (const speaker of new Set(document.people)) this.#run('INSERT INTO person VALUES (?, ?)', speaker, id);
    this.#run(
      `INSERT INTO words (rowid, ${textFields.join(', ')}) VALUES (?${', ?'.repeat(textFields.length)})`,
      ...[id, ...textFields.map(words)],
    );
  }

  /** The set of facts with this text, which is made where there is none. */
  #factsId(texts: string): number {
    const [known] = this.#all('SELECT id FROM facts WHERE texts = ?', texts);
    if (known) return Number(known.id);
    const [made] = this.#all('INSERT INTO facts (texts) VALUES (?) RETURNING id', texts);
    const id = Number(made?.id);
    for (const what of texts.split('\n')) this.#run('INSERT INTO fact VALUES (?, ?)', what, id);
    return id;
  }

  /** The row of `shown` or `scene` with these two texts, which is made where there is none. */
  #idIn(table: 'shown' | 'scene', column: 'people' | 'place', text: string, words: string): number {
    const [known] = this.#all(`SELECT id FROM ${table} WHERE ${column} = ? AND words = ?`, text, words);
    if (known) return Number(known.id);
    this.#run(`INSERT INTO ${table} (${column}, words) VALUES (?, ?)`, text, words);
    return Number(this.#all('SELECT last_insert_rowid() AS id')[0]?.id);
  }

  #id(photo: string): number | undefined {
    const [known] = this.#all('SELECT id FROM photo WHERE photo = ?', photo);
    return known && Number(known.id);
  }

  #remove(photo: string): void {
    const known = this.#id(photo);
    if (known === undefined) return;
    this.#clear(known);
    this.#changed.add(known);
    this.#run('DELETE FROM photo WHERE id = ?', known);
  }

  #clear(id: number): void {
    this.#run('DELETE FROM words WHERE rowid = ?', id);
    this.#run('DELETE FROM person WHERE photo = ?', id);
  }

  #run(sql: string, ...values: readonly (string | number | null)[]): void {
    // Not run(): it also reads the last row id, which FTS5 may leave larger than a number can be.
    this.#statements.of(sql).all(...values);
  }

  #all(sql: string, ...values: readonly (string | number | null)[]): Record<string, unknown>[] {
    return this.#statements.of(sql).all(...values);
  }
}

const withinEvent = ({ sql, values }: Condition, event: string | undefined) =>
  event === undefined ? { where: sql, values } : { where: `event = ? AND (${sql})`, values: [event, ...values] };
