/** A piece of a query that stands beside the others: a word, a phrase, a key with its value, a bracket. */
interface Piece {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

interface Pieces {
  readonly pieces: readonly Piece[];
  /** What closes a quotation and brackets that are still open. */
  readonly open: string;
}

/** Cuts a query where blanks stand outside of quotations and brackets (docs/search.md). */
function piecesOf(query: string): Pieces {
  const pieces: Piece[] = [];
  let from = -1;
  let depth = 0;
  let quoted = false;
  const end = (to: number): void => {
    if (from >= 0) pieces.push({ from, to, text: query.slice(from, to) });
    from = -1;
  };
  for (const [at, letter] of query.split('').entries()) {
    if (letter === '"') quoted = !quoted;
    else if (!quoted && letter === '(') depth++;
    else if (!quoted && letter === ')') depth = Math.max(0, depth - 1);
    if (!quoted && depth === 0 && /\s/.test(letter)) end(at);
    else if (from < 0) from = at;
  }
  end(query.length);
  return { pieces, open: (quoted ? '"' : '') + ')'.repeat(depth) };
}

/** Alternatives side by side: what is added must be true beside all of them. */
const hasAlternatives = ({ pieces }: Pieces): boolean => pieces.some(({ text }) => text === 'OR');

/** Quotation marks around a value without blanks change nothing, nor do capitals. */
const plain = (term: string): string => term.replace(/^(-?[a-z]+:)"([^"]*)"$/i, '$1$2').toLowerCase();

/** The keys with values that must all be true, as they stand in the query. */
export function keyedTerms(query: string): readonly string[] {
  const cut = piecesOf(query);
  if (hasAlternatives(cut)) return [];
  return cut.pieces.map(({ text }) => text).filter((text) => /^-?[a-z]+:./i.test(text));
}

/** Whether a term must be true for all that the query finds, and stands there by itself. */
export const hasTerm = (query: string, term: string): boolean =>
  keyedTerms(query).some((piece) => plain(piece) === plain(term));

/** The query, and that term too. */
export function withTerm(query: string, term: string): string {
  const cut = piecesOf(query);
  const whole = query.trim() + cut.open;
  if (whole === '') return `${term} `;
  return hasAlternatives(cut) ? `(${whole}) ${term} ` : `${whole} ${term} `;
}

/** The query without that term. */
export function withoutTerm(query: string, term: string): string {
  const left = piecesOf(query).pieces.filter(({ text }) => plain(text) !== plain(term));
  return left.map(({ text }) => text).join(' ');
}
