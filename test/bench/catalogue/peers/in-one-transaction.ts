import type { DatabaseSync } from 'node:sqlite';

export function inOneTransaction(database: DatabaseSync, work: () => void): void {
  database.exec('BEGIN IMMEDIATE');
  work();
  database.exec('COMMIT');
}
