import { iptcProperties } from '../../model/iptc-properties.ts';
import { LanguageTag } from '../../model/language.ts';
import { photoFacts, photoStates, type SearchKey } from '../../model/search-keys.ts';
import { dayOf, spanOf } from './moments.ts';
import type { Comparison, Query, TextField } from './query.ts';
import { nearest } from '../../model/nearest.ts';
import { queryFault } from './query-fault.ts';
import type { Place } from './tokens.ts';

/** The value behind a key. */
export interface KeyValue extends Place {
  readonly text: string;
  readonly prefix: boolean;
}

type Read = (value: KeyValue) => Query;

const words =
  (field: TextField): Read =>
  ({ text, prefix }) => ({ kind: 'text', text, prefix, field });

/** Other names of what a photo may have. */
const aliases: Readonly<Record<string, string>> = {
  credit: 'creditLine',
  speakers: 'people',
  speaker: 'people',
  place: 'city',
  keyword: 'keywords',
  description: 'caption',
  conflicts: 'conflict',
};
/** Every photo has an orientation. */
const properties = iptcProperties.map(({ key }) => key).filter((key) => key !== 'orientation');
const whats: readonly string[] = [...photoFacts, ...Object.keys(aliases), ...properties];

function whatOf({ text, from, to }: KeyValue): string {
  const [, field, tag] = /^(caption|headline)\.(.+)$/i.exec(text) ?? [];
  if (field !== undefined && tag !== undefined) return `${field.toLowerCase()}.${languageOf(tag, to - tag.length, to)}`;
  const known = whats.find((what) => what.toLowerCase() === text.toLowerCase());
  if (known !== undefined) return aliases[known] ?? known;
  throw queryFault('no-such-fact', { from, to }, { text }, nearest(text, whats));
}

function languageOf(tag: string, from: number, to: number): string {
  const known = LanguageTag.safeParse(tag);
  if (known.success) return known.data;
  throw queryFault('no-language', { from, to }, { text: tag });
}

function ratingOf({ text, from, to }: KeyValue): Query {
  const [, compare = '', digits] = /^(>=|<=|>|<|=)?(-1|[0-5])$/.exec(text) ?? [];
  if (digits === undefined) throw queryFault('no-rating', { from, to }, { text });
  return { kind: 'rating', compare: (compare || '=') as Comparison, value: Number(digits) };
}

function stateOf({ text, from, to }: KeyValue): Query {
  const state = photoStates.find((known) => known === text.toLowerCase());
  if (state) return { kind: 'is', state };
  const facts = { text, states: photoStates.join(', ') };
  throw queryFault('no-such-state', { from, to }, facts, nearest(text, photoStates));
}

/** Every key of the query language, and what it makes of its value. */
export const keys: Readonly<Record<SearchKey, Read>> = {
  speaker: ({ text }) => ({ kind: 'speaker', name: text }),
  event: ({ text }) => ({ kind: 'event', name: text }),
  caption: words('caption'),
  headline: words('headline'),
  place: words('place'),
  keyword: words('keyword'),
  file: words('file'),
  source: words('source'),
  lang: ({ text }) => ({ kind: 'language', tag: text }),
  has: (value) => ({ kind: 'has', what: whatOf(value) }),
  missing: (value) => ({ kind: 'not', of: { kind: 'has', what: whatOf(value) } }),
  is: stateOf,
  label: ({ text }) => ({ kind: 'label', text }),
  rating: ratingOf,
  date: (value) => ({ kind: 'captured', ...spanOf(value.text, value), words: `date:${value.text}` }),
  before: (value) => ({ kind: 'captured', before: dayOf(value.text, value).from, words: `before:${value.text}` }),
  after: (value) => ({ kind: 'captured', from: dayOf(value.text, value).before, words: `after:${value.text}` }),
};
