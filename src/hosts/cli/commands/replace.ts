import type { Input, Output as Out } from '../../../contract/commands.ts';
import type { Desk } from '../../../desk/desk.ts';
import { command, type Run } from '../command.ts';
import { type ExitCode, valueOf } from '../exit.ts';
import { givenId, givenLanguages } from '../given.ts';
import type { Output } from '../output.ts';
import { stdoutGone } from '../stdout-gone.ts';
import { type CatalogueChoice, withDesk } from '../with-desk.ts';

/** Photos asked for at once: a catalogue of any size streams through little memory. */
const pageSize = 500;

interface Options extends CatalogueChoice {
  readonly event?: string;
  readonly language?: string;
  readonly wholeWords?: boolean;
  readonly matchCase?: boolean;
  readonly dryRun?: boolean;
}
type Wish = Input<'captions.replaceText'>;

export const replaceCommand = command(
  'replace',
  'replaces words in captions and headlines, in one edit; --dry-run shows what would change',
  async (
    { output, options }: Run<Options>,
    find: string,
    replace: string,
    words: readonly string[],
  ): Promise<ExitCode> => {
    const query = words.join(' ');
    const wish: Wish = {
      ...{ find, replace, wholeWords: options.wholeWords, matchCase: options.matchCase, query },
      ...(options.event !== undefined && { event: givenId('press event', options.event) }),
      ...(options.language !== undefined && { languages: givenLanguages(options.language) }),
    };
    return withDesk(output, options, options.dryRun ? 'read' : 'write', async (desk) => {
      const found = await showChanges(output, desk, wish);
      if (options.dryRun) {
        output.line({ replaced: { ...found, dryRun: true } }, `${counted(found)} would change.`);
        return 0;
      }
      const { photos, places, seq } = valueOf(await desk.call('captions.replaceText', wish));
      output.line({ replaced: { photos, places, seq } }, `${counted({ photos, places })} changed.`);
      return 0;
    });
  },
)
  .argument('<find>', 'what to look for')
  .argument('<replacement>', "what stands in its place; '' takes it out")
  .argument('[query...]', 'only photos that it finds (docs/search.md); one that begins with - goes behind --')
  .option('--event <id>', 'only this press event')
  .option('--language <tags>', 'only in these languages, such as bn,vi')
  .option('--whole-words', 'only where no letter, mark or digit stands right before or behind')
  .option('--match-case', 'capital and small letters are different')
  .option('--dry-run', 'show what would change, and change nothing');

/** Every text before and after, and how many photos and places there are. */
async function showChanges(output: Output, desk: Desk, wish: Wish): Promise<{ photos: number; places: number }> {
  const photos = new Set<string>();
  let places = 0;
  let checked = 0;
  for (let total = 1; checked < total && !stdoutGone.aborted;) {
    const asked = { ...wish, offset: checked, limit: pageSize };
    const page = valueOf(await desk.call('captions.findText', asked));
    for (const change of page.changes) {
      photos.add(change.photo);
      places += change.places.length;
      show(output, change);
    }
    checked += page.checked;
    total = page.checked === 0 ? 0 : page.total;
  }
  return { photos: photos.size, places };
}

function show(
  output: Output,
  { photo, name, language, part, before, after, places }: Out<'captions.findText'>['changes'][number],
) {
  const field = `captions.${language}.${part}`;
  output.line(
    { change: { photo, file: name, field, before, after, places } },
    `${name}  ${field}\n  - ${before}\n  + ${after}`,
  );
}

const counted = ({ photos, places }: { photos: number; places: number }): string =>
  `${places} ${places === 1 ? 'place' : 'places'} in ${photos} ${photos === 1 ? 'photo' : 'photos'}`;
