import { existsSync, readdirSync } from 'node:fs';
import { readdir, readFile, rm, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openCatalogue } from '../../src/catalogue/catalogue.ts';
import { openWith } from '../../src/catalogue/opening/open-catalogue.ts';
import { systemError, watchedDisk, writingCalls } from './setup/flaky-disk.ts';
import { contentOf } from './setup/content-of.ts';
import { copyOf, newFolder, opened } from './setup/folders.ts';
import { anEvent, aPhoto, aSpeaker, captioned } from './setup/records.ts';

const samples = join(import.meta.dirname, '../../../shared/data/catalogue');
const badFiles: [name: string, bytes: () => Promise<Buffer>][] = [
  ['nothing at all', () => Promise.resolve(Buffer.alloc(0))],
  ['zeros', () => Promise.resolve(Buffer.alloc(4096))],
  ['a list', () => Promise.resolve(Buffer.from('[1, 2, 3]'))],
  ['our own header alone', () => Promise.resolve(Buffer.from('{"format":1,"kind":"catalogue","seq":1,\n'))],
  ...(existsSync(samples) ? readdirSync(samples) : [])
    .filter((name) => !name.startsWith('future'))
    .map((name): [string, () => Promise<Buffer>] => [name, () => readFile(join(samples, name))]),
];

/** Two press events edited over three openings, so that their documents were last written at different checkpoints. */
async function edited(): Promise<{ folder: string; content: unknown; documents: string[] }> {
  const folder = await newFolder();
  let catalogue = await opened(folder);
  const [first, second] = [anEvent(), anEvent()];
  const photos = [aPhoto(first.id), aPhoto(first.id), aPhoto(second.id)];
  await catalogue.change('import', (draft) => {
    draft.put('events', first);
    draft.put('events', second);
    for (const photo of photos) draft.put('photos', photo);
  });
  for (let round = 0; round < 3; round++) {
    await catalogue.change('caption', (draft) => {
      draft.put('speakers', aSpeaker());
      draft.put('photos', captioned(photos[2]!, `round ${round}`));
    });
    await catalogue.close();
    catalogue = await opened(folder, { mode: 'write' });
  }
  await catalogue.change('caption', (draft) => draft.put('photos', captioned(photos[0]!, 'after')));
  await catalogue.close();
  const documents = [first, second].map(({ id }) => join('events', `${id}.json`));
  return { folder, content: contentOf(catalogue), documents: ['catalogue.json', ...documents] };
}

describe('a damaged document', () => {
  it.each(badFiles)('(%s) is kept aside, and its content recovered from the copy before it', async (_, bytes) => {
    const { folder, content, documents } = await edited();
    for (const document of documents) {
      const place = await copyOf(folder);
      const bad = await bytes();
      await writeFile(join(place, document), bad);
      const reading = await openCatalogue(place, { mode: 'read' });
      expect(JSON.stringify(contentOf(reading))).toBe(JSON.stringify(content));
      expect(reading.notices).toMatchObject([{ code: 'document/damaged' }]);

      const writing = await openCatalogue(place, { mode: 'write' });
      expect(contentOf(writing)).toStrictEqual(content);
      expect(writing.notices).toMatchObject([{ code: 'document/damaged' }]);
      const aside = (await readdir(place, { recursive: true })).find((name) => name.includes('.damaged-'));
      expect(await readFile(join(place, aside!))).toEqual(bad);
      await writing.change('add', (draft) => draft.put('speakers', aSpeaker()));
      await writing.close();
      const again = await openCatalogue(place, { mode: 'read' });
      expect(again.notices).toEqual([]);
      expect(again.speakers.size).toBe(4);
      expect(({} as { polluted?: string }).polluted).toBeUndefined();
    }
  });

  it('with one byte flipped anywhere is noticed and recovered', async () => {
    const { folder, content, documents } = await edited();
    const place = await copyOf(folder);
    const path = join(place, documents[1]!);
    const good = await readFile(path);
    for (let step = 0; step < 40; step += 1) {
      const at = Math.floor((step / 40) * good.length);
      const bad = Buffer.from(good);
      bad[at] = bad[at]! ^ 1;
      await writeFile(path, bad);
      const reading = await openCatalogue(place, { mode: 'read' });
      expect(reading.notices.map(({ code }) => code)).toEqual(['document/damaged']);
      expect(contentOf(reading)).toStrictEqual(content);
    }
  });

  it('together with the copy before it costs no more than what nobody can read any more', async () => {
    const { folder: place, documents } = await edited();
    const path = join(place, documents[1]!);
    await unlink(`${path}.previous`).catch(() => undefined);
    const text = await readFile(path, 'utf8');
    await writeFile(path, text.slice(0, -200));
    const catalogue = await opened(place, { mode: 'write' });
    expect(catalogue.notices[0]?.code).toBe('document/damaged');
    expect(catalogue.photos.size).toBeGreaterThanOrEqual(2);
    expect(catalogue.events.size).toBe(2);
  });

  it('that is catalogue.json, with no copy, is put together again from all edits since the start', async () => {
    const { folder, content } = await edited();
    await unlink(join(folder, 'catalogue.json.previous'));
    await writeFile(join(folder, 'catalogue.json'), 'oops');
    for (const mode of ['read', 'write', 'read'] as const) {
      const catalogue = await openCatalogue(folder, { mode });
      expect(contentOf(catalogue)).toStrictEqual(content);
      await catalogue.close();
    }
  });

  it('that is catalogue.json, with no copy and no journal from the start, is a fault that changes nothing', async () => {
    const { folder: place } = await edited();
    await unlink(join(place, 'catalogue.json.previous'));
    await rm(join(place, 'history'), { recursive: true });
    await writeFile(join(place, 'catalogue.json'), 'oops');
    for (const mode of ['read', 'write'] as const) {
      await expect(openCatalogue(place, { mode })).rejects.toMatchObject({ code: 'catalogue/damaged' });
    }
    expect(await readFile(join(place, 'catalogue.json'), 'utf8')).toBe('oops');
    expect(await readdir(place)).not.toContain('lock');
  });

  it('is recovered in full also when recovering is itself cut short, at any call', async () => {
    const { folder, content, documents } = await edited();
    for (let nth = 0, cut = true; cut; nth++) {
      const place = await copyOf(folder);
      for (const document of documents.slice(0, 2)) await writeFile(join(place, document), Buffer.alloc(300));
      await writeFile(join(place, 'journal', '4.ndjson'), '{"torn', { flag: 'a' });
      let calls = 0;
      cut = false;
      const disk = watchedDisk((call) => {
        cut ||= writingCalls.has(call) && calls++ >= nth;
        if (cut) throw systemError('EIO', call);
      });
      await openWith(place, { mode: 'write' }, disk).then(
        (catalogue) => catalogue.close(),
        () => undefined,
      );
      const catalogue = await openCatalogue(place, { mode: 'write' });
      expect(contentOf(catalogue), `call ${nth} failing`).toStrictEqual(content);
      await catalogue.close();
    }
  });

  it('that is gone altogether is brought back', async () => {
    const { folder, content, documents } = await edited();
    for (const document of documents) {
      const place = await copyOf(folder);
      await unlink(join(place, document));
      const catalogue = await openCatalogue(place, { mode: 'write' });
      expect(contentOf(catalogue)).toStrictEqual(content);
      await catalogue.close();
    }
  });
});

describe('a catalogue of a newer Cutline', () => {
  it('is left alone even where nothing but its format number says so', async () => {
    const { folder, documents } = await edited();
    const path = join(folder, documents[0]!);
    const text = (await readFile(path, 'utf8')).replace(/"format":\d+/, '"format":99');
    await writeFile(path, text);
    for (const mode of ['read', 'write'] as const) {
      await expect(openCatalogue(folder, { mode })).rejects.toMatchObject({ code: 'catalogue/newer-version' });
    }
    expect(await readFile(path, 'utf8')).toBe(text);
  });

  it.each([
    ['catalogue.json', '{"format":99,"kind":"catalogue","somethingNew":[\n]}'],
    ['events/event-new.json', '{"format":7,"kind":"event","seq":1,"event":"event-new","photos":[]}'],
  ])('is refused and never touched (%s)', async (name, text) => {
    const folder = await newFolder();
    await (await opened(folder)).close();
    await writeFile(join(folder, name), text);
    const before = await readdir(folder, { recursive: true });
    for (const mode of ['read', 'write'] as const) {
      await expect(openCatalogue(folder, { mode })).rejects.toMatchObject({ code: 'catalogue/newer-version' });
    }
    expect(await readFile(join(folder, name), 'utf8')).toBe(text);
    expect(await readdir(folder, { recursive: true })).toEqual(before);
  });

  it.skipIf(!existsSync(samples))('is known by whatever it calls its format', async () => {
    const folder = await newFolder();
    await (await opened(folder)).close();
    const bytes = await readFile(join(samples, 'future-version.json'));
    await writeFile(join(folder, 'catalogue.json'), bytes);
    await expect(openCatalogue(folder, { mode: 'write' })).rejects.toMatchObject({ code: 'catalogue/newer-version' });
    expect(await readFile(join(folder, 'catalogue.json'))).toEqual(bytes);
  });
});
