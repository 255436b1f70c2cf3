import { bn } from './data/bn.ts';
import { bnNounEndings } from './data/bn-endings.ts';
import { en } from './data/en.ts';
import { vi } from './data/vi.ts';
import { PhraseBook } from './phrase-book.ts';
import { wordsOf, type Word } from './words-of.ts';

interface Span {
  readonly from: number;
  readonly to: number;
}

const books = { vi: new PhraseBook({ place: vi.places }), en: new PhraseBook({ place: en.places }) };
const bengali = new Set(bn.places);
const endings = bnNounEndings.map((ending) => ending.normalize('NFC'));

/**
 * Whether a text names a place that the lists hold: in Bengali inflected or not, in Vietnamese and English with a
 * capital; other languages by the English list. @param people spans of names, which are no places (Đức).
 */
export function namesPlace(text: string, language: string, people: readonly Span[]): boolean {
  const words = wordsOf(text, new Set());
  const isFree = ({ from, to }: Word): boolean => !people.some((name) => from < name.to && name.from < to);
  const [primary] = language.split('-');
  if (primary === 'bn') return words.some((word) => isFree(word) && isBengaliPlace(word.key));
  const book = primary === 'vi' ? books.vi : books.en;
  const keys = words.map(({ key }) => key.replace(/['’]s?$/u, ''));
  return words.some((word, at) => word.capital && isFree(word) && book.at(keys, at) !== undefined);
}

const isBengaliPlace = (key: string): boolean =>
  bengali.has(key) || endings.some((ending) => key.endsWith(ending) && bengali.has(key.slice(0, -ending.length)));
