import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Catalogue, openCatalogue } from '../../src/catalogue/catalogue.ts';
import { fileSystem } from '../../src/catalogue/disk/file-system.ts';
import { openWith } from '../../src/catalogue/opening/open-catalogue.ts';
import type { Photo } from '../../src/model/photo.ts';
import { contentOf } from './setup/content-of.ts';
import { copyOf, newFolder, opened } from './setup/folders.ts';
import { anEvent, aPhoto, aSpeaker, captioned } from './setup/records.ts';

const minute = (number: number): string =>
  `2025-10-26T${String(Math.floor(number / 60) % 24).padStart(2, '0')}:${String(number % 60).padStart(2, '0')}:00`;

/** A catalogue with this many photos of one event, taken in the reverse of the order in which they are added. */
async function filled(count: number, rows?: number): Promise<{ catalogue: Catalogue; photos: Photo[] }> {
  const catalogue = await opened(await newFolder(), undefined, (path, options) =>
    openWith(path, options, fileSystem, undefined, rows),
  );
  const event = anEvent();
  const photos = Array.from({ length: count }, (_, number) =>
    aPhoto(event.id, { captured: { value: minute(count - number), source: 'exif' } }),
  );
  await catalogue.change('import', (draft) => {
    draft.put('events', event);
    for (const photo of photos) draft.put('photos', photo);
  });
  return { catalogue, photos };
}

const documentsOf = async (folder: string): Promise<string[]> =>
  (await readdir(join(folder, 'events'))).filter((name) => name.endsWith('.json')).toSorted();

/** Changes one letter in the middle of the record of this photo, on the disk. */
async function damage(path: string, photo: Photo): Promise<void> {
  const text = await readFile(path, 'utf8');
  const at = text.indexOf(photo.file.sha256);
  await writeFile(path, `${text.slice(0, at)}${text[at] === 'a' ? 'b' : 'a'}${text.slice(at + 1)}`);
}

describe('a press event of many photos', () => {
  it('lies in several documents without anyone noticing', async () => {
    const { catalogue, photos } = await filled(2500);
    await catalogue.close();
    expect(await documentsOf(catalogue.folder)).toHaveLength(3);
    const again = await opened(catalogue.folder, { mode: 'write' });
    expect(contentOf(again)).toStrictEqual(contentOf(catalogue));
    expect(again.photosOf(photos[0]!.event).map(({ id }) => id)).toEqual(photos.map(({ id }) => id));
    expect(again.photoBySha256(photos[1777]!.file.sha256)?.id).toBe(photos[1777]!.id);
    expect(again.notices).toEqual([]);
    await again.change('caption', (draft) => draft.put('photos', captioned(photos[1500]!, 'Signing')));
    const before = await Promise.all((await documentsOf(again.folder)).map((name) => mtimeOf(again.folder, name)));
    await again.checkpoint();
    const after = await Promise.all((await documentsOf(again.folder)).map((name) => mtimeOf(again.folder, name)));
    expect(after.map((time, index) => time !== before[index])).toEqual([true, false, false]);
  });

  it('is listed by the time the pictures were taken, a page at a time, edits and all', async () => {
    const { catalogue, photos } = await filled(50, 8);
    await catalogue.checkpoint();
    const [first, , third] = photos.toReversed();
    const untimed = captioned({ ...first!, captured: undefined }, 'No time');
    await catalogue.change('time', (draft) => draft.put('photos', untimed));
    await catalogue.change('caption', (draft) => draft.put('photos', captioned(third!, 'Third')));
    const list = catalogue.photoList('captured', first!.event);
    expect(list.total).toBe(50);
    expect(list.page(0, 2).map(({ id }) => id)).toEqual(
      photos
        .slice(-3, -1)
        .map(({ id }) => id)
        .toReversed(),
    );
    expect(list.page(1, 1)[0]?.captions.en?.text).toBe('Third');
    expect(list.page().at(-1)?.captions.en?.text).toBe('No time');
    expect(catalogue.photoList('added').page(49)[0]?.id).toBe(first!.id);
  });

  it('tells what photos have without reading their records', async () => {
    const { catalogue, photos } = await filled(20, 8);
    const speaker = aSpeaker();
    await catalogue.change('people', (draft) => {
      draft.put('speakers', speaker);
      const values = { creditLine: { value: null, source: 'person' as const } };
      draft.put('photos', { ...photos[3]!, people: [{ speaker: speaker.id }], values });
    });
    const live = briefly(catalogue);
    expect(live[3]).toMatchObject({ people: [speaker.id], credit: 'cleared', captioned: ['bn'], revision: 2 });
    await catalogue.close();
    const again = await opened(catalogue.folder, { mode: 'read' });
    expect(briefly(again)).toEqual(live);
  });
});

describe('a record that is damaged while its catalogue is open', () => {
  it('is recovered when it is read, said, and mended at the next checkpoint', async () => {
    const { catalogue, photos } = await filled(30, 8);
    await catalogue.checkpoint();
    await catalogue.change('caption', (draft) => draft.put('photos', captioned(photos[12]!, 'Kept')));
    await catalogue.checkpoint();
    const content = contentOf(catalogue);
    await catalogue.close();
    const again = await opened(catalogue.folder, { mode: 'write' });
    const path = join(again.folder, 'events', `${photos[0]!.event}.2.json`);
    await damage(path, photos[12]!);
    expect(again.photos.get(photos[12]!.id)?.captions.en?.text).toBe('Kept');
    expect(again.notices.map(({ code }) => code)).toEqual(['document/damaged']);
    expect(contentOf(again)).toStrictEqual(content);
    await again.change('add', (draft) => draft.put('speakers', aSpeaker()));
    await again.close();
    const mended = await openCatalogue(again.folder, { mode: 'read' });
    expect(mended.notices).toEqual([]);
    expect(mended.photos.get(photos[12]!.id)?.captions.en?.text).toBe('Kept');
  });

  it('and cannot be recovered is a fault of that photo alone, and said when its document is written', async () => {
    const { catalogue, photos } = await filled(10);
    await catalogue.close();
    const again = await opened(catalogue.folder, { mode: 'write' });
    const path = join(again.folder, 'events', `${photos[0]!.event}.json`);
    await damage(path, photos[4]!);
    await rm(`${path}.previous`, { force: true });
    for (const place of ['journal', 'history']) await rm(join(again.folder, place), { recursive: true, force: true });
    expect(() => again.photos.get(photos[4]!.id)).toThrow(/is damaged.*Restore the catalogue from a backup/);
    expect(again.photos.get(photos[5]!.id)?.id).toBe(photos[5]!.id);
  });
});

describe('what is kept of the columns', () => {
  it.each([
    ['is gone', () => Buffer.alloc(0)],
    ['is torn', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
    [
      'has a bit flipped',
      (bytes: Buffer) => Buffer.concat([bytes.subarray(0, -9), Buffer.from([bytes.at(-9)! ^ 1]), bytes.subarray(-8)]),
    ],
    [
      'is of another version',
      (bytes: Buffer) => Buffer.concat([Buffer.from('Cutline columns 0\n'), bytes.subarray(18)]),
    ],
  ])('is made anew where it %s', async (_, changed) => {
    const { catalogue } = await filled(20, 8);
    await catalogue.close();
    const place = join(catalogue.folder, 'cache', 'columns');
    const bytes = await readFile(place);
    await writeFile(place, changed(bytes));
    const again = await opened(catalogue.folder, { mode: 'write' });
    expect(contentOf(again)).toStrictEqual(contentOf(catalogue));
    expect(again.notices).toEqual([]);
    await again.close();
    expect(await readFile(place)).toEqual(bytes);
  });

  it('does not count where the documents are others', async () => {
    const { catalogue, photos } = await filled(20, 8);
    await catalogue.checkpoint();
    const older = await copyOf(catalogue.folder);
    await (await opened(older, { mode: 'write' })).close();
    await catalogue.change('caption', (draft) => draft.put('photos', captioned(photos[9]!, 'Newer')));
    await catalogue.close();
    await writeFile(join(catalogue.folder, 'cache', 'columns'), await readFile(join(older, 'cache', 'columns')));
    const again = await openCatalogue(catalogue.folder, { mode: 'read' });
    expect(contentOf(again)).toStrictEqual(contentOf(catalogue));
  });
});

const mtimeOf = async (folder: string, name: string): Promise<number> =>
  (await fileSystem.stat(join(folder, 'events', name))).mtimeMs;

const briefly = (catalogue: Catalogue): unknown[] =>
  Array.from(catalogue.briefs(), ({ id, revision, sha256, path, captured, captioned, credit, people, suggested }) => ({
    ...{ id, revision, sha256, path, captured },
    ...{ captioned, credit, people, suggested },
  }));
