import { Fault } from '../../model/fault.ts';
import type { SpeakerTitle } from '../../model/speaker.ts';
import { isCalendarDay, isReversed } from '../../model/title-days.ts';

/** Titles whose days are days, in order; faults with `speaker/invalid` where one is not (`no-day`), or ends before it begins (`reversed`). */
export function checkedTitles(titles: readonly SpeakerTitle[]): SpeakerTitle[] {
  return titles.map((title) => {
    for (const day of [title.from, title.to]) if (day && !isCalendarDay(day)) throw noDayFault(day);
    if (isReversed(title)) throw reversedFault(title);
    return title;
  });
}

const noDayFault = (day: string): Fault =>
  new Fault('speaker/invalid', `'${day}' is no day. Write it as 2026-11-26, or 2026-11 or 2026.`, {
    reason: 'no-day',
    day,
  });

function reversedFault({ text, from, to }: SpeakerTitle): Fault {
  const [title = ''] = Object.values(text);
  const message = `The title '${title}' ends (${to ?? ''}) before it begins (${from ?? ''}). Turn the two round or mend one.`;
  return new Fault('speaker/invalid', message, { reason: 'reversed', title, from, to });
}
