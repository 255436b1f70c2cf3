import type { CaptionFinding } from '../../model/caption-finding.ts';
import type { CheckedPhoto } from './checked-photo.ts';
import { onGraphemes } from './text/on-graphemes.ts';
import { captionRepeated } from './rules/caption-repeated.ts';
import { creditMissing } from './rules/credit-missing.ts';
import { dateMissing } from './rules/date-missing.ts';
import { doubleSpace } from './rules/double-space.ts';
import { iimLimit } from './rules/iim-limit.ts';
import { mixedScript } from './rules/mixed-script.ts';
import { nameSpelling } from './rules/name-spelling.ts';
import { numbersDiffer } from './rules/numbers-differ.ts';
import { peopleOrder } from './rules/people-order.ts';
import { personNotNamed } from './rules/person-not-named.ts';
import { personNotTagged } from './rules/person-not-tagged.ts';
import { placeMissing } from './rules/place-missing.ts';
import { quotesUnbalanced } from './rules/quotes-unbalanced.ts';
import { titleOfDay } from './rules/title-of-day.ts';
import { weekday } from './rules/weekday.ts';

const checks = [
  personNotNamed,
  personNotTagged,
  nameSpelling,
  titleOfDay,
  peopleOrder,
  dateMissing,
  placeMissing,
  weekday,
  numbersDiffer,
  quotesUnbalanced,
  captionRepeated,
  mixedScript,
  doubleSpace,
  iimLimit,
  creditMissing,
];

/** What a person should look at in the words of one photo, text by text and in the order of each. */
export function checkCaptions(photo: CheckedPhoto): CaptionFinding[] {
  const texts = new Map(photo.texts.map(({ language, field, text }, at) => [`${field} ${language}`, { at, text }]));
  const place = ({ field, language }: CaptionFinding): number => texts.get(`${field} ${language}`)?.at ?? 0;
  return checks
    .flatMap((check) => check(photo))
    .map((found) => onGraphemes(found, texts.get(`${found.field} ${found.language}`)?.text ?? ''))
    .sort((a, b) => place(a) - place(b) || a.from - b.from || a.to - b.to);
}
