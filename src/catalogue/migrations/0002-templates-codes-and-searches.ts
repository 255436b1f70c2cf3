import type { Migration } from './migration.ts';

/** Records stay as they are; an older Cutline would leave out the new kinds, and what is new of speakers, when it writes. */
export const templatesCodesAndSearches: Migration = {
  from: 2,
  summary: 'Templates, code replacements and saved searches, and more about speakers, have a place now.',
  migrate: () => undefined,
};
