import { converted, numberWordsOf } from '../data/number-words.ts';
import { anyForm } from './any-form.ts';
import { compiled } from './compiled.ts';
import { latinDigits } from './digits.ts';
import { findDates } from './find-dates.ts';
import { primary } from './primary.ts';

/** A number that a text states. */
export interface FoundNumber {
  /** UTF-16 offsets; `to` is exclusive. */
  readonly from: number;
  readonly to: number;
  /** What it may be: 2.500 is two and a half in one country and two thousand five hundred in another. */
  readonly values: readonly number[];
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** Numbers that a text states, and values that its words may state besides. */
export interface Numbers {
  readonly stated: readonly FoundNumber[];
  readonly maybe: ReadonlySet<number>;
}

const digits = /\d+(?:[.,\u00a0\u202f]\d+)*/g;
const ordinal = /^(?:st|nd|rd|th)(?![\p{L}])/iu;

/**
 * What numbers `text` states: dates, times, years, money and units that translations convert, and what is part of a
 * name (Covid-19, G20) left out. @param names spans of people's names.
 */
export function findNumbers(text: string, language: string, names: readonly Span[]): Numbers {
  const words = numberWordsOf(primary(language));
  const times = words.times.flatMap((time) => matches(latinDigits(text), compiled(forms(time), 'giu')));
  const plain = without(latinDigits(text), [...names, ...findDates(text, language), ...times]);
  const magnitudes = Object.keys(words.magnitudes);
  const magnitude =
    magnitudes.length > 0 ? compiled(String.raw`^[ \u00a0-]*(${anyForm(magnitudes)})`, 'iu') : undefined;
  const stated = Array.from(plain.matchAll(digits)).flatMap((match): FoundNumber[] => {
    const [said] = match;
    const span = { from: match.index, to: match.index + said.length };
    const behind = plain.slice(span.to);
    const word = magnitude?.exec(behind);
    const factor = word ? factorOf(word[1] ?? '', words.magnitudes) : 1;
    const rest = word ? behind.slice(word[0].length) : behind;
    if (isPartOfName(plain, span) || isConverted(plain.slice(0, span.from), rest)) return [];
    if (factor === 1 && /^(?:1[89]|20)\d\d$/.test(said)) return [];
    const values = valuesOf(said).map((value) => Math.round(value * factor * 1e6) / 1e6);
    return values.length > 0 ? [{ from: span.from, to: span.to + (word?.[0].length ?? 0), values }] : [];
  });
  const sure = words.sure.flatMap(([value, pattern]) =>
    matches(plain, compiled(forms(pattern), 'gu')).map((span): FoundNumber => ({ ...span, values: [value] })),
  );
  const maybe = words.maybe.filter(([, said]) => hasWord(plain, said, primary(language))).map(([value]) => value);
  return { stated: [...stated, ...sure].sort((a, b) => a.from - b.from), maybe: new Set(maybe) };
}

/** A pattern that meets composed and decomposed text alike. */
const forms = (pattern: string): string => {
  const [nfc, nfd] = [pattern.normalize('NFC'), pattern.normalize('NFD')];
  return nfc === nfd ? nfc : `(?:${nfc}|${nfd})`;
};

const matches = (text: string, pattern: RegExp): Span[] =>
  Array.from(text.matchAll(pattern), (match) => ({ from: match.index, to: match.index + match[0].length }));

/** The text with letters in place of these spans: it keeps its length, and nothing is read there. */
function without(text: string, spans: readonly Span[]): string {
  let rest = text;
  for (const { from, to } of spans) rest = rest.slice(0, from) + '\u0000'.repeat(to - from) + rest.slice(to);
  return rest;
}

const factorOf = (word: string, magnitudes: Readonly<Record<string, number>>): number =>
  magnitudes[Object.keys(magnitudes).find((one) => same(one) === same(word)) ?? ''] ?? 1;

const same = (word: string): string => word.normalize('NFC').toLowerCase();

/** Glued to letters or strokes (G20, Covid-19, 24/7, 15:30, +84); endings of ordinals and of scripts that glue theirs are none. */
function isPartOfName(text: string, { from, to }: Span): boolean {
  if (/(?:[\p{L}\p{M}_/\\:+#@&]|[\p{L}\p{M}\d][-‐‑.–]|\d\s?[x×]\s?)$/u.test(text.slice(Math.max(0, from - 4), from)))
    return true;
  const behind = text.slice(to, to + 8);
  if (/^[/\\:_@×]|^[-‐‑–]\d|^\s?x\s?\d/u.test(behind)) return true;
  return /^\p{Script=Latin}/u.test(behind) && !ordinal.test(behind);
}

const moneyBefore = new RegExp(`${converted.before}$`, 'u');
const unitBehind = new RegExp(`^${forms(converted.behind)}`, 'iu');

const isConverted = (before: string, behind: string): boolean =>
  moneyBefore.test(before.slice(-8)) || unitBehind.test(behind.slice(0, 24));

/** The values of digits with stops and commas; none where they are no number (1.2.3). */
function valuesOf(said: string): number[] {
  const bare = said.replaceAll(/[\u00a0\u202f](?=\d{3})/g, '');
  const readings = [
    [',', '.'],
    ['.', ','],
  ].flatMap(([group = '', point = '']) => {
    const parts = bare.split(point);
    const [whole = '', fraction] = parts;
    const groups = whole.split(group);
    const isGrouped =
      groups.length === 1 ||
      (/^\d{1,3}$/.test(groups[0] ?? '') &&
        groups.slice(1).every((one, at, all) => fitsGroup(one, at === all.length - 1)));
    if (parts.length > 2 || !isGrouped || (fraction !== undefined && !/^\d+$/.test(fraction))) return [];
    return [Number(`${groups.join('')}${fraction === undefined ? '' : `.${fraction}`}`)];
  });
  return [...new Set(readings)].filter(Number.isFinite);
}

/** Thousands, and lakhs and crores with two digits before them (২,৫০,০০০). */
const fitsGroup = (group: string, isLast: boolean): boolean => (isLast ? /^\d{3}$/ : /^\d{2,3}$/).test(group);

/** Bengali glues what it counts behind the number. */
function hasWord(text: string, words: readonly string[], language: string): boolean {
  const end = language === 'bn' ? '' : String.raw`(?![\p{L}\p{M}])`;
  return compiled(String.raw`(?<![\p{L}\p{M}])${anyForm(words)}${end}`, 'iu').test(text);
}
