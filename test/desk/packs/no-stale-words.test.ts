import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { embedMetadata } from '../../../src/metadata/embed.ts';
import { readBack } from '../../../src/metadata/read-back.ts';
import type { Input } from '../../../src/contract/commands.ts';
import { openTestDesk, smallJpeg, type TestDesk } from '../open-test-desk.ts';

let test: TestDesk;

beforeEach(async () => {
  test = await openTestDesk();
  const card = join(test.folder, 'card');
  await mkdir(card);
  await writeFile(join(card, 'a.jpg'), await smallJpeg(1));
  await embedMetadata(join(card, 'a.jpg'), {
    mainLanguage: 'en',
    headline: 'Old headline',
    descriptions: { en: 'Old words.', vi: 'Lời cũ.', fr: 'Vieux mots.' },
    values: {
      ...{ instructions: 'Not before noon', creditLine: 'BSS', keywords: ['old'], usageTerms: { en: 'Old terms' } },
      ...{ gps: { latitude: 21.0278, longitude: 105.8342 }, rating: 2, label: 'Red', creator: ['Someone'] },
      creatorContact: { CiEmailWork: 'old@example.org' },
    },
    people: [],
  });
  await test.import([card]);
});

afterEach(() => test.close());

const only = async () => (await test.call('photos.list', {})).photos[0]!.photo;
const edited = async (set: Input<'photos.edit'>['set']) => test.call('photos.edit', { photo: await only(), set });

/** What the copy of the original says in a pack made now. */
async function copyOf(choice: Input<'packs.plan'>) {
  const to = test.desk.entries.add(join(test.folder, 'pack')).entry;
  const { job } = await test.call('packs.export', { ...choice, to });
  expect((await test.ended(job)).end).toMatchObject({ outcome: 'done', pack: { verified: true } });
  return readBack(join(test.folder, 'pack/photos/001_a.jpg'));
}

it('what a person cleared is in no block of a copy', async () => {
  await edited({
    instructions: null,
    keywords: null,
    usageTerms: null,
    gps: null,
    creator: null,
    creatorContact: null,
  });
  await edited({ rating: null, label: null, 'captions.en.headline': null });
  const { xmp, iim, exif } = await copyOf({ languages: ['en'] });
  const gone = ['instructions', 'keywords', 'usageTerms', 'gps', 'rating', 'label', 'creator', 'creatorContact'];
  for (const key of [...gone, 'headline'])
    expect([key, xmp[key], iim[key], exif[key]]).toEqual([key, undefined, undefined, undefined]);
});

it('rating and label are in a copy as they are in the catalogue', async () => {
  await edited({ rating: 5, label: 'Select' });
  expect((await copyOf({ languages: ['en'] })).xmp).toMatchObject({ rating: 5, label: 'Select' });
});

it('a caption of a language that is not the pack’s is not the old one', async () => {
  await edited({ 'captions.vi.text': 'Lời mới.', 'captions.fr.text': null });
  await edited({ 'captions.bn.text': 'নতুন।' });
  const { xmp } = await copyOf({ languages: ['en'] });
  expect(xmp.description).toEqual({ 'x-default': 'Old words.', en: 'Old words.', vi: 'Lời mới.' });
});

it('a caption that was taken away is not in a copy, where the pack may go without', async () => {
  await edited({ 'captions.en.text': null, 'captions.vi.text': 'Lời mới.' });
  const { xmp, iim, exif } = await copyOf({ languages: ['en'], waive: ['caption-missing'] });
  expect([xmp.description, iim.description, exif.description]).toEqual([undefined, undefined, undefined]);
});
