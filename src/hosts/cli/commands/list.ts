import type { PhotoView } from '../../../contract/views.ts';
import type { Desk } from '../../../desk/desk.ts';
import { EventId, PhotoId } from '../../../model/ids.ts';
import { command, type Run } from '../command.ts';
import { type ExitCode, valueOf } from '../exit.ts';
import type { Output } from '../output.ts';
import { type CatalogueChoice, withDesk } from '../with-desk.ts';

/** Photos asked for at once: a catalogue of any size streams through little memory. */
const pageSize = 500;

interface Options extends CatalogueChoice {
  readonly event?: string;
}

export const listCommand = command(
  'list',
  'the photos of the catalogue, or of one press event',
  ({ output, options }: Run<Options>): Promise<ExitCode> =>
    withDesk(output, options, 'read', async (desk) => {
      const event = options.event === undefined ? undefined : EventId.parse(options.event);
      for await (const photo of photosOf(desk, event)) printPhoto(output, photo);
      return 0;
    }),
).option('--event <id>', 'only this press event');

export const showCommand = command(
  'show',
  'one photo',
  ({ output, options }: Run<CatalogueChoice>, id: string): Promise<ExitCode> =>
    withDesk(output, options, 'read', async (desk) => {
      printPhoto(output, valueOf(await desk.call('photos.show', { photo: PhotoId.parse(id) })));
      return 0;
    }),
).argument('<id>', 'the photo’s id');

async function* photosOf(desk: Desk, event: EventId | undefined): AsyncGenerator<PhotoView> {
  for (let offset = 0; ; offset += pageSize) {
    const page = valueOf(await desk.call('photos.list', { ...(event && { event }), offset, limit: pageSize }));
    yield* page.photos;
    if (page.photos.length < pageSize) return;
  }
}

function printPhoto(output: Output, photo: PhotoView): void {
  const captions = Object.entries(photo.captions).map(([tag, { text, status }]) => `  ${tag} (${status}) ${text}`);
  const offline = photo.file.online ? '' : '  (its file is not reachable now)';
  output.line(photo, [`${photo.photo}  ${photo.file.name}${offline}`, ...captions].join('\n'));
}
