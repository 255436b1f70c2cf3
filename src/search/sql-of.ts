import { foldedWords } from './fold.ts';
import type { PhotoState } from '../model/search-keys.ts';
import type { Query } from './query/query.ts';
import { languageFact } from './search-document.ts';

/** Who and what a name in a query may mean; the index knows ids alone. */
export interface NameLookup {
  speakers(name: string): readonly string[];
  events(name: string): readonly string[];
}

type Value = string | number;

/** A condition on the table `photo`, with the values of its question marks. */
export interface Condition {
  readonly sql: string;
  readonly values: readonly Value[];
}

const always: Condition = { sql: '1', values: [] };
const never: Condition = { sql: '0', values: [] };

export function conditionOf(query: Query, names: NameLookup): Condition {
  switch (query.kind) {
    case 'everything':
      return always;
    case 'and':
    case 'or':
      return joined(
        query.kind,
        query.of.map((part) => conditionOf(part, names)),
      );
    case 'not': {
      const { sql, values } = conditionOf(query.of, names);
      return { sql: `NOT ifnull((${sql}), 0)`, values };
    }
    case 'text': {
      const match = matchOf(query);
      return match === undefined ? always : where('id IN (SELECT rowid FROM words WHERE words MATCH ?)', match);
    }
    case 'speaker':
      return speakerCondition(query.name, names);
    case 'event':
      return among('event', names.events(query.name));
    case 'language':
      return withFact(languageFact(query.tag));
    case 'has':
      return withFact(query.what);
    case 'is':
      return states[query.state];
    case 'label':
      return where('label = ?', foldedWords(query.text).join(' '));
    case 'rating':
      return where(`rating ${query.compare} ?`, query.value);
    case 'captured':
      return joined('and', [
        ...(query.from === undefined ? [] : [where('captured >= ?', query.from)]),
        ...(query.before === undefined ? [] : [where('captured < ?', query.before)]),
      ]);
  }
}

const states: Readonly<Record<PhotoState, Condition>> = {
  picked: where('pick = ?', 'picked'),
  rejected: where('pick = ?', 'rejected'),
  checked: withFact('is.checked'),
  draft: withFact('is.draft'),
};

/** People by whatever their spellings are matched with, and by the beginning of any of their names. */
function speakerCondition(name: string, names: NameLookup): Condition {
  const match = matchOf({ text: name, prefix: true, field: 'people' });
  const ids = names.speakers(name);
  const known = ids.length === 0 ? [] : [among('speaker', ids)].map(inPerson);
  const named = match === undefined ? [] : [where('id IN (SELECT rowid FROM words WHERE words MATCH ?)', match)];
  const all = [...known, ...named];
  return all.length === 0 ? never : joined('or', all);
}

const inPerson = ({ sql, values }: Condition): Condition => ({
  sql: `id IN (SELECT photo FROM person WHERE ${sql})`,
  values,
});

/**
 * The FTS5 expression (sqlite.org/fts5.html, 3) for words one behind the other, in any way to write them; undefined where
 * there is no word in the text, such as a dash.
 */
export function matchOf({
  text,
  prefix,
  field,
  also = [],
}: Pick<Query & { kind: 'text' }, 'text' | 'prefix' | 'field' | 'also'>): string | undefined {
  const words = foldedWords(text);
  if (words.length === 0) return undefined;
  const others = also.map((way) => foldedWords(way).join(' ')).filter((way) => way !== '' && way !== words.join(' '));
  const ways = [`"${words.join(' ')}"${prefix ? '*' : ''}`, ...new Set(others.map((way) => `"${way}"`))];
  const any = ways.length === 1 ? ways.join('') : `(${ways.join(' OR ')})`;
  return field === undefined ? any : `${field} : ${any}`;
}

const joined = (by: 'and' | 'or', conditions: readonly Condition[]): Condition =>
  conditions.length === 0
    ? always
    : {
        sql: conditions.map(({ sql }) => `(${sql})`).join(by === 'and' ? ' AND ' : ' OR '),
        values: conditions.flatMap(({ values }) => values),
      };

const among = (column: string, values: readonly string[]): Condition =>
  values.length === 0 ? never : { sql: `${column} IN (${values.map(() => '?').join(', ')})`, values };

function withFact(what: string): Condition {
  return where('facts IN (SELECT facts FROM fact WHERE what = ?)', what);
}

function where(sql: string, value: Value): Condition {
  return { sql, values: [value] };
}
