import type { Desk } from '../../../desk/desk.ts';
import { command, type Run } from '../command.ts';
import { type ExitCode, valueOf } from '../exit.ts';
import type { Output } from '../output.ts';
import { stdoutGone } from '../stdout-gone.ts';
import { type CatalogueChoice, withDesk } from '../with-desk.ts';
import { printPhoto } from './list.ts';

/** Photos asked for at once. */
const pageSize = 500;

export const searchCommand = command(
  'search',
  'the photos that a query finds, what fits best first (docs/search.md)',
  async ({ output, options }: Run<CatalogueChoice>, words: readonly string[]): Promise<ExitCode> =>
    withDesk(output, options, 'read', async (desk) => {
      await printFound(desk, output, words.join(' '));
      return 0;
    }),
).argument('<query...>', 'words, "phrases", speaker:, missing:caption.vi …; one that begins with - goes behind --');

/** Prints what a query finds, what fits best first. Faults with `query/invalid`. */
export async function printFound(desk: Desk, output: Output, query: string): Promise<void> {
  for (let offset = 0, more = true; more && !stdoutGone.aborted; offset += pageSize) {
    const found = valueOf(await desk.call('photos.search', { query, offset, limit: pageSize }));
    const scores = new Map(found.photos.map(({ photo, score }) => [photo, score]));
    const { photos } = valueOf(await desk.call('photos.list', { photos: [...scores.keys()] }));
    for (const photo of photos) {
      const score = scores.get(photo.photo);
      printPhoto(output, { ...photo, ...(score !== undefined && { score }) });
    }
    more = found.more;
  }
}
