import { type SearchKey, searchKeys } from '../../model/search-keys.ts';
import { keys } from './keys.ts';
import type { Query } from './query.ts';
import { nearest } from '../../model/nearest.ts';
import { queryFault } from './query-fault.ts';
import { type Token, tokensOf } from './tokens.ts';

/** Brackets within brackets that are understood. */
const deepest = 50;
/** Words, phrases and keys in one query: SQLite takes expressions of at most 1000 one within the other. */
const most = 200;

/**
 * Takes a query apart: words, "phrases", prefixes*, keys with values, `-` for not, `OR`, brackets; what stands side by
 * side must all be true. Faults with `query/invalid` and its place.
 * @param typing the last word may go on: the person is still typing it.
 */
export function parseQuery(query: string, typing = false): Query {
  const parser = new Parser(query, tokensOf(query), typing && /[^\s"():]$/u.test(query));
  return parser.whole();
}

class Parser {
  readonly #query: string;
  readonly #tokens: readonly Token[];
  readonly #typing: boolean;
  #at = 0;
  #depth = 0;

  constructor(query: string, tokens: readonly Token[], typing: boolean) {
    this.#query = query;
    this.#tokens = tokens;
    this.#typing = typing;
  }

  whole(): Query {
    if (this.#tokens.length === 0) return { kind: 'everything' };
    this.#refuseTooMany();
    const query = this.#either();
    const rest = this.#tokens[this.#at];
    if (rest) throw queryFault('bracket-unopened', rest);
    return query;
  }

  #refuseTooMany(): void {
    const terms = this.#tokens.filter(({ kind }) => kind === 'term');
    const [first, last] = [terms[most], terms.at(-1)];
    if (!first || !last) return;
    throw queryFault('too-many-words', { from: first.from, to: last.to }, { most });
  }

  #either(): Query {
    const of = [this.#every()];
    while (this.#tokens[this.#at]?.kind === 'or') {
      this.#at++;
      of.push(this.#every());
    }
    return alone('or', of);
  }

  #every(): Query {
    const of: Query[] = [];
    for (let token = this.#tokens[this.#at]; token; token = this.#tokens[this.#at]) {
      if (token.kind === 'close' || token.kind === 'or') break;
      of.push(this.#one(token));
    }
    if (of.length > 0) return alone('and', of);
    const next = this.#tokens[this.#at] ?? { from: this.#query.length, to: this.#query.length };
    throw queryFault('nothing-here', next);
  }

  #one(token: Token): Query {
    this.#at++;
    if (token.kind === 'not') {
      const next = this.#tokens[this.#at];
      if (next && next.kind !== 'close' && next.kind !== 'or') return { kind: 'not', of: this.#one(next) };
      throw queryFault('nothing-behind-minus', token);
    }
    if (token.kind === 'open') return this.#bracket(token);
    return this.#term(token);
  }

  #bracket(open: Token): Query {
    if (++this.#depth > deepest) throw queryFault('brackets-too-deep', open);
    const query = this.#either();
    const close = this.#tokens[this.#at];
    if (close?.kind !== 'close') throw queryFault('bracket-unclosed', open);
    this.#at++;
    this.#depth--;
    return query;
  }

  #term(token: Token): Query {
    if (token.kind !== 'term') throw queryFault('nothing-here', token);
    const { key, text, quoted, star, from, to } = token;
    const isLast = this.#at === this.#tokens.length;
    const prefix = star || (this.#typing && isLast && !quoted);
    const exact = quoted ? ({ quoted: true } as const) : {};
    if (!key) return { kind: 'text', text, prefix, ...exact };
    const name = key.name.toLowerCase();
    if (!isKey(name)) {
      const meant = nearest(name, searchKeys);
      throw queryFault('no-such-key', key, { text: key.name }, meant && `${meant}:`);
    }
    if (text === '') throw queryFault('no-value', { from, to }, { text: key.name });
    const query = keys[name]({ text, prefix, from: key.to + 1, to });
    return query.kind === 'text' ? { ...query, ...exact } : query;
  }
}

const isKey = (name: string): name is SearchKey => (searchKeys as readonly string[]).includes(name);

const alone = (kind: 'and' | 'or', of: readonly Query[]): Query => (of.length === 1 && of[0] ? of[0] : { kind, of });
