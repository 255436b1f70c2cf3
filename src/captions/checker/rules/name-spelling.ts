import { foldText } from '../../../model/text.ts';
import type { CaptionFinding } from '../../../model/caption-finding.ts';
import type { Check, CheckedPerson, CheckedText, NamedSpeaker } from '../checked-photo.ts';
import { endingPairs, endsInVowel } from '../data/bengali-endings.ts';
import { findingIn } from '../finding-in.ts';
import { inThis } from '../text/primary.ts';

/** A speaker named otherwise than the registry does first in that language. Parts of the name, and capitals, are let be. */
export const nameSpelling: Check = ({ texts, people, tagged }) => {
  const shown = new Set(tagged.map(({ speaker }) => speaker));
  return texts.flatMap((words) =>
    words.named.flatMap((mention) => {
      const person = people.get(mention.speaker);
      // Who only sounds like somebody, and is not tagged, may be somebody else.
      if (!person || mention.refused || (!mention.recorded && !shown.has(mention.speaker))) return [];
      return misspelt(words, mention, person);
    }),
  );
};

function misspelt(words: CheckedText, mention: NamedSpeaker, person: CheckedPerson): CaptionFinding[] {
  const main = inThis(person.names, words.language)?.[0];
  const said = words.text.slice(mention.from, mention.to);
  // Beside the name in its own letters, a caption may have it in the person's (Abdur Rahim, আব্দুর রহীম).
  if (main === undefined || isSame(said, main) || latin.test(said) !== latin.test(main)) return [];
  const isKnownWrong = person.misspellings?.some((wrong) => isSame(wrong, said)) === true;
  const right = isKnownWrong ? main : rightName(said, main);
  const more = partsOf(said).length - partsOf(main).length;
  // What is longer and only sounds so may hold words that are none of the name's.
  if (right === undefined || (more > 0 && !mention.recorded)) return [];
  const isCertain = mention.recorded || more === 0;
  const message = `The registry writes '${right}', not '${said}'. Write the name as the registry does, or change it there.`;
  const detail = { speaker: mention.speaker, said, name: right };
  if (!isCertain) return [findingIn(words, { rule: 'name-spelling', message, detail }, mention)];
  const { to, fix } = withEnding(words.text, mention, said, cased(said, right));
  return [findingIn(words, { rule: 'name-spelling', message, fix, detail }, { from: mention.from, to })];
}

const latin = /\p{Script=Latin}/u;
const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/[\u200c\u200d]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
const partsOf = (text: string): string[] => plain(text).split(/[ .]+/).filter(Boolean);
const isSame = (a: string, b: string): boolean => plain(a).toLowerCase() === plain(b).toLowerCase();

/**
 * How the name should be written as far as the text has it; undefined where a part of it is there, rightly written.
 * A part that only lacks its marks is mended as a part (Luong Quang becomes Lương Quang).
 */
function rightName(said: string, main: string): string | undefined {
  const [parts, whole] = [partsOf(said), partsOf(main)];
  if (parts.length >= whole.length) return main;
  const right = parts.map((part) => whole.find((one) => isSame(one, part)) ?? whole.find((one) => isAlike(one, part)));
  if (right.every((one) => one !== undefined)) {
    const name = right.join(' ');
    return isSame(name, parts.join(' ')) ? undefined : name;
  }
  return parts.length > 1 ? main : undefined;
}

const isAlike = (a: string, b: string): boolean => foldText(a) === foldText(b);

const cased = (said: string, name: string): string =>
  said === said.toUpperCase() && said !== said.toLowerCase() ? name.toUpperCase() : name;

/** The fix with the Bengali case ending that the right name takes, where the text has one of those that change. */
function withEnding(text: string, { to }: NamedSpeaker, said: string, name: string): { to: number; fix: string } {
  const behind = /^[\p{L}\p{M}]+/u.exec(text.slice(to))?.[0] ?? '';
  const [was, is] = [endsInVowel.test(said), endsInVowel.test(name)];
  const pair = was === is ? undefined : endingPairs.find((forms) => forms[was ? 0 : 1] === behind);
  return pair ? { to: to + behind.length, fix: name + pair[is ? 0 : 1] } : { to, fix: name };
}
