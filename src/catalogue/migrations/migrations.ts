import type { Migration } from './migration.ts';

/** Every migration, oldest first. Once shipped, one is never changed. */
export const migrations: readonly Migration[] = [];
