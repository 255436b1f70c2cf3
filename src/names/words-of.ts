/** A word of running text, with where it stands (UTF-16 offsets). */
export interface Word {
  /** As the text has it. */
  readonly raw: string;
  /** NFC, lower case: what lists are looked up with. */
  readonly key: string;
  readonly from: number;
  readonly to: number;
  /** Begins with a capital; never so in scripts that have none. */
  readonly capital: boolean;
  /** Something other than spaces stands before it: a stop, a comma, a quotation mark, a line break, the text's start. */
  readonly apart: boolean;
  /** A sentence begins with it. */
  readonly opens: boolean;
}

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\u200c\u200d]*(?:[-‐‑'’][\p{L}\p{N}][\p{L}\p{M}\p{N}\u200c\u200d]*)*/gu;

/**
 * The words of `text` in order.
 * @param abbreviations lower case, NFC; a full stop or colon right after one of them, or after a single Latin letter, parts nothing.
 */
export function wordsOf(text: string, abbreviations: ReadonlySet<string>): Word[] {
  const found: Word[] = [];
  for (const match of text.matchAll(word)) {
    const [raw] = match;
    const from = match.index;
    const before = found.at(-1);
    const gap = text.slice(before?.to ?? 0, from);
    const shortened = before !== undefined && (abbreviations.has(before.key) || /^\p{Lu}$/u.test(before.raw));
    const rest = shortened ? gap.replace(/^[.:]/, '') : gap;
    found.push({
      raw,
      key: raw.normalize('NFC').toLowerCase(),
      from,
      to: from + raw.length,
      capital: /^\p{Lu}/u.test(raw),
      apart: before === undefined || !/^[ \u00a0\t]*$/.test(rest),
      opens: before === undefined || /[.!?।॥\n\r:]/.test(rest),
    });
  }
  return found;
}
