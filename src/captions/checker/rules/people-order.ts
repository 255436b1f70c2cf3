import type { Check, CheckedText, NamedSpeaker } from '../checked-photo.ts';
import { positionWords } from '../data/position-words.ts';
import { findingIn } from '../finding-in.ts';
import { nameOf } from '../name-of.ts';
import { compiled } from '../text/compiled.ts';
import { primary } from '../text/primary.ts';

/**
 * Names in another order than the people stand in: readers take names from left to right where no place is given
 * ('right', 'second from left'), and from right to left where the caption says so.
 */
export const peopleOrder: Check = ({ texts, tagged, people }) =>
  texts.flatMap((words) => {
    if (words.field !== 'caption' || tagged.length < 2) return [];
    const said = orderSaid(words);
    if (said === undefined) return [];
    const places = new Map(tagged.map(({ speaker }, at) => [speaker, said.isReversed ? tagged.length - at : at]));
    const seen = said.named.filter(
      ({ speaker }, at, all) => places.has(speaker) && all.findIndex((one) => one.speaker === speaker) === at,
    );
    const place = ({ speaker }: NamedSpeaker): number => places.get(speaker) ?? 0;
    const odd = seen.find((mention, at) => seen.slice(0, at).some((before) => place(before) > place(mention)));
    if (!odd) return [];
    const names = (list: readonly NamedSpeaker[]): string[] =>
      list.flatMap(({ speaker }) => {
        const person = people.get(speaker);
        return person ? [nameOf(person, words.language)] : [];
      });
    const right = names(seen.toSorted((a, b) => place(a) - place(b)));
    const message = `The names are not in the order of the tags, which is ${right.map((name) => `'${name}'`).join(', ')}. Change the order, or say who stands where.`;
    return [findingIn(words, { rule: 'people-order', message, detail: { said: names(seen), tagged: right } }, odd)];
  });

interface Order {
  readonly named: readonly NamedSpeaker[];
  readonly isReversed: boolean;
}

/** The names whose order means something; undefined where the caption gives places instead. */
function orderSaid({ text, named, language }: CheckedText): Order | undefined {
  const patterns = positionWords[primary(language)];
  if (!patterns) return { named, isReversed: false };
  const marker = (pattern: string): Order['named'] | undefined => {
    const match = compiled(pattern.normalize('NFC'), 'iu').exec(inNfc(text));
    if (!match) return undefined;
    const behind = named.filter(({ from }) => inNfc(text.slice(0, from)).length >= match.index);
    return behind.length > 1 ? behind : named;
  };
  const fromRight = marker(patterns.fromRight);
  if (fromRight) return { named: fromRight, isReversed: true };
  const fromLeft = marker(patterns.fromLeft);
  if (fromLeft) return { named: fromLeft, isReversed: false };
  return compiled(patterns.place.normalize('NFC'), 'iu').test(inNfc(text)) ? undefined : { named, isReversed: false };
}

const inNfc = (text: string): string => text.normalize('NFC');
