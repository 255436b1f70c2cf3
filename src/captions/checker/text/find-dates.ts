import { type DateWords, dateWordsOf } from '../data/date-words.ts';
import { anyForm, wordEnd, wordStart } from './any-form.ts';
import { latinDigits } from './digits.ts';
import { primary } from './primary.ts';

/** A day that a text names. */
export interface FoundDate {
  /** UTF-16 offsets; `to` is exclusive. */
  readonly from: number;
  readonly to: number;
  /** Absent where the words do not say for certain which day it is (3/4/2025 in English). */
  readonly date?: { readonly year?: number; readonly month: number; readonly day: number };
}

type Reader = readonly [pattern: RegExp, read: (groups: Readonly<Record<string, string>>) => FoundDate['date']];

const blank = String.raw`[ \u00a0]*`;
const day = String.raw`(?<day>\d{1,2})`;
const year = String.raw`(?<year>(?:1[89]|20)\d\d)`;
const start = String.raw`(?<![\p{L}\p{M}\p{N}/.-])`;
const end = String.raw`(?![\p{L}\p{N}]|[/.-]\d)`;

const readers = new Map<string, readonly Reader[]>();

/** The days that `text` names, in its order, none over another. */
export function findDates(text: string, language: string): FoundDate[] {
  const tongue = primary(language);
  const known = readers.get(tongue) ?? readersFor(tongue);
  readers.set(tongue, known);
  const plain = latinDigits(text);
  const found: FoundDate[] = [];
  for (const [pattern, read] of known) {
    for (const match of plain.matchAll(pattern)) {
      const from = match.index;
      const to = from + match[0].length;
      if (found.some((other) => from < other.to && other.from < to)) continue;
      const date = read(match.groups ?? {});
      found.push({ from, to, ...(date && isDay(date) && { date }) });
    }
  }
  return found.sort((a, b) => a.from - b.from);
}

function readersFor(language: string): Reader[] {
  const words = dateWordsOf(language);
  return [
    [new RegExp(`${start}${year}-(?<month>\\d\\d)-(?<day>\\d\\d)(?!\\d)`, 'gu'), ymd],
    [new RegExp(`${year}年(?<month>\\d{1,2})月${day}日`, 'gu'), ymd],
    ...(language === 'vi' ? vietnamese() : []),
    ...named(words),
    [
      new RegExp(`${start}(?<day>\\d{1,2})([/.-])(?<month>\\d{1,2})\\2${year}${end}`, 'gu'),
      language === 'en' ? ambiguous : ymd,
    ],
    ...(words.strokes ? [stroke] : []),
    ...monthOnly(words),
  ];
}

const vietnamese = (): Reader[] => {
  const [lead, month, inYear] = [anyForm(['ngày', 'mồng', 'mùng']), anyForm(['tháng']), anyForm(['năm'])];
  return [
    [
      new RegExp(
        `${start}(?:${lead} )?${day}${blank}${month} (?<month>\\d{1,2})(?:(?:,? ${inYear} |/|,? )${year})?${end}`,
        'giu',
      ),
      ymd,
    ],
    [new RegExp(`${start}${month} (?<month>\\d{1,2})(?:(?:,? ${inYear} |/|,? )${year})${end}`, 'giu'), () => undefined],
  ];
};

const stroke: Reader = [new RegExp(`${start}${day}/(?<month>\\d{1,2})${end}`, 'gu'), ymd];

function named(words: DateWords): Reader[] {
  const ending = words.endings.length > 0 ? `${anyForm(words.endings)}?` : '';
  const dayEnding = words.dayEndings.length > 0 ? `${anyForm(words.dayEndings)}?` : '';
  const link = words.dayLinks.length > 0 ? `(?:${anyForm(words.dayLinks)} )?` : '';
  return words.months.flatMap((names): Reader[] => {
    const month = `(?<name>${anyForm(names)})`;
    const read = (groups: Readonly<Record<string, string>>) =>
      ymd({ ...groups, month: String(monthOf(groups, names)) });
    return [
      [
        new RegExp(
          `${start}${day}${dayEnding}[ \\u00a0]*${link}${month}${ending}\\.?(?:,?${blank}(?:${link})${year})?${wordEnd}`,
          'giu',
        ),
        read,
      ],
      [
        new RegExp(`${wordStart}${month}\\.?[ \\u00a0]+${day}${dayEnding}(?:,?${blank}${year})?${wordEnd}`, 'giu'),
        read,
      ],
    ];
  });
}

/** A month with its year, or one of another calendar with its day: something is said, but no day that can be counted. */
function monthOnly({ months, otherMonths, endings }: DateWords): Reader[] {
  const ending = endings.length > 0 ? `${anyForm(endings)}?` : '';
  const [names] = months;
  return [
    ...(names
      ? [
          [
            new RegExp(`${wordStart}${anyForm(names)}${ending},?${blank}${year}${wordEnd}`, 'giu'),
            () => undefined,
          ] as const,
        ]
      : []),
    ...(otherMonths.length > 0
      ? [[new RegExp(`\\d\\p{L}*\\p{M}*[ \\u00a0]+${anyForm(otherMonths)}`, 'gu'), () => undefined] as const]
      : []),
  ];
}

const monthOf = ({ name = '' }: Readonly<Record<string, string>>, names: readonly string[]): number =>
  names.findIndex((one) => same(one) === same(name)) + 1;

const same = (word: string): string => word.normalize('NFC').toLowerCase();

function ymd(groups: Readonly<Record<string, string | undefined>>): FoundDate['date'] {
  return {
    ...(groups.year !== undefined && { year: Number(groups.year) }),
    month: Number(groups.month),
    day: Number(groups.day),
  };
}

/** English writes the day first in one country and the month in another: certain only where one of them is above twelve. */
function ambiguous(groups: Readonly<Record<string, string | undefined>>): FoundDate['date'] {
  const [first, second] = [Number(groups.day), Number(groups.month)];
  if (first > 12 || first === second) return ymd(groups);
  return second > 12 ? ymd({ ...groups, day: groups.month, month: groups.day }) : undefined;
}

function isDay({ year = 2024, month, day: number }: NonNullable<FoundDate['date']>): boolean {
  const at = new Date(Date.UTC(year, month - 1, number));
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === number;
}
