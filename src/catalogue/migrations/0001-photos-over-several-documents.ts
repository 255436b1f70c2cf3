import type { Migration } from './migration.ts';

/** Records stay as they are; an older Cutline would not find those in an event's second document. */
export const photosOverSeveralDocuments: Migration = {
  from: 1,
  summary: 'The photos of a large press event now lie in several documents.',
  migrate: () => undefined,
};
