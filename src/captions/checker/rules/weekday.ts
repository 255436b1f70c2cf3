import type { Check, CheckedPhoto, CheckedText } from '../checked-photo.ts';
import type { CaptionFinding } from '../../../model/caption-finding.ts';
import { findingIn } from '../finding-in.ts';
import { casedLike } from '../text/cased-like.ts';
import { type FoundDate, findDates } from '../text/find-dates.ts';
import { type FoundWeekday, findWeekdays } from '../text/find-weekdays.ts';

/** Between a weekday and its date: a comma, a bracket, an article. */
const gap = /^\.?[ \u00a0,(（]*(?:ngày|ngày|the|le|el|den|am)?[ \u00a0]*$/iu;
/** Between two weekdays that share their dates (Saturday and Sunday, October 25 and 26). */
const listed = /^[ \u00a0]*(?:[,&–—-]|and|và|ও|এবং|to|đến|থেকে)+[ \u00a0]*$/iu;

/** A weekday beside a date on which it does not fall. */
export const weekday: Check = (photo) =>
  photo.texts.flatMap((words) => {
    const { text, language } = words;
    const days = findWeekdays(text, language);
    const dates = days.length > 0 ? findDates(text, language) : [];
    return pairs(text, days, dates).flatMap(([day, date]) => wrongDay(photo, words, day, date));
  });

type Pair = readonly [FoundWeekday, FoundDate];

/** Each date with the weekday before it, or else the one behind it. */
function pairs(text: string, days: readonly FoundWeekday[], dates: readonly FoundDate[]): Pair[] {
  const shared = (at: number): boolean =>
    [days[at - 1], days[at + 1]].some((other) => {
      const day = days[at];
      if (!day || !other) return false;
      const between = other.to <= day.from ? text.slice(other.to, day.from) : text.slice(day.to, other.from);
      return listed.test(between.normalize('NFC'));
    });
  const taken = new Set<FoundWeekday>();
  const pair = (date: FoundDate, isBeside: (day: FoundWeekday) => boolean): Pair[] => {
    const at = days.findIndex((day) => !taken.has(day) && isBeside(day));
    const day = days[at];
    if (!day) return [];
    taken.add(day);
    return shared(at) ? [] : [[day, date]];
  };
  const before = dates.map((date) =>
    pair(date, ({ to }) => to <= date.from && gap.test(text.slice(to, date.from).normalize('NFC'))),
  );
  const behind = dates.map((date, at) =>
    before[at]?.length === 0
      ? pair(date, ({ from }) => date.to <= from && gap.test(text.slice(date.to, from).normalize('NFC')))
      : [],
  );
  return [...before, ...behind].flat();
}

function wrongDay(photo: CheckedPhoto, words: CheckedText, day: FoundWeekday, { date }: FoundDate): CaptionFinding[] {
  if (!date) return [];
  const known = [photo.captured, ...photo.eventDays].filter((one) => one !== undefined);
  const years = date.year === undefined ? known.map((one) => Number(one.slice(0, 4))) : [date.year];
  const isos = years.filter((year) => year > 0).map((year) => isoOf(year, date.month, date.day));
  const [iso] = isos;
  if (iso === undefined || isos.some((one) => weekdayOf(one) === day.day)) return [];
  const right = day.names[weekdayOf(iso)] ?? '';
  const said = words.text.slice(day.from, day.to);
  // Where the photo is of another day, the date may be what is wrong.
  const whole = known.filter((one) => one.length >= 10).map((one) => one.slice(0, 10));
  const isCertain = date.year !== undefined && (whole.length === 0 || isWithin(iso, whole));
  const fix = isCertain ? { fix: said.normalize('NFC') === day.names[day.day] ? right : casedLike(said, right) } : {};
  const message = `'${said}' is not the weekday of ${iso}, which is '${right}'. Mend the weekday or the date.`;
  return [findingIn(words, { rule: 'weekday', message, ...fix, detail: { said, right, date: iso } }, day)];
}

const isoOf = (year: number, month: number, day: number): string =>
  [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');

const weekdayOf = (iso: string): number => new Date(`${iso}T00:00:00Z`).getUTCDay();

const isWithin = (iso: string, days: readonly string[]): boolean => {
  const sorted = days.toSorted();
  return (sorted[0] ?? '') <= iso && iso <= (sorted.at(-1) ?? '');
};
