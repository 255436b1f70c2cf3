import { readFile, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { PhotoId } from '../../../src/model/ids.ts';
import { readWithExifTool } from '../../journeys/read-with-exiftool.ts';
import { openTestDesk, type TestDesk } from '../open-test-desk.ts';

let test: TestDesk;
let card: string;
let photos: PhotoId[];

beforeEach(async () => {
  test = await openTestDesk();
  card = await test.card('a.jpg', 'b.jpg');
  const captions = { 'a.jpg': 'Mr Rahim Uddin signs the agreement.', 'b.jpg': 'The hall before the ceremony.' };
  await test.import([card], [await test.article('a.txt', captions)]);
  photos = (await test.call('photos.rows', {})).rows.map(({ photo }) => photo);
});
afterEach(() => test.close());

it('writes copies for other programs under their own names, with the words in them, and leaves the originals alone', async () => {
  const before = await readFile(join(card, 'a.jpg'));
  const { paths, problems } = await test.call('photos.copies', { photos });
  expect([paths.map((path) => basename(path)), problems]).toEqual([['a.jpg', 'b.jpg'], []]);
  const read = await readWithExifTool(paths);
  expect(read.map((tags) => tags['IPTC:Caption-Abstract'])).toEqual([
    'Mr Rahim Uddin signs the agreement.',
    'The hall before the ceremony.',
  ]);
  expect(await readFile(join(card, 'a.jpg'))).toEqual(before);
});

it('says which originals cannot be reached, and copies the others', async () => {
  await rm(join(card, 'a.jpg'));
  const { paths, problems } = await test.call('photos.copies', { photos });
  expect(paths.map((path) => basename(path))).toEqual(['b.jpg']);
  expect(problems).toMatchObject([{ photo: photos[0], code: 'photo/original-missing' }]);
});

it('keeps earlier copies while the desk runs, and none when it has ended', async () => {
  const [first] = (await test.call('photos.copies', { photos })).paths;
  await test.call('photos.copies', { photos });
  expect((await stat(first!)).isFile()).toBe(true);
  await test.reopen();
  await expect(stat(first!)).rejects.toThrow('ENOENT');
});
