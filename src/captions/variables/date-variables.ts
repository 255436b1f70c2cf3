import { dayOf, type Day } from './day-of.ts';
import type { Asked, Variable } from './subject.ts';

type Format = Intl.DateTimeFormatOptions;

/** How much of the date a form shows where only the year, or the month, is known. */
const styles: Readonly<Record<string, { readonly day: Format; readonly month: Format }>> = {
  long: { day: { dateStyle: 'long' }, month: { year: 'numeric', month: 'long' } },
  full: { day: { dateStyle: 'full' }, month: { year: 'numeric', month: 'long' } },
  medium: { day: { dateStyle: 'medium' }, month: { year: 'numeric', month: 'short' } },
  short: { day: { dateStyle: 'short' }, month: { year: 'numeric', month: 'numeric' } },
};

/** In the words and digits of the language (Unicode CLDR, by `Intl`). */
function dateWords({ year, month, day }: Day, language: string, style: string): string {
  const { day: whole, month: partial } = styles[style] ?? {};
  const format = day !== undefined ? whole : month !== undefined ? partial : { year: 'numeric' as const };
  return words(language, { year, month, day, time: undefined }, format);
}

function words(language: string, { year, month = 1, day = 1, time = [0, 0] }: Day, format: Format = {}): string {
  const at = new Date(Date.UTC(year, month - 1, day, ...time));
  return new Intl.DateTimeFormat(language, { ...format, timeZone: 'UTC' }).format(at);
}

const padded = (number: number): string => String(number).padStart(2, '0');

function numbers({ year, month, day }: Day, between: string): string {
  const parts = [month, day].flatMap((part) => (part === undefined ? [] : [padded(part)]));
  return [String(year).padStart(4, '0'), ...parts].join(between);
}

/** What `of` makes of the day; undefined where the photo has none that reaches as far. */
const ofDay =
  (of: (day: Day, language: string, form: string | undefined) => string | undefined) =>
  ({ subject, language, form }: Asked): string | undefined => {
    const day = dayOf(subject);
    return day && of(day, language, form);
  };

export const dateVariables: readonly Variable[] = [
  {
    names: ['date'],
    forms: [...Object.keys(styles), 'iso'],
    words: ofDay((day, language, form = 'medium') =>
      form === 'iso' ? numbers(day, '-') : dateWords(day, language, form),
    ),
  },
  { names: ['datesort'], words: ofDay((day) => numbers(day, '')) },
  { names: ['datesortdash'], words: ofDay((day) => numbers(day, '-')) },
  {
    names: ['time'],
    words: ofDay((day, language) => day.time && words(language, day, { timeStyle: 'short' })),
  },
  {
    names: ['weekday'],
    words: ofDay((day, language) => (day.day === undefined ? undefined : words(language, day, { weekday: 'long' }))),
  },
  {
    names: ['day'],
    words: ofDay((day, language) => (day.day === undefined ? undefined : words(language, day, { day: 'numeric' }))),
  },
  {
    names: ['month'],
    words: ofDay((day, language) => (day.month === undefined ? undefined : words(language, day, { month: 'long' }))),
  },
  { names: ['year'], words: ofDay((day, language) => words(language, day, { year: 'numeric' })) },
];
