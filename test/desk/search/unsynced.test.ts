import { expect, it } from 'vitest';
import { openCatalogue } from '../../../src/catalogue/catalogue.ts';
import { openWith } from '../../../src/catalogue/opening/open-catalogue.ts';
import { Search } from '../../../src/desk/search/search.ts';
import { systemError } from '../../catalogue/setup/flaky-disk.ts';
import { HeldDisk } from '../../catalogue/setup/held-disk.ts';
import { copyOf, newFolder, opened } from '../../catalogue/setup/folders.ts';
import { anEvent, aPhoto } from '../../catalogue/setup/records.ts';
import type { Catalogue } from '../../../src/catalogue/catalogue-port.ts';
import type { Photo } from '../../../src/model/photo.ts';

const event = anEvent();
const photo = aPhoto(event.id);
const other = aPhoto(event.id);

const caption = (catalogue: Catalogue, id: Photo['id'], text: string): Promise<unknown> =>
  catalogue.change('edit', (draft) => {
    const now = draft.get('photos', id)!;
    draft.put('photos', { ...now, captions: { en: { text, status: 'draft', revision: 1, source: 'person' } } });
  });

/** A catalogue with two captioned photos on a disk that can be made to hold its syncs, and the search over it. */
async function searched() {
  const disk = new HeldDisk();
  const catalogue = await opened(await newFolder(), undefined, (path, options) => openWith(path, options, disk.files));
  await catalogue.change('import', (draft) => {
    draft.put('events', event);
    for (const one of [photo, other]) draft.put('photos', one);
  });
  await caption(catalogue, photo.id, 'written');
  const search = new Search(catalogue);
  await search.prepare();
  return { disk, catalogue, search };
}

it('an edit that never reached the disk is not found after a crash, though the index was written while it was under way', async () => {
  const { disk, catalogue, search } = await searched();
  await caption(catalogue, photo.id, 'acknowledged');
  disk.hold();
  const under = caption(catalogue, photo.id, 'lost');
  // The index takes in the edit before, and meets the photo as the one under way makes it.
  expect(await search.among('acknowledged')).toEqual([photo.id]);
  const crashed = await copyOf(catalogue.folder);
  disk.release();
  await under;
  expect(await search.among('lost')).toEqual([photo.id]);
  await search.close();

  const after = await openCatalogue(crashed, { mode: 'write' });
  const again = new Search(after);
  expect(await again.among('lost')).toEqual([]);
  expect(await again.among('acknowledged')).toEqual([photo.id]);
  await again.close();
  await after.close();
});

it('an edit that the disk refuses is not found', async () => {
  const { disk, catalogue, search } = await searched();
  disk.refuse(systemError('EIO', 'write'));
  await expect(caption(catalogue, photo.id, 'refused')).rejects.toThrow();
  disk.release();
  await caption(catalogue, other.id, 'nearby');
  expect(await search.among('refused')).toEqual([]);
  expect(await search.among('written')).toEqual([photo.id]);
  expect(catalogue.onDisk('photos', photo.id)).toBe(catalogue.photos.get(photo.id));
  await search.close();
});
