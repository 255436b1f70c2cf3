import { photosOverSeveralDocuments } from './0001-photos-over-several-documents.ts';
import type { Migration } from './migration.ts';

/** Every migration, oldest first. Once shipped, one is never changed. */
export const migrations: readonly Migration[] = [photosOverSeveralDocuments];
