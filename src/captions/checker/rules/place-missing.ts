import { foldText } from '../../../model/text.ts';
import type { Check, CheckedPhoto } from '../checked-photo.ts';
import { findingIn } from '../finding-in.ts';
import { isSentence } from '../text/is-sentence.ts';
import { primary } from '../text/primary.ts';

type Place = CheckedPhoto['places'][number];

/** A caption written as sentences that names neither the event's place nor another. Silent where no place is recorded in its script. */
export const placeMissing: Check = ({ texts, places }) =>
  texts.flatMap((words) => {
    const { text, language, field, namesPlace } = words;
    if (field !== 'caption' || namesPlace || !isSentence(text)) return [];
    const known = places.filter((place) => canStandIn(place, text, language));
    const wanted = known.find((place) => isOf(place, language)) ?? known[0];
    const letters = lettersOf(text);
    if (!wanted || known.some((place) => partsOf(place.text).some((part) => letters.includes(part)))) return [];
    const message = `The place is not named. The event was at '${wanted.text}'. Say where it was.`;
    return [findingIn(words, { rule: 'place-missing', message, detail: { place: wanted.text } })];
  });

/** A place of that language, or in letters that the text is written in too. */
const canStandIn = (place: Place, text: string, language: string): boolean =>
  isOf(place, language) || (scriptOf(place.text) !== undefined && scriptOf(place.text) === scriptOf(text));

const isOf = ({ language }: Place, wanted: string): boolean =>
  language !== undefined && primary(language) === primary(wanted);

const scripts = ['Latin', 'Bengali', 'Devanagari', 'Cyrillic', 'Arabic', 'Han'].map(
  (name) => [name, new RegExp(`\\p{Script=${name}}`, 'gu')] as const,
);

/** The script of most letters; undefined where there are none. */
function scriptOf(text: string): string | undefined {
  const counted = scripts.map(([name, letter]) => ({ name, count: text.match(letter)?.length ?? 0 }));
  const [most] = counted.sort((a, b) => b.count - a.count);
  return most && most.count > 0 ? most.name : undefined;
}

/** Letters and digits alone, so that Hà Nội, Ha Noi and Hanoi are the same. */
const lettersOf = (text: string): string => foldText(text).replaceAll(/[^\p{L}\p{M}\p{N}]/gu, '');

const partsOf = (place: string): string[] =>
  place
    .split(/[,;()/\n]|\s[–—-]\s/u)
    .map(lettersOf)
    .filter((part) => part.length > 1);
