import type { CaptionFinding } from '../../../model/caption-finding.ts';
import type { Check, CheckedText } from '../checked-photo.ts';
import { doubles } from '../data/look-alikes.ts';
import { findingIn } from '../finding-in.ts';
import { primary } from '../text/primary.ts';

const word = /\p{L}[\p{L}\p{M}\u200c\u200d]*/gu;
const latin = /\p{Script=Latin}/u;
const letter = /\p{L}/u;
const foreign = { Cyrillic: /\p{Script=Cyrillic}/u, Greek: /\p{Script=Greek}/u } as const;
/** Bengali letters with Latin ones behind; the other way round it is a case ending (BNPর). */
const bengaliThenLatin = /^[\p{Script=Bengali}\p{M}\u200c\u200d]+\p{Script=Latin}/u;

/** Languages that are written in the other script: a word that can be either is theirs. */
const ownScript: Readonly<Record<string, keyof typeof foreign>> = {
  ...Object.fromEntries(['ru', 'uk', 'be', 'bg', 'sr', 'mk', 'kk', 'ky', 'mn', 'tg'].map((tag) => [tag, 'Cyrillic'])),
  el: 'Greek',
};

/** Letters of two scripts in one word, which look right and are not found, sorted or read aloud right. */
export const mixedScript: Check = ({ texts }) =>
  texts.flatMap((words) =>
    Array.from(words.text.matchAll(word)).flatMap((match) => {
      const [said] = match;
      const span = { from: match.index, to: match.index + said.length };
      const isMixed = latin.test(said) && letter.test(said.replaceAll(/\p{Script=Latin}/gu, ''));
      return isMixed ? mixed(words, said, span) : [];
    }),
  );

function mixed(words: CheckedText, said: string, span: { from: number; to: number }): CaptionFinding[] {
  for (const script of ['Cyrillic', 'Greek'] as const) {
    if (!foreign[script].test(said)) continue;
    const right = inOneScript(said, script, words.language);
    const odd = strangersIn(said, script, words.language);
    // A letter that no Latin one looks like is meant (β-blocker written in one word).
    if (right === undefined && script === 'Greek') return [];
    const message =
      right === undefined
        ? `'${said}' mixes Latin and ${script} letters (${odd.join(' ')}). Write it in one script.`
        : `'${said}' has letters that only look right (${odd.join(' ')}). Write '${right}' in one script.`;
    const fix = right === undefined ? {} : { fix: right };
    return [findingIn(words, { rule: 'mixed-script', message, ...fix, detail: { said, script, letters: odd } }, span)];
  }
  if (!bengaliThenLatin.test(said)) return [];
  const odd = [...new Set(said.match(/\p{Script=Latin}/gu))];
  const message = `'${said}' has Latin letters in a Bengali word (${odd.join(' ')}). Write it in one script.`;
  const detail = { said, script: 'Bengali', letters: odd };
  return [findingIn(words, { rule: 'mixed-script', message, detail }, span)];
}

/** Whether the word is to be the other script's: as the language is, else as most of its letters are. */
function isForeign(said: string, script: keyof typeof foreign, language: string): boolean {
  if (ownScript[primary(language)] === script) return fits(said, doubles[script].fromLatin, latin);
  if (fits(said, doubles[script].toLatin, foreign[script])) return false;
  return fits(said, doubles[script].fromLatin, latin);
}

/** The word in one script, where every letter of the other has a double in it. */
function inOneScript(said: string, script: keyof typeof foreign, language: string): string | undefined {
  const { toLatin, fromLatin } = doubles[script];
  const [map, own] = isForeign(said, script, language) ? [fromLatin, foreign[script]] : [toLatin, latin];
  const right = Array.from(said, (one) => map.get(one) ?? one);
  return right.every((one) => own.test(one) || !letter.test(one)) ? right.join('') : undefined;
}

const fits = (said: string, map: ReadonlyMap<string, string>, pattern: RegExp): boolean =>
  Array.from(said).every((one) => !pattern.test(one) || map.has(one));

const strangersIn = (said: string, script: keyof typeof foreign, language: string): string[] => {
  const pattern = isForeign(said, script, language) ? latin : foreign[script];
  return [...new Set(Array.from(said).filter((one) => pattern.test(one)))];
};
