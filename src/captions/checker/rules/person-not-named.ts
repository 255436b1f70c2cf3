import { foldText } from '../../../model/text.ts';
import type { Check, CheckedPerson, CheckedText } from '../checked-photo.ts';
import { othersWords } from '../data/others-words.ts';
import { findingIn } from '../finding-in.ts';
import { nameOf } from '../name-of.ts';
import { anyForm } from '../text/any-form.ts';
import { compiled } from '../text/compiled.ts';
import { primary } from '../text/primary.ts';

/** In a larger group not everybody is named. */
const group = 6;

/** Somebody is tagged whom the caption does not name; a part of the name is enough, or that there are others. */
export const personNotNamed: Check = ({ texts, tagged }) =>
  texts.flatMap((words) => {
    const { language, field } = words;
    if (field !== 'caption' || tagged.length === 0) return [];
    const said = lettersOutside(words);
    const absent = tagged.filter((person) => !isNamed(person, words, said));
    const someNamed = absent.length < tagged.length;
    if (absent.length === 0 || (someNamed && (tagged.length > group || namesOthers(words)))) return [];
    const names = absent.map((person) => nameOf(person, language));
    const message = `${names.map((name) => `'${name}'`).join(', ')} ${names.length > 1 ? 'are' : 'is'} tagged and not named. Name everyone who is shown, or take the tag away.`;
    const detail = { speakers: absent.map(({ speaker }) => speaker), names };
    return [findingIn(words, { rule: 'person-not-named', message, detail })];
  });

/** The words of the text that are not part of another speaker's name. */
function lettersOutside({ text, named }: CheckedText): readonly string[] {
  let rest = text;
  for (const { from, to } of named) rest = rest.slice(0, from) + ' '.repeat(to - from) + rest.slice(to);
  return wordsOf(rest);
}

const wordsOf = (text: string): readonly string[] => foldText(text).match(/[\p{L}\p{M}]+/gu) ?? [];

function isNamed({ speaker, names }: CheckedPerson, { named }: CheckedText, said: readonly string[]): boolean {
  if (named.some((mention) => mention.speaker === speaker)) return true;
  // A family name alone, or with a case ending, names somebody who is tagged.
  const parts = Object.values(names)
    .flat()
    .flatMap(wordsOf)
    .filter((part) => part.length > 1);
  return parts.some((part) => said.some((word) => word === part || (part.length > 2 && isInflected(word, part))));
}

const isInflected = (word: string, part: string): boolean =>
  word.startsWith(part) && /^[\u0980-\u09ff]{1,5}$/.test(word.slice(part.length));

function namesOthers({ text, language }: CheckedText): boolean {
  const phrases = othersWords[primary(language)];
  return phrases !== undefined && compiled(anyForm(phrases), 'iu').test(text);
}
