import type { PhotoView } from '../../../contract/views.ts';
import type { Desk } from '../../../desk/desk.ts';
import type { EventId } from '../../../model/ids.ts';
import { command, type Run } from '../command.ts';
import { type ExitCode, valueOf } from '../exit.ts';
import { givenId } from '../given.ts';
import type { Output } from '../output.ts';
import { stdoutGone } from '../stdout-gone.ts';
import { type CatalogueChoice, withDesk } from '../with-desk.ts';

/** Photos asked for at once: a catalogue of any size streams through little memory. */
const pageSize = 500;

interface Options extends CatalogueChoice {
  readonly event?: string;
}

export const listCommand = command(
  'list',
  'the photos of the catalogue, or those that a query finds',
  async ({ output, options }: Run<Options>, words: readonly string[]): Promise<ExitCode> => {
    const event = options.event === undefined ? undefined : givenId('press event', options.event);
    return withDesk(output, options, 'read', async (desk) => {
      for await (const photo of photosOf(desk, event, words.join(' '))) {
        if (stdoutGone.aborted) break;
        printPhoto(output, photo);
      }
      return 0;
    });
  },
)
  .argument('[query...]', 'only what it finds (docs/search.md); one that begins with - goes behind --')
  .option('--event <id>', 'only this press event');

export const showCommand = command(
  'show',
  'one photo',
  async ({ output, options }: Run<CatalogueChoice>, id: string): Promise<ExitCode> => {
    const photo = givenId('photo', id);
    return withDesk(output, options, 'read', async (desk) => {
      printPhoto(output, valueOf(await desk.call('photos.show', { photo })));
      return 0;
    });
  },
).argument('<id>', 'the photo’s id');

async function* photosOf(desk: Desk, event: EventId | undefined, query: string): AsyncGenerator<PhotoView> {
  for (let offset = 0; ; offset += pageSize) {
    const page = valueOf(await desk.call('photos.list', { ...(event && { event }), query, offset, limit: pageSize }));
    yield* page.photos;
    if (page.photos.length < pageSize) return;
  }
}

export function printPhoto(output: Output, photo: PhotoView): void {
  const captions = Object.entries(photo.captions).map(([tag, { text, status }]) => `  ${tag} (${status}) ${text}`);
  const offline = photo.file.online ? '' : '  (its file is not reachable now)';
  output.line(photo, [`${photo.photo}  ${photo.file.name}${offline}`, ...captions].join('\n'));
}
