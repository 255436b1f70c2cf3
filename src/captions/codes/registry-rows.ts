import type { CodeRow } from '../../model/code-list.ts';
import type { Speaker } from '../../model/speaker.ts';
import { personWords, type Spoken } from './person-words.ts';

/**
 * The people who have a code, as a file of code replacements: the code, then name, title and organisation in the language
 * on the day. Sorted by code.
 */
export function registryRows(speakers: Iterable<Speaker>, spoken: Spoken): CodeRow[] {
  const rows = [...speakers].flatMap((speaker) => {
    const texts = ['name', 'title', 'organisation'].map((form) => personWords(speaker, form, spoken) ?? '');
    while (texts.length > 1 && texts.at(-1) === '') texts.pop();
    return speaker.code === undefined ? [] : { code: speaker.code, texts: texts.map(oneCell) };
  });
  return rows.toSorted((a, b) => (a.code < b.code ? -1 : 1));
}

/** Tabs and line ends part cells and rows. */
const oneCell = (text: string): string => text.replace(/[\t\r\n]+/g, ' ');
