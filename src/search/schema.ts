import { textFields } from './query/query.ts';

/** Of the tables below and of what is kept in them; an index of another one is made anew. */
export const schemaVersion = 4;

/**
 * FTS5 over text that was folded by us. Its own tokenizer would cut Bengali words at their vowel signs, so marks (Mn, Mc)
 * count as letters; `unicode61` without them found কাল for কিল. The texts themselves are not kept: the catalogue has them.
 * What photos have is the same for most of them: each such set is kept once, in `facts`, taken apart in `fact`.
 */
export const schema = `
  CREATE TABLE about (name TEXT PRIMARY KEY, value) WITHOUT ROWID;
  CREATE TABLE photo (
    id INTEGER PRIMARY KEY, photo TEXT NOT NULL UNIQUE, event TEXT NOT NULL, stamp TEXT NOT NULL,
    facts INTEGER NOT NULL, captured REAL, rating INTEGER, label TEXT, pick TEXT
  );
  CREATE INDEX photo_captured ON photo (captured);
  CREATE INDEX photo_event ON photo (event);
  CREATE TABLE facts (id INTEGER PRIMARY KEY, texts TEXT NOT NULL UNIQUE);
  CREATE TABLE fact (what TEXT NOT NULL, facts INTEGER NOT NULL, PRIMARY KEY (what, facts)) WITHOUT ROWID;
  CREATE TABLE person (speaker TEXT NOT NULL, photo INTEGER NOT NULL, PRIMARY KEY (speaker, photo)) WITHOUT ROWID;
  CREATE INDEX person_photo ON person (photo);
  CREATE VIRTUAL TABLE words USING fts5(
    ${textFields.join(', ')},
    content='', contentless_delete=1, prefix='2 3',
    tokenize="unicode61 remove_diacritics 0 categories 'L* N* Co Mn Mc'"
  );
`;
