import { DatabaseSync } from 'node:sqlite';
import type { Catalogue, PhotoBrief } from '../../../../src/catalogue/catalogue-port.ts';
import { inOneTransaction } from './in-one-transaction.ts';

const columns = 'id, event, revision, sha256, path, name, captured, facts';

/** Makes a database of what photos are sorted and filtered by, and of nothing else, which is SQLite at its quickest. */
export function makeSqliteColumns(path: string, catalogue: Catalogue, { indexed = false } = {}): void {
  const database = new DatabaseSync(path);
  database.exec('PRAGMA journal_mode = WAL');
  database.exec(`CREATE TABLE photos (${columns.replace('id', 'id TEXT PRIMARY KEY')})`);
  const insert = database.prepare(`INSERT INTO photos (${columns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`);
  inOneTransaction(database, () => {
    for (const brief of catalogue.briefs()) {
      const { id, event, revision, sha256, path: original, name, captured } = brief;
      insert.run(id, event, revision, sha256, original, name, captured || null, factsOf(brief));
    }
  });
  if (indexed) database.exec('CREATE INDEX byTime ON photos (captured)');
  database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  database.close();
}

/**
 * Opens it and reads the photos by time, those without one last, as arrays (half the time of objects).
 * @returns the ids of the first `first` of them.
 */
export function readSqliteColumns(path: string, first: number, limit?: number): unknown[] {
  const database = new DatabaseSync(path);
  try {
    const sql = `SELECT ${columns} FROM photos ORDER BY captured NULLS LAST, rowid`;
    // Without a limit SQLite sorts another way, which takes a quarter of the time.
    const select = database.prepare(limit === undefined ? sql : `${sql} LIMIT ${limit}`);
    select.setReturnArrays(true);
    const rows = select.all() as unknown as readonly unknown[][];
    return rows.slice(0, first).map(([id]) => id);
  } finally {
    database.close();
  }
}

const factsOf = ({ captioned, credit, people, suggested }: PhotoBrief): string =>
  JSON.stringify({ captioned, credit, people, suggested });
