import type { CaptionFinding } from '../../../model/caption-finding.ts';
import type { Check, CheckedText } from '../checked-photo.ts';
import { closers, inwardGuillemets, sameMarks } from '../data/quotation-marks.ts';
import { findingIn } from '../finding-in.ts';
import { primary } from '../text/primary.ts';

interface Mark {
  readonly mark: string;
  readonly at: number;
}

const straight = '"';
const marks = /["“”‘’„‟‚«»‹›「」『』]/gu;
const letter = /[\p{L}\p{M}\p{N}]/u;

/** Quotation marks that open and never close, or close what nothing opened. An apostrophe is none. */
export const quotesUnbalanced: Check = ({ texts }) =>
  texts.flatMap((words) => {
    const alone = unpaired(words.text, primary(words.language));
    return mended(words, alone) ?? alone.map((one) => aloneIn(words, one));
  });

/** The marks that have no partner, in the order of the text. */
function unpaired(text: string, language: string): Mark[] {
  const found = Array.from(text.matchAll(marks), (match): Mark => ({ mark: match[0], at: match.index }));
  const open: Mark[] = [];
  const alone: Mark[] = [];
  for (const one of found) {
    const { mark, at } = one;
    if (isApostrophe(text, one, open) || isInch(text, one, open)) continue;
    const partner = open.findLastIndex((other) => closes(other.mark, mark, language));
    if (partner >= 0) {
      alone.push(...open.splice(partner).slice(1));
      continue;
    }
    // A quotation of several paragraphs opens anew in each, and closes in the last.
    const continued = open.at(-1)?.mark === mark && opensParagraph(text, at);
    if (continued) continue;
    if (opens(text, one, language)) open.push(one);
    else alone.push(one);
  }
  return [...alone, ...open].sort((a, b) => a.at - b.at);
}

function closes(open: string, mark: string, language: string): boolean {
  if (open === straight) return mark === straight;
  if (open === '»' || open === '›') return mark === (open === '»' ? '«' : '‹');
  if (open === '”' && sameMarks.has(language)) return mark === '”';
  return closers[open]?.includes(mark) ?? false;
}

function opens(text: string, { mark, at }: Mark, language: string): boolean {
  if (mark === straight) return true;
  if ((mark === '»' || mark === '›') && inwardGuillemets.has(language)) return true;
  if (mark === '”' && sameMarks.has(language)) return letter.test(text.charAt(at + 1));
  return mark in closers;
}

/** ’ that closes nothing, or stands inside a word; ‘ before what was left out (‘90s). */
function isApostrophe(text: string, { mark, at }: Mark, open: readonly Mark[]): boolean {
  if (mark === '‘' && open.some((other) => other.mark === '‚')) return false;
  if (mark === '‘') return /\p{N}/u.test(text.charAt(at + 1)) || letter.test(text.charAt(at - 1));
  if (mark !== '’') return false;
  const isInside = letter.test(text.charAt(at - 1)) && letter.test(text.charAt(at + 1));
  return isInside || !open.some((other) => other.mark === '‘' || other.mark === '‚');
}

/** 27" is a length, unless it ends a quotation. */
const isInch = (text: string, { mark, at }: Mark, open: readonly Mark[]): boolean =>
  mark === straight && /[\d′']/.test(text.charAt(at - 1)) && !open.some((other) => other.mark === straight);

const opensParagraph = (text: string, at: number): boolean => /(?:^|\n)\s*$/.test(text.slice(0, at));

/** One curly and one straight mark that belong together: the straight one is mended. */
function mended(words: CheckedText, alone: readonly Mark[]): CaptionFinding[] | undefined {
  const [first, second] = alone;
  if (alone.length !== 2 || !first || !second) return undefined;
  const fix =
    first.mark === '“' && second.mark === straight
      ? { at: second.at, right: '”' }
      : first.mark === straight && second.mark === '”'
        ? { at: first.at, right: '“' }
        : undefined;
  if (!fix) return undefined;
  const { text, language } = words;
  const then = text.slice(0, fix.at) + fix.right + text.slice(fix.at + 1);
  // Between other marks, the mend may part those that were a pair.
  if (unpaired(then, primary(language)).length > 0) return undefined;
  const message = `The quotation opens with ${first.mark} and closes with ${second.mark}. Write ${fix.right}.`;
  const detail = { mark: straight, right: fix.right };
  const said = { rule: 'quotes-unbalanced', message, fix: fix.right, detail } as const;
  return [findingIn(words, said, { from: fix.at, to: fix.at + 1 })];
}

function aloneIn(words: CheckedText, { mark, at }: Mark): CaptionFinding {
  const message =
    mark in closers || mark === straight
      ? `The quotation mark ${mark} has no partner. Close the quotation, or take the mark away.`
      : `The quotation mark ${mark} closes nothing. Open the quotation, or take the mark away.`;
  return findingIn(words, { rule: 'quotes-unbalanced', message, detail: { mark } }, { from: at, to: at + mark.length });
}
