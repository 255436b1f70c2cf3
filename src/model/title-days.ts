import type { SpeakerTitle } from './speaker.ts';

/** Whether it is a year, a month or a day of the calendar (ISO 8601). */
export function isCalendarDay(text: string): boolean {
  if (!/^\d{4}(?:-\d{2}){0,2}$/.test(text)) return false;
  const [year, month = '01', day = '01'] = text.split('-');
  const whole = `${year}-${month}-${day}`;
  const time = Date.parse(`${whole}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(whole);
}

/** A title that ends before it begins. A year or a month counts as all of it. */
export const isReversed = ({ from, to }: SpeakerTitle): boolean =>
  Boolean(from && to) && (from ?? '').slice(0, to?.length) > (to ?? '');

/** Places of the titles that are held on a day on which another one is: rightly so, or a date is wrong. Those without any date are let be. */
export function overlappingTitles(titles: readonly SpeakerTitle[]): number[] {
  const dated = [...titles.entries()].filter(([, title]) => (title.from ?? title.to) && !isReversed(title));
  return dated.flatMap(([at, one]) =>
    dated.some(([other, two]) => other !== at && startsBeforeEnd(one, two) && startsBeforeEnd(two, one)) ? [at] : [],
  );
}

/** One may end on the day that the next begins. */
function startsBeforeEnd({ from }: SpeakerTitle, { to }: SpeakerTitle): boolean {
  return (from ?? '') < (to ?? '9999').slice(0, from?.length) || !from || !to;
}
