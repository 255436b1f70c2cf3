import { photosOverSeveralDocuments } from './0001-photos-over-several-documents.ts';
import { templatesCodesAndSearches } from './0002-templates-codes-and-searches.ts';
import type { Migration } from './migration.ts';

/** Every migration, oldest first. Once shipped, one is never changed. */
export const migrations: readonly Migration[] = [photosOverSeveralDocuments, templatesCodesAndSearches];
