import { textFields } from './query/query.ts';

/** Of the tables below and of what is kept in them; an index of another one is made anew. */
export const schemaVersion = 5;

/**
 * FTS5 over text that was folded by us. Its own tokenizer would cut Bengali words at their vowel signs, so marks (Mn, Mc)
 * count as letters; `unicode61` without them found কাল for কিল. The texts themselves are not kept: the catalogue has them.
 * What photos have is the same for most of them: each such set is kept once, in `facts`, taken apart in `fact`. So are the
 * people that are shown together (`shown`) and the places (`scene`), with the words that are found in them: by these, counting
 * who is seen how often where looks at a few hundred rows and not at every photo.
 */
export const schema = `
  CREATE TABLE about (name TEXT PRIMARY KEY, value) WITHOUT ROWID;
  CREATE TABLE photo (
    id INTEGER PRIMARY KEY, photo TEXT NOT NULL UNIQUE, event TEXT NOT NULL, stamp TEXT NOT NULL,
    facts INTEGER NOT NULL, shown INTEGER NOT NULL, scene INTEGER NOT NULL, captured REAL, rating INTEGER, label TEXT, labelText TEXT, pick TEXT
  );
  CREATE INDEX photo_captured ON photo (captured);
  CREATE INDEX photo_event ON photo (event);
  CREATE TABLE facts (id INTEGER PRIMARY KEY, texts TEXT NOT NULL UNIQUE);
  CREATE TABLE shown (id INTEGER PRIMARY KEY, people TEXT NOT NULL, words TEXT NOT NULL, UNIQUE (people, words));
  CREATE TABLE scene (id INTEGER PRIMARY KEY, place TEXT NOT NULL, words TEXT NOT NULL, UNIQUE (place, words));
  CREATE TABLE fact (what TEXT NOT NULL, facts INTEGER NOT NULL, PRIMARY KEY (what, facts)) WITHOUT ROWID;
  CREATE TABLE person (speaker TEXT NOT NULL, photo INTEGER NOT NULL, PRIMARY KEY (speaker, photo)) WITHOUT ROWID;
  CREATE INDEX person_photo ON person (photo);
  CREATE VIRTUAL TABLE words USING fts5(
    ${textFields.join(', ')},
    content='', contentless_delete=1, prefix='2 3',
    tokenize="unicode61 remove_diacritics 0 categories 'L* N* Co Mn Mc'"
  );
`;

/** A row of `photo`, in place of the one that the photo had. */
export const putPhoto = `
  INSERT INTO photo (photo, event, stamp, facts, shown, scene, captured, rating, label, labelText, pick)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT (photo) DO UPDATE SET event = excluded.event, stamp = excluded.stamp, facts = excluded.facts,
  shown = excluded.shown, scene = excluded.scene, captured = excluded.captured, rating = excluded.rating,
  label = excluded.label, labelText = excluded.labelText, pick = excluded.pick
`;
