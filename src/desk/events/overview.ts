import type { PhotoBrief } from '../../catalogue/catalogue-port.ts';
import type { SpeakerId } from '../../model/ids.ts';
import { inLanguage } from '../../model/in-language.ts';
import { mainNames } from '../../model/speaker.ts';
import type { Handler } from '../handler.ts';
import { hasCreditLine } from '../views/photo-row.ts';
import { findEvent } from './find-event.ts';

/** People that are named: who is in a photo or two of thousands is found by searching. */
const mostPeople = 30;

/** An event in numbers, counted over what is kept in memory of its photos. */
export const eventOverview: Handler<'events.overview'> = ({ catalogue }, { event: id }) => {
  const event = findEvent(catalogue, id);
  const inherited = hasCreditLine(event.values.creditLine?.value);
  const captioned = new Map(event.languages.map((tag) => [tag, 0]));
  const hours = new Map<string, number>();
  const people = new Map<SpeakerId, number>();
  let [photos, undated, withoutPeople, withoutCredit] = [0, 0, 0, 0];
  for (const brief of catalogue.briefs(event.id)) {
    photos += 1;
    for (const tag of brief.captioned.filter((one) => captioned.has(one))) count(captioned, tag);
    const hour = hourOf(brief);
    if (hour === undefined) undated += 1;
    else count(hours, hour);
    for (const speaker of new Set(brief.people)) count(people, speaker);
    if (brief.people.length === 0) withoutPeople += 1;
    if (brief.credit === 'cleared' || (brief.credit === 'none' && !inherited)) withoutCredit += 1;
  }
  const often = [...people].toSorted(([, a], [, b]) => b - a);
  return {
    photos,
    captioned: Array.from(captioned, ([language, done]) => ({ language, photos: done })),
    hours: Array.from(hours, ([hour, taken]) => ({ hour, photos: taken })).toSorted((a, b) =>
      a.hour.localeCompare(b.hour),
    ),
    undated,
    people: often.slice(0, mostPeople).flatMap(([speaker, shown]) => {
      const known = catalogue.speakers.get(speaker);
      const name = known && inLanguage(mainNames(known), event.languages);
      return name === undefined ? [] : [{ speaker, name, photos: shown }];
    }),
    morePeople: Math.max(0, often.length - mostPeople),
    withoutPeople,
    withoutCredit,
  };
};

/** Of the clock on the wall; undefined where a year, a month or a day is all that is known. */
const hourOf = ({ captured }: PhotoBrief): string | undefined => /^\d{4}-\d\d-\d\dT\d\d/.exec(captured)?.[0];

function count<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
