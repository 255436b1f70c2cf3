import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { embedMetadata } from '../../../src/metadata/embed.ts';
import type { Embedding } from '../../../src/metadata/embedding.ts';
import { runExifTool } from '../../../src/metadata/exiftool.ts';
import type { PhotoView } from '../../../src/contract/views.ts';
import { openTestDesk, smallJpeg, type TestDesk } from '../open-test-desk.ts';

let test: TestDesk;

beforeEach(async () => {
  test = await openTestDesk();
  await mkdir(join(test.folder, 'card'));
});

afterEach(() => test.close());

const only = async (): Promise<PhotoView> => (await test.call('photos.list', {})).photos[0]!;
const vietnamese = 'Bộ trưởng phát biểu tại lễ ký kết ở Hà Nội.';
const bengali = 'মন্ত্রী হ্যানয়ে চুক্তি সই অনুষ্ঠানে বক্তব্য রাখেন।';

async function photoWith(args: readonly string[] = [], embedding?: Partial<Embedding>): Promise<string> {
  const path = join(test.folder, 'card', 'a.jpg');
  await writeFile(path, await smallJpeg(1));
  await runExifTool(['-overwrite_original', '-EXIF:ImageDescription=', ...args, path]);
  if (embedding)
    await embedMetadata(path, { mainLanguage: 'bn', descriptions: {}, values: {}, people: [], ...embedding });
  return path;
}

describe('edits of photos', () => {
  it('answers a stale edit with both texts, and keeps the first', async () => {
    await test.import([await photoWith()]);
    const { photo, revision } = await only();
    await test.call('photos.edit', { photo, revision, set: { 'captions.bn.text': bengali } });
    const stale = await test.fault('photos.edit', { photo, revision, set: { 'captions.bn.text': 'অন্য' } });
    expect(stale).toMatchObject({
      code: 'photo/stale',
      detail: {
        photo,
        revision: revision + 1,
        current: { captions: { bn: { text: bengali } } },
        yours: { 'captions.bn.text': 'অন্য' },
      },
    });
    expect((await only()).captions.bn?.text).toBe(bengali);
  });

  it('takes edits that come together one after the other, many with one sync, and has them after a restart', async () => {
    await test.import([await photoWith()]);
    const { photo } = await only();
    let syncs = 0;
    let told = false;
    const stop = test.desk.listen(({ type }) => {
      if (type !== 'catalogue.changed' || told) return;
      // Changes that became durable together are told in one breath.
      told = true;
      syncs += 1;
      queueMicrotask(() => {
        told = false;
      });
    });
    const edits = Array.from({ length: 200 }, (_, number) =>
      test.call('photos.edit', { photo, set: { [`captions.en-x-n${number}.text`]: `Text ${number}` } }),
    );
    const answers = await Promise.all(edits);
    stop();
    expect(syncs).toBeLessThan(20);
    expect(answers.map(({ revision }) => revision)).toEqual(answers.map((_, index) => index + 2));
    await test.reopen();
    expect(Object.keys((await only()).captions)).toHaveLength(200);
  });

  it('marks words as checked that the same edit brings, in whatever order it names them', async () => {
    await test.import([await photoWith()]);
    const { photo } = await only();
    await test.call('photos.edit', { photo, set: { 'captions.bn.status': 'checked', 'captions.bn.text': bengali } });
    expect((await only()).captions.bn).toMatchObject({ text: bengali, status: 'checked' });
  });

  it('refuses a photo, a field and a speaker that are not there, and changes nothing then', async () => {
    await test.import([await photoWith()]);
    const { photo, revision } = await only();
    expect((await test.fault('photos.edit', { photo: 'photo-none', set: {} })).code).toBe('photo/not-found');
    expect((await test.fault('photos.edit', { photo, set: { rating: 3, colour: 'red' } })).code).toBe('input/invalid');
    const nobody = { people: [{ speaker: 'speaker-nobody' as never }] };
    expect((await test.fault('photos.edit', { photo, set: nobody })).code).toBe('speaker/not-found');
    expect((await only()).revision).toBe(revision);
  });
});

describe('what a file says already', () => {
  it('enters under its XMP languages with source `file`, the headline with the main text', async () => {
    await test.import([await photoWith([], { headline: 'চুক্তি সই', descriptions: { bn: bengali, vi: vietnamese } })]);
    expect((await only()).captions).toEqual({
      bn: { text: bengali, headline: 'চুক্তি সই', status: 'draft', revision: 1, source: 'file' },
      vi: { text: vietnamese, status: 'draft', revision: 1, source: 'file' },
    });
  });

  it('enters from plain IIM under the language that it is in', async () => {
    await test.import([await photoWith(['-codedcharacterset=utf8', `-IPTC:Caption-Abstract=${vietnamese}`])]);
    expect((await only()).captions).toMatchObject({ vi: { text: vietnamese, source: 'file' } });
  });

  it('gives way to the article’s caption, and is kept beside it', async () => {
    const path = await photoWith([], { descriptions: { bn: bengali, vi: vietnamese } });
    await test.import([path], [await test.article('a.txt', { 'a.jpg': 'মন্ত্রী আজ সকালে চুক্তি সই করেন।' })]);
    expect((await only()).captions).toMatchObject({
      bn: {
        text: 'মন্ত্রী আজ সকালে চুক্তি সই করেন।',
        source: 'article',
        alternatives: [{ text: bengali, source: 'file' }],
      },
      vi: { text: vietnamese, source: 'file' },
    });
  });

  it('dates the photo before the article does; a file without a date takes the article’s', async () => {
    const article = join(test.folder, 'a.html');
    await writeFile(
      article,
      '<meta property="article:published_time" content="2025-10-27"><title>T</title><figure><img src="a.jpg"><figcaption>Mr Uddin signs.</figcaption></figure>',
    );
    const path = await photoWith(['-EXIF:DateTimeOriginal=2025:10:26 15:04:05', '-EXIF:OffsetTimeOriginal=+07:00']);
    await test.import([path], [article]);
    expect((await only()).captured).toEqual({ value: '2025-10-26T15:04:05+07:00', source: 'exif' });
    await test.call('photos.remove', { photos: [(await only()).photo] });
    await test.import([await photoWith()], [article]);
    expect((await only()).captured).toEqual({ value: '2025-10-27', source: 'article' });
  });
});
