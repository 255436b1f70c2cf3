import { queryFault } from './query-fault.ts';

/** A piece of a query. `term` is a word or phrase, with the key that stands in front of it. */
export type Token = Place &
  (
    | { readonly kind: 'open' | 'close' | 'not' | 'or' }
    | {
        readonly kind: 'term';
        readonly key?: KeyToken;
        readonly text: string;
        readonly quoted: boolean;
        readonly star: boolean;
      }
  );

export interface Place {
  readonly from: number;
  readonly to: number;
}

export interface KeyToken extends Place {
  readonly name: string;
}

const key = /([A-Za-z]+):/y;
const bare = /[^\s()"]+/y;

/** Cuts a query into its pieces. Faults with `query/invalid` where a quotation does not end. */
export function tokensOf(query: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < query.length) {
    const letter = query[at] ?? '';
    if (/\s/.test(letter)) at++;
    else if (letter === '(' || letter === ')') {
      tokens.push({ kind: letter === '(' ? 'open' : 'close', from: at, to: ++at });
    } else if (letter === '-' && /[^\s)-]/.test(query[at + 1] ?? '')) tokens.push({ kind: 'not', from: at, to: ++at });
    else {
      const token = termAt(query, at);
      tokens.push(token);
      at = token.to;
    }
  }
  return tokens;
}

function termAt(query: string, from: number): Token {
  const named = matched(key, query, from);
  const name = named === undefined ? undefined : { name: named.slice(0, -1), from, to: from + named.length - 1 };
  const start = from + (named?.length ?? 0);
  const value = query[start] === '"' ? quotedAt(query, start) : bareAt(query, start);
  if (!name && !value.quoted && value.text === 'OR') return { kind: 'or', from, to: value.to };
  return { kind: 'term', ...(name && { key: name }), ...value, from };
}

interface Value {
  readonly text: string;
  readonly quoted: boolean;
  readonly star: boolean;
  readonly to: number;
}

/** Two quotation marks inside a quotation are one. */
function quotedAt(query: string, from: number): Value {
  let text = '';
  for (let at = from + 1; at < query.length; at++) {
    if (query[at] !== '"') text += query[at] ?? '';
    else if (query[at + 1] === '"') text += query[at++] ?? '';
    else {
      const star = query[at + 1] === '*';
      return { text, quoted: true, star, to: at + (star ? 2 : 1) };
    }
  }
  throw queryFault('quotation-unclosed', { from, to: query.length });
}

function bareAt(query: string, from: number): Value {
  const text = matched(bare, query, from) ?? '';
  const star = text.length > 1 && text.endsWith('*');
  return { text: star ? text.slice(0, -1) : text, quoted: false, star, to: from + text.length };
}

function matched(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}
