import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openCatalogue } from '../../src/catalogue/catalogue.ts';
import { contentOf } from './setup/content-of.ts';
import { newFolder, opened } from './setup/folders.ts';
import { anEvent, aPhoto, aSpeaker, captioned } from './setup/records.ts';

describe('a catalogue', () => {
  it('gives back after reopening what was put into it', async () => {
    const folder = await newFolder();
    const first = await opened(folder);
    const event = anEvent();
    const speaker = aSpeaker();
    const photos = [aPhoto(event.id), aPhoto(event.id), aPhoto(event.id)];
    const { seq } = await first.change('import', (draft) => {
      draft.put('events', event);
      draft.put('speakers', speaker);
      for (const photo of photos) draft.put('photos', photo);
    });
    expect(seq).toBe(1);
    await first.change('caption', (draft) => draft.put('photos', captioned(photos[1]!, 'The signing')));
    const before = contentOf(first);
    await first.close();

    const second = await opened(folder, { mode: 'write' });
    expect(contentOf(second)).toStrictEqual(before);
    expect(second.seq).toBe(2);
    expect(second.notices).toEqual([]);
    expect(second.photosOf(event.id).map(({ id }) => id)).toEqual(photos.map(({ id }) => id));
    expect(second.photos.get(photos[1]!.id)).toMatchObject({ revision: 2, captions: { en: { text: 'The signing' } } });
    expect(second.photoBySha256(photos[2]!.file.sha256)?.id).toBe(photos[2]!.id);
  });

  it('is plain JSON with one record a line', async () => {
    const folder = await newFolder();
    const catalogue = await opened(folder);
    const event = anEvent();
    await catalogue.change('import', (draft) => {
      draft.put('events', event);
      draft.put('photos', aPhoto(event.id));
      draft.put('photos', aPhoto(event.id));
    });
    await catalogue.close();
    const text = await readFile(join(folder, 'events', `${event.id}.json`), 'utf8');
    expect(JSON.parse(text)).toMatchObject({ format: 3, seq: 1, event: event.id, photos: [{}, {}] });
    expect(text.split('\n').filter((line) => line.startsWith('{"id":"photo-'))).toHaveLength(2);
    expect(text).toContain('ক্যাপশন');
    expect(JSON.parse(await readFile(join(folder, 'catalogue.json'), 'utf8'))).toMatchObject({ name: 'Hanoi', seq: 1 });
  });
});

it('an opening for writing removes what was on its way into its folders when somebody was killed, one for reading touches nothing', async () => {
  const folder = await newFolder();
  await (await openCatalogue(folder, { mode: 'write', create: true })).close();
  const parts = ['originals', 'previews', join('cache', 'thumbnails')].map((store) => join(folder, store, 'incoming'));
  for (const place of parts) {
    await mkdir(place, { recursive: true });
    await writeFile(join(place, '0f.part'), 'half');
  }
  const left = async () => (await Promise.all(parts.map((place) => readdir(place)))).flat();
  await (await openCatalogue(folder, { mode: 'read' })).close();
  expect(await left()).toHaveLength(3);
  await (await openCatalogue(folder, { mode: 'write' })).close();
  expect(await left()).toEqual([]);
});
