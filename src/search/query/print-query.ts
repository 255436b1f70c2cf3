import type { Query } from './query.ts';

/** A query as words again: parsing them gives the same query. */
export function printQuery(query: Query): string {
  switch (query.kind) {
    case 'everything':
      return '';
    case 'and':
      return query.of.map((part) => (part.kind === 'or' ? bracketed(part) : nested(part))).join(' ');
    case 'or':
      return query.of.map(nested).join(' OR ');
    case 'not':
      return `-${['and', 'or', 'not'].includes(query.of.kind) ? bracketed(query.of) : printQuery(query.of)}`;
    case 'text':
      return `${query.field === undefined ? '' : `${query.field}:`}${query.quoted ? quoted(query.text) : query.text}${query.prefix ? '*' : ''}`;
    case 'speaker':
    case 'event':
      return `${query.kind}:${quoted(query.name)}`;
    case 'language':
      return `lang:${quoted(query.tag)}`;
    case 'has':
      return `has:${query.what}`;
    case 'is':
      return `is:${query.state}`;
    case 'label':
      return `label:${quoted(query.text)}`;
    case 'rating':
      return `rating:${query.compare}${query.value}`;
    case 'captured':
      return query.words;
  }
}

/** A group inside another of its own kind was bracketed. */
const nested = (part: Query): string =>
  part.kind === 'and' || part.kind === 'or' ? bracketed(part) : printQuery(part);
const bracketed = (part: Query): string => `(${printQuery(part)})`;
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
