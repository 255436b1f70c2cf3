import { describe, expect, it } from 'vitest';
import { openCatalogue } from '../../src/catalogue/catalogue.ts';
import { openWith } from '../../src/catalogue/opening/open-catalogue.ts';
import type { EventId, PhotoId } from '../../src/model/ids.ts';
import { RefusingDisk } from './setup/flaky-disk.ts';
import { contentOf } from './setup/content-of.ts';
import { newFolder, opened } from './setup/folders.ts';
import { anEvent, aPhoto, aSpeaker, captioned } from './setup/records.ts';

describe('an edit', () => {
  it('counts revisions, whatever the record says', async () => {
    const catalogue = await opened(await newFolder());
    const speaker = aSpeaker({ revision: 41 });
    const { value } = await catalogue.change('add', (draft) => draft.put('speakers', speaker));
    expect(value.revision).toBe(1);
    const again = await catalogue.change('edit', (draft) => {
      draft.put('speakers', { ...speaker, note: 'first' });
      return draft.put('speakers', { ...speaker, note: 'second' });
    });
    expect(again.value).toMatchObject({ revision: 2, note: 'second' });
    expect(catalogue.speakers.get(speaker.id)).toBe(again.value);
  });

  it('is seen in memory at once, and its records never change', async () => {
    const catalogue = await opened(await newFolder());
    const event = anEvent();
    const photo = aPhoto(event.id);
    const saved = catalogue.change('import', (draft) => draft.put('photos', photo));
    const seen = catalogue.photos.get(photo.id)!;
    expect(seen.revision).toBe(1);
    await saved;
    await catalogue.change('caption', (draft) => draft.put('photos', captioned(seen, 'new')));
    expect(seen.captions.en).toBeUndefined();
    expect(() => Object.assign(seen.file, { name: 'x' })).toThrow(TypeError);
    expect(() => (seen.people as unknown[]).push(1)).toThrow(TypeError);
    expect(catalogue.photos.get(photo.id)?.file).toBe(seen.file);
  });

  it('that throws leaves nothing behind', async () => {
    const catalogue = await opened(await newFolder());
    const speaker = aSpeaker();
    await expect(
      catalogue.change('add', (draft) => {
        draft.put('speakers', speaker);
        throw new Error('changed my mind');
      }),
    ).rejects.toThrow('changed my mind');
    expect(catalogue.speakers.size).toBe(0);
    expect((await catalogue.change('add', (draft) => draft.put('speakers', speaker))).seq).toBe(1);
  });

  it('refuses a record that the model does not know, naming the field', async () => {
    const catalogue = await opened(await newFolder());
    const photo = { ...aPhoto(anEvent().id), rating: 9 };
    await expect(catalogue.change('rate', (draft) => draft.put('photos', photo))).rejects.toMatchObject({
      code: 'input/invalid',
      detail: { table: 'photos', issues: [{ path: ['rating'] }] },
    });
    expect(catalogue.photos.size).toBe(0);
  });

  it('refuses a record of which a later edit takes away what the model wants, naming the field', async () => {
    const catalogue = await opened(await newFolder());
    const photo = aPhoto(anEvent().id);
    await catalogue.change('add', (draft) => draft.put('photos', photo));
    const { file: _, ...without } = photo;
    await expect(
      catalogue.change('edit', (draft) => draft.put('photos', { ...without, label: 'red' } as typeof photo)),
    ).rejects.toMatchObject({ code: 'input/invalid', detail: { issues: [{ path: ['file'] }] } });
    expect(catalogue.photos.get(photo.id)).toMatchObject({ revision: 1, file: photo.file });
  });

  it('keeps nothing of a record that the model does not know, when it is new and when it is edited', async () => {
    const catalogue = await opened(await newFolder());
    const photo = aPhoto(anEvent().id);
    const more = { ...photo, unknown: 1 };
    await catalogue.change('add', (draft) => draft.put('photos', more));
    await catalogue.change('edit', (draft) => draft.put('photos', { ...more, label: 'red' }));
    expect(catalogue.photos.get(photo.id)).toStrictEqual({ ...photo, revision: 2, label: 'red' });
  });

  it('is told to subscribers in order, with what changed, once it is durable', async () => {
    const catalogue = await opened(await newFolder());
    const event = anEvent();
    const photo = aPhoto(event.id);
    const heard: unknown[] = [];
    const stop = catalogue.subscribe(({ seq, photos, events, changes }) => {
      heard.push({ seq, photos, events, fields: changes.flatMap(({ ops }) => ops.map(({ path }) => path.join('.'))) });
    });
    const all = Promise.all([
      catalogue.change('import', (draft) => {
        draft.put('events', event);
        draft.put('photos', photo);
      }),
      catalogue.change('caption', (draft) => draft.put('photos', captioned(photo, 'A'))),
      catalogue.change('caption', (draft) => draft.put('photos', captioned(photo, 'B'))),
    ]);
    expect(heard).toEqual([]);
    await all;
    stop();
    await catalogue.change('remove', (draft) => {
      draft.remove('photos', photo.id);
    });
    expect(heard).toEqual([
      { seq: 1, photos: [photo.id], events: [event.id], fields: ['', ''] },
      { seq: 2, photos: [photo.id], events: [], fields: ['captions.en'] },
      { seq: 3, photos: [photo.id], events: [], fields: ['captions.en.text'] },
    ]);
  });

  it('shares one sync with those that come at the same time', async () => {
    const disk = new RefusingDisk();
    const folder = await newFolder();
    const catalogue = await opened(folder, undefined, (path, options) => openWith(path, options, disk.files));
    const before = disk.calls.get('datasync') ?? 0;
    const speakers = Array.from({ length: 400 }, () => aSpeaker());
    await Promise.all(speakers.map((speaker) => catalogue.change('add', (draft) => draft.put('speakers', speaker))));
    expect(catalogue.seq).toBe(400);
    expect((disk.calls.get('datasync') ?? 0) - before).toBeLessThanOrEqual(3);
  });

  it('never lets a key of JSON reach the prototype of anything', async () => {
    const folder = await newFolder();
    const catalogue = await opened(folder);
    const values = JSON.parse(
      '{"__proto__":{"value":"x","source":"xmp"},"keywords":{"value":{"__proto__":{"polluted":"yes"},"constructor":{"prototype":{"polluted":"yes"}}},"source":"xmp"}}',
    ) as object;
    const photo = aPhoto(anEvent().id, { values: { ...values } });
    await catalogue.change('import', (draft) => draft.put('photos', photo));
    await catalogue.change('edit', (draft) => draft.put('photos', { ...photo, values: { ...values }, rating: 1 }));
    const content = contentOf(catalogue);
    await catalogue.close();
    const again = await openCatalogue(folder, { mode: 'read' });
    expect(JSON.stringify(contentOf(again))).toBe(JSON.stringify(content));
    expect(({} as { polluted?: string }).polluted).toBeUndefined();
    const kept = again.photos.get(photo.id)!.values;
    expect(Object.keys(kept)).toEqual(['keywords']);
    expect(Object.getPrototypeOf(kept)).toBe(Object.prototype);
  });

  it('keeps a caption of a million characters', async () => {
    const folder = await newFolder();
    const catalogue = await opened(folder);
    const text = 'ক্ষ্ম \ud800 \u2028 " \\ \0'.repeat(70_000);
    const photo = captioned(aPhoto(anEvent().id), text);
    await catalogue.change('import', (draft) => draft.put('photos', photo));
    await catalogue.change('rate', (draft) => draft.put('photos', { ...photo, rating: 2 }));
    const reading = await openCatalogue(folder, { mode: 'read' });
    expect(reading.photos.get(photo.id)?.captions.en?.text).toBe(text);
    await catalogue.close();
    const checkpointed = await openCatalogue(folder, { mode: 'read' });
    expect(checkpointed.photos.get(photo.id)).toMatchObject({ rating: 2, captions: { en: { text } } });
  });

  it('of ten thousand photos is one entry', async () => {
    const folder = await newFolder();
    const catalogue = await opened(folder);
    const event = anEvent();
    const photos = Array.from({ length: 10_000 }, () => aPhoto(event.id));
    const put = (some: typeof photos, label: string) =>
      catalogue.change('label', (draft) => {
        for (const photo of some) draft.put('photos', { ...photo, label });
      });
    await put(photos, 'new');
    await put(photos, 'large');
    expect(catalogue.seq).toBe(2);
    const sampled = catalogue.photos.get(photos[9_999]!.id);
    expect(sampled).toMatchObject({ label: 'large', revision: 2 });
    expect(catalogue.photosOf(event.id).map(({ id }) => id)).toEqual(photos.map(({ id }) => id));
  });

  it('moves a photo to another press event, whichever documents a crash left behind', async () => {
    const folder = await newFolder();
    const catalogue = await opened(folder);
    const [a, b] = [anEvent(), anEvent()];
    const photo = aPhoto(a.id);
    await catalogue.change('import', (draft) => {
      draft.put('events', a);
      draft.put('events', b);
      draft.put('photos', photo);
      draft.put('photos', aPhoto(b.id));
    });
    await catalogue.checkpoint();
    await catalogue.change('move', (draft) => draft.put('photos', { ...photo, event: b.id }));
    await catalogue.change('rate', (draft) => draft.put('photos', { ...photo, event: b.id, rating: 3 }));
    const content = contentOf(catalogue);
    expect(idsOf(catalogue.photosOf(a.id))).toEqual([]);
    expect(idsOf(catalogue.photosOf(b.id))).toHaveLength(2);
    expect(contentOf(await openCatalogue(folder, { mode: 'read' }))).toStrictEqual(content);
    await catalogue.close();
    expect(contentOf(await openCatalogue(folder, { mode: 'read' }))).toStrictEqual(content);
  });
});

const idsOf = (photos: readonly { id: PhotoId; event: EventId }[]): PhotoId[] => photos.map(({ id }) => id);
