import { once } from './once.ts';

const graphemes = once(() => new Intl.Segmenter('und', { granularity: 'grapheme' }));
const encoder = new TextEncoder();

/** Length of `text` in UTF-8 bytes: the unit of every IIM limit and of file names on Linux. */
export const utf8Length = (text: string): number => encoder.encode(text).length;

/** The longest start of `text` within `limit` UTF-8 bytes that ends on a grapheme boundary (UAX #29). */
export function cutToBytes(text: string, limit: number): string {
  if (utf8Length(text) <= limit) return text;
  let kept = '';
  let bytes = 0;
  for (const { segment } of graphemes().segment(text)) {
    bytes += utf8Length(segment);
    if (bytes > limit) break;
    kept += segment;
  }
  return kept.trimEnd();
}

/**
 * Letters as they compare: NFC, lower case, Latin marks removed (đ becomes d), joiners dropped.
 * Only U+0300-036F go: removing all of \p{M} would destroy Bengali vowel signs.
 */
export function foldText(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f\u200c\u200d]/g, '')
    .replaceAll('đ', 'd')
    .normalize('NFC');
}
