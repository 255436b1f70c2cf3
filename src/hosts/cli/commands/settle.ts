import type { Desk } from '../../../desk/desk.ts';
import { Fault } from '../../../model/fault.ts';
import type { PhotoId } from '../../../model/ids.ts';
import { ValueSource } from '../../../model/value.ts';
import { command, type Run } from '../command.ts';
import { type ExitCode, valueOf } from '../exit.ts';
import { type CatalogueChoice, withDesk } from '../with-desk.ts';

/** Photos asked for at once. */
const pageSize = 500;

interface Options extends CatalogueChoice {
  readonly keep: string;
}

export const settleCommand = command(
  'settle',
  'chooses, where the blocks of the files say different things of a property and nobody has chosen yet',
  async ({ output, options }: Run<Options>, key: string, words: readonly string[]): Promise<ExitCode> => {
    const keep = givenReading(options.keep);
    return withDesk(output, options, 'write', async (desk) => {
      const photos = await photosOf(desk, words.join(' '), key);
      if (photos.length === 0) throw new Fault('photo/nothing-to-settle', `No photo has an open conflict of '${key}'.`);
      const { photos: count, seq } = valueOf(await desk.call('photos.settle', { photos, key, keep, open: true }));
      output.line({ settled: { key, keep, photos: count, seq } }, `${key}: '${keep}' is kept in ${count} photos.`);
      return 0;
    });
  },
)
  .argument('<key>', 'an IPTC key such as headline')
  .argument('[query...]', 'only photos that it finds (docs/search.md); one that begins with - goes behind --')
  .requiredOption('--keep <block>', 'xmp, iim, exif …: what that block says; stands: what the photo says now');

function givenReading(raw: string): ValueSource | 'stands' {
  if (raw === 'stands') return raw;
  const parsed = ValueSource.safeParse(raw);
  if (parsed.success) return parsed.data;
  throw new Fault('input/invalid', `'${raw}' is no block of a file. Use xmp, iim, exif or stands.`);
}

/** Those that the query finds whose blocks say different things of that property. */
async function photosOf(desk: Desk, query: string, key: string): Promise<PhotoId[]> {
  const found: PhotoId[] = [];
  for (let offset = 0; ; offset += pageSize) {
    const asked = query.trim() === '' ? 'has:conflict' : `has:conflict (${query})`;
    const { photos } = valueOf(await desk.call('photos.list', { query: asked, offset, limit: pageSize }));
    found.push(...photos.flatMap(({ photo, conflicts }) => (conflicts.includes(key) ? [photo] : [])));
    if (photos.length < pageSize) return found;
  }
}
