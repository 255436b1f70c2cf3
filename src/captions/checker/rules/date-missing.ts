import type { Check } from '../checked-photo.ts';
import { findingIn } from '../finding-in.ts';
import { findDates } from '../text/find-dates.ts';
import { findWeekdays } from '../text/find-weekdays.ts';
import { isSentence } from '../text/is-sentence.ts';

/** A caption written as sentences that names no day: the picture will be used when nobody remembers. */
export const dateMissing: Check = ({ texts, captured, eventDays }) =>
  texts.flatMap((words) => {
    const { text, language, field } = words;
    if (field !== 'caption' || !isSentence(text)) return [];
    if (findDates(text, language).length > 0 || findWeekdays(text, language).some(({ full }) => full)) return [];
    const date = captured?.slice(0, 10) ?? eventDays[0];
    const known = date === undefined ? '' : ` The photo was taken on ${date}.`;
    const message = `No date is named.${known} Say which day it was.`;
    return [findingIn(words, { rule: 'date-missing', message, detail: date === undefined ? {} : { date } })];
  });
