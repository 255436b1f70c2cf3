import { labelled } from './article-labels.ts';

const months: readonly string[] = [
  'january|jan|জানুয়ারি|জানুয়ারী',
  'february|feb|ফেব্রুয়ারি|ফেব্রুয়ারী',
  'march|mar|মার্চ',
  'april|apr|এপ্রিল',
  'may|মে',
  'june|jun|জুন',
  'july|jul|জুলাই',
  'august|aug|আগস্ট|আগষ্ট|অগাস্ট',
  'september|sep|sept|সেপ্টেম্বর',
  'october|oct|অক্টোবর',
  'november|nov|নভেম্বর',
  'december|dec|ডিসেম্বর',
];
const monthOf: ReadonlyMap<string, number> = new Map(
  months.flatMap((names, index) =>
    names.split('|').map((name): [string, number] => [name.normalize('NFC'), index + 1]),
  ),
);

/** Decimal digits of every script as 0 to 9: each script's digits lie in order in blocks of ten (Unicode, 4.6). */
export const asciiDigits = (text: string): string =>
  text.replace(/\p{Nd}/gu, (digit) => {
    let zero = digit.codePointAt(0) ?? 0;
    const value = zero;
    while (value - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
    return String(value - zero);
  });

const isoDay = (year: number, month: number, day: number): string | undefined => {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = year >= 1800 && year <= 2200 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? date.toISOString().slice(0, 10) : undefined;
};

const isoMoment = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s*(Z|[+-]\d{2}:?\d{2})?)?$/i;

/** An ISO 8601 date, or date and time with the offset it states, in canonical form; undefined for anything else. */
export function isoDate(text: string): string | undefined {
  const match = isoMoment.exec(text.trim());
  if (!match) return undefined;
  const [, year, month, day, time, offset = ''] = match;
  const date = isoDay(Number(year), Number(month), Number(day));
  if (date === undefined || time === undefined) return date;
  if (Number(time.slice(0, 2)) > 23 || Number(time.slice(3, 5)) > 59) return date;
  return `${date}T${time}${offset.toUpperCase().replace(/^([+-]\d{2}):?(\d{2})$/, '$1:$2')}`;
}

/**
 * The day that a written date means, as an ISO 8601 date: `২৬ অক্টোবর ২০২৫`, `26/10/2025`, `October 26, 2025`,
 * `26 tháng 10 năm 2025`. `05/06/2025` is only read where `dayFirst` says how; a date is never guessed.
 */
export function writtenDate(text: string, dayFirst: boolean): string | undefined {
  const plain = asciiDigits(text.normalize('NFC').toLowerCase()).trim().replace(/[.।]$/, '');
  const iso = isoDate(plain.toUpperCase());
  if (iso !== undefined) return iso;
  const number = /^(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4})$/.exec(plain);
  if (number) return numericDate(Number(number[1]), Number(number[2]), Number(number[3]), dayFirst);
  const vietnamese = /^(\d{1,2}) tháng (\d{1,2})(?:,)? năm (\d{4})$/.exec(plain);
  if (vietnamese) return isoDay(Number(vietnamese[3]), Number(vietnamese[2]), Number(vietnamese[1]));
  const dayMonth = /^(\d{1,2})(?:st|nd|rd|th|শে|ই|লা|রা|ঠা)? (?:of )?([\p{L}\p{M}]+)\.?,? (\d{4})$/u.exec(plain);
  if (dayMonth) return isoDay(Number(dayMonth[3]), monthOf.get(dayMonth[2] ?? '') ?? 0, Number(dayMonth[1]));
  const monthDay = /^([\p{L}\p{M}]+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u.exec(plain);
  if (monthDay) return isoDay(Number(monthDay[3]), monthOf.get(monthDay[1] ?? '') ?? 0, Number(monthDay[2]));
  return undefined;
}

function numericDate(first: number, second: number, year: number, dayFirst: boolean): string | undefined {
  if (dayFirst || first > 12 || first === second) return isoDay(year, second, first);
  return second > 12 ? isoDay(year, first, second) : undefined;
}

/** Labels of languages that write the month first, or either way. */
const eitherOrder = new Set(['date', 'dateline', 'published', 'published on', 'publication date']);

/** A dateline holds no more than a label, perhaps a place and a weekday, and the day. */
const longest = 100;

/**
 * The date of a line that states the article's own date: `তারিখ: ২৬ অক্টোবর ২০২৫`, `Date: 26 October 2025`,
 * `Ngày 26/10/2025`, `Hà Nội, ngày 26 tháng 10 năm 2025`. A sentence that mentions a day is no such line.
 */
export function datelineOf(line: string): string | undefined {
  if (line.length > longest) return undefined;
  const label = labelled(line);
  if (label?.label === 'date') return writtenDate(label.rest, !eitherOrder.has(label.word));
  const vietnamese = /^(?:[\p{L}\p{M} .]{1,40}, ?)?ngày (\d[^,;]*)$/iu.exec(line.normalize('NFC'));
  return vietnamese?.[1] === undefined ? undefined : writtenDate(vietnamese[1], true);
}
