import { languageName } from '../../src/model/language-name.ts';
import { usePreference } from '../app/preferences.ts';
import { bn } from './bn.ts';
import { en } from './en.ts';
import {
  formatBytes,
  formatClock,
  formatShortDay,
  formatDate,
  formatList,
  formatMoment,
  formatNumber,
  formatSeconds,
  pluralOf,
} from './formats.ts';
import { type Told, toldFault } from './told-fault.ts';
import { vi } from './vi.ts';
import type { Fillings, Places, Plural, Word } from './word.ts';

export type Key = keyof typeof en;

type Sentence<Name extends Key> = (typeof en)[Name] extends infer Found
  ? Found extends string
    ? Found
    : Found extends Plural
      ? Found['other']
      : never
  : never;

type Needed<Name extends Key> =
  Places<Sentence<Name>> extends never ? [] : [fillings: Readonly<Record<Places<Sentence<Name>>, string | number>>];

/** A key whose word has no places to fill. */
export type PlainKey = { [Name in Key]: Places<Sentence<Name>> extends never ? Name : never }[Key];

/** The languages the screens speak, by their own names. */
export const screenLanguages = { en: 'English', bn: 'বাংলা', vi: 'Tiếng Việt' } as const;
export type ScreenLanguage = keyof typeof screenLanguages;

const dictionaries: Readonly<Record<ScreenLanguage, Readonly<Partial<Record<Key, Word>>>>> = { en, bn, vi };

/** Faults that the desk tells with the keys of fields, which are no words of the screens. */
const namesFields: ReadonlySet<string> = new Set(['template/invalid']);

/** How the screens speak in one language; a word that it lacks is English. */
export class Words {
  readonly locale: ScreenLanguage;

  constructor(locale: ScreenLanguage) {
    this.locale = locale;
  }

  t = <Name extends Key>(key: Name, ...[fillings]: Needed<Name>): string => this.#fill(key, fillings ?? {});

  /** A word whose key is made at run time (`stage.walking`, a fault's code); undefined where there is none. */
  maybe = (key: string, fillings: Fillings = {}): string | undefined =>
    key in en ? this.#fill(key as Key, fillings) : undefined;

  /** What went wrong and what to do. On English screens as the desk says it, which names more. */
  explain = (fault: Told | undefined): string | undefined =>
    !fault || (this.locale === 'en' && !namesFields.has(fault.code)) ? fault?.message : toldFault(fault, this.maybe);

  number = (value: number, digits?: number): string => formatNumber(this.locale, value, digits);
  bytes = (value: number): string => formatBytes(this.locale, value);
  seconds = (value: number): string => formatSeconds(this.locale, value);
  date = (iso: string): string => formatDate(this.locale, iso);
  /** The time of day that a moment names, on the clock there. */
  clock = (iso: string): string => formatClock(this.locale, iso);
  /** A day without its year. */
  shortDay = (day: string): string => formatShortDay(this.locale, day);
  /** An instant, on the clock of this machine. */
  moment = (iso: string): string => formatMoment(this.locale, iso);
  /** The same with its seconds: what was made within one minute can be told apart. */
  exactMoment = (iso: string): string => formatMoment(this.locale, iso, 'medium');
  /** A language by its own name; words that no language is known of say so. */
  languageName = (tag: string): string => (tag === 'und' ? this.t('language.unknown') : languageName(tag));
  list = (items: readonly string[]): string => formatList(this.locale, items);

  #fill(key: Key, fillings: Fillings): string {
    const translated = dictionaries[this.locale][key];
    const word: Word = translated ?? en[key];
    const locale = translated === undefined ? 'en' : this.locale;
    return sentenceOf(word, locale, fillings).replaceAll(/\{(\w+)\}/g, (place, name: string) => {
      const value = fillings[name];
      return typeof value === 'number' ? formatNumber(this.locale, value) : (value ?? place);
    });
  }
}

function sentenceOf(word: Word, locale: string, { count }: Fillings): string {
  if (typeof word === 'string') return word;
  return word[pluralOf(locale, typeof count === 'number' ? count : 0)] ?? word.other;
}

const spoken = new Map<ScreenLanguage, Words>();

/** The words in that language; components take `useWords`. */
export function wordsIn(language: ScreenLanguage): Words {
  const words = spoken.get(language) ?? new Words(language);
  spoken.set(language, words);
  return words;
}

/** The words of the screens in the language that the person chose. */
export const useWords = (): Words => wordsIn(usePreference('language'));
