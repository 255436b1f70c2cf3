import type { Parsed } from '../../contract/commands.ts';
import type { CodeRow } from '../../model/code-list.ts';
import type { Speaker } from '../../model/speaker.ts';

type ImportedSpeaker = Parsed<'speakers.import'>['speakers'][number];
type Known = Pick<Speaker, 'id' | 'names' | 'titles' | 'identifiers' | 'note' | 'code'>;

/**
 * A file of code replacements as speakers: the code, then name, title and organisation in the language. Who has the code
 * already is that person: the name goes first among the known ones, a title that is not known is added, all else stays.
 */
export function speakersOfCodes(
  rows: readonly CodeRow[],
  registry: readonly Known[],
  language: string,
): ImportedSpeaker[] {
  return rows.flatMap((row) => {
    if (!('code' in row)) return [];
    const [name = '', title = '', organisation = ''] = row.texts.map((text) => text.trim());
    const known = registry.find(({ code }) => code === row.code);
    const spellings = [...new Set([name, ...(known?.names[language] ?? [])])];
    const isKnown = known?.titles.some(({ text }) => text[language] === title);
    const added = {
      text: { [language]: title },
      ...(organisation !== '' && { organisation: { [language]: organisation } }),
    };
    return {
      // What an import leaves out of these is taken away.
      ...(known && { id: known.id, identifiers: known.identifiers, note: known.note }),
      names: { ...known?.names, [language]: spellings },
      titles: [...(known?.titles ?? []), ...(title === '' || isKnown ? [] : [added])],
      code: row.code,
    };
  });
}
