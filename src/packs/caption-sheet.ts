import { inLanguage } from '../model/in-language.ts';
import { captionIn } from './findings.ts';
import type { PackInput } from './pack-input.ts';
import { wordsOrEnglish } from './pack-words.ts';
import { peopleLine } from './person-line.ts';
import type { PlannedPhoto } from './plan-pack.ts';
import { textOf } from './values.ts';

/**
 * `captions.<lang>.txt`: for each photo its file name on a line, its caption on the next, then an empty line: the form in
 * which articles bring captions, so that an intake of the pack reads them back. Headline, people and credit follow as a
 * paragraph of their own. Photos without a caption in the language are left out.
 */
export function renderSheet(language: string, photos: readonly PlannedPhoto[], input: PackInput): string {
  const title =
    (input.event && inLanguage(input.event.names, [language, ...input.languages])) ?? wordsOrEnglish(language).title;
  const blocks = photos.flatMap((planned) => block(planned, language, input));
  return `${[onOneLine(title), ...blocks].join('\n\n')}\n`;
}

function block({ photo, pictures }: PlannedPhoto, language: string, input: PackInput): string[] {
  const caption = captionIn(photo, language);
  const name = pictures[0]?.path.split('/').at(-1);
  if (caption === undefined || name === undefined) return [];
  const words = wordsOrEnglish(language);
  const facts = [
    [words.headline, photo.captions[language]?.headline],
    [words.people, peopleLine(photo.people, language, input.languages)],
    [words.credit, textOf(photo.values, 'creditLine', [language, ...input.languages])],
  ].flatMap(([label, text]) => (text?.trim() ? [`${label ?? ''}: ${onOneLine(text)}`] : []));
  return [`${name}\n${onOneLine(caption)}`, ...(facts.length > 0 ? [facts.join('\n')] : [])];
}

/** The form has one line for a caption: its own line ends become spaces here (and stay in the files and pack.json). */
const onOneLine = (text: string): string => text.trim().replaceAll(/\s*[\r\n\u2028\u2029]+\s*/gu, ' ');
