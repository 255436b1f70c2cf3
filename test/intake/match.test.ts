import { describe, expect, it } from 'vitest';
import { matchCaptions } from '../../src/intake/match.ts';

const match = (captions: readonly string[], files: readonly string[]) => {
  const found = matchCaptions(
    captions.map((fileName) => ({ fileName })),
    files.map((name) => ({ name })),
  );
  return { ...found, pairs: found.pairs.map(({ caption, file, by }) => [captions[caption], files[file], by]) };
};
const zalo = 'z7157588517514_1471cc05946c11fe4159fc679254b7e4';

describe('a caption finds its photo', () => {
  it.each([
    ['by its very name', 'IMG_1.jpg', 'IMG_1.jpg', 'name'],
    ['composed or decomposed', 'Việt.jpg'.normalize('NFC'), 'Việt.jpg'.normalize('NFD'), 'name'],
    ['with a Bengali letter in either form', 'নয়ন.jpg', 'নয়ন.jpg'.normalize('NFD'), 'name'],
    ['whatever the case', 'img_1.jpg', 'IMG_1.JPG', 'name'],
    ['without its folder', 'photos/IMG_1.jpg', 'IMG_1.jpg', 'stem'],
    ['without a Windows folder', 'C:\\Photos\\IMG_1.jpg', 'IMG_1.jpg', 'stem'],
    ['without an ending', 'IMG_1', 'IMG_1.jpg', 'stem'],
    ['under another ending', 'IMG_1.NEF', 'IMG_1.jpeg', 'stem'],
    ['saved from Zalo under the number alone', `${zalo}.jpg`, 'z7157588517514.jpg', 'messenger'],
    ['saved from Zalo a second time', `${zalo}.jpg`, `${zalo} (1).jpg`, 'messenger'],
    ['copied on Windows', `${zalo}.jpg`, `${zalo} - Copy.jpg`, 'messenger'],
    ['saved from WhatsApp a second time', 'IMG-20251026-WA0003.jpg', 'IMG-20251026-WA0003(1).jpeg', 'messenger'],
    ['copied after Telegram', 'photo_2025-10-26_15-04-05.jpg', 'photo_2025-10-26_15-04-05 - Copy.jpg', 'messenger'],
  ])('%s', (_, caption, file, by) => {
    expect(match([caption, 'other.jpg'], ['third.jpg', file])).toMatchObject({
      pairs: [[caption, file, by]],
      captionsWithoutPhoto: [1],
      photosWithoutCaption: [0],
      warnings: [],
    });
  });

  it.each([
    [
      'pictures that Telegram numbers within one second',
      'photo_2025-10-26_15-04-05.jpg',
      'photo_2025-10-26_15-04-05 (2).jpg',
    ],
    ['a Zalo number that only starts the same', `${zalo}.jpg`, 'z71575885175149_1471cc.jpg'],
    ['camera numbers that only start the same', 'IMG_1.jpg', 'IMG_10.jpg'],
    ['two different numbered copies', 'photo (1).jpg', 'photo (2).jpg'],
  ])('but not: %s', (_, caption, file) => {
    expect(match([caption], [file])).toMatchObject({ pairs: [], captionsWithoutPhoto: [0], photosWithoutCaption: [0] });
  });

  it('takes the strictest answer: of two that differ by case or form, each gets its own', () => {
    const names = ['IMG_1.JPG', 'img_1.jpg', 'Việt.jpg'.normalize('NFC'), 'Việt.jpg'.normalize('NFD')];
    expect(match(names, names.toReversed()).pairs).toEqual(names.map((name) => [name, name, 'name']));
  });

  it('leaves a copy alone where the file itself is there', () => {
    const found = match([`${zalo}.jpg`], [`${zalo} (1).jpg`, `${zalo}.jpg`]);
    expect(found.pairs).toEqual([[`${zalo}.jpg`, `${zalo}.jpg`, 'name']]);
    expect(found.photosWithoutCaption).toEqual([0]);
  });

  it('gives one file no second caption in the same language, but one in each language', () => {
    expect(match(['IMG_1.jpg', 'IMG_1.png'], ['IMG_1.jpg'])).toMatchObject({
      pairs: [['IMG_1.jpg', 'IMG_1.jpg', 'name']],
      captionsWithoutPhoto: [1],
    });
    const both = [
      { fileName: 'IMG_1.jpg', language: 'bn' },
      { fileName: 'IMG_1.jpg', language: 'vi' },
    ];
    expect(matchCaptions(both, [{ name: 'IMG_1.jpg' }]).pairs.map(({ caption }) => caption)).toEqual([0, 1]);
  });
});

describe('where several files answer', () => {
  it('each of the same name gets the caption, and a warning names them', () => {
    const files = [
      { name: 'IMG_1.jpg', path: '/a/IMG_1.jpg' },
      { name: 'x.jpg', path: '/a/x.jpg' },
      { name: 'IMG_1.jpg', path: '/b/IMG_1.jpg' },
    ];
    const found = matchCaptions([{ fileName: 'IMG_1.jpg' }], files);
    expect(found.pairs.map(({ file }) => file)).toEqual([0, 2]);
    expect(found.warnings).toEqual([
      { code: 'article/name-twice', message: expect.stringContaining("'/b/IMG_1.jpg'") as string },
    ]);
  });

  it('one picture in two formats gets its caption twice without a warning', () => {
    expect(match(['IMG_1'], ['IMG_1.jpg', 'IMG_1.HEIC'])).toMatchObject({
      pairs: [
        ['IMG_1', 'IMG_1.jpg', 'stem'],
        ['IMG_1', 'IMG_1.HEIC', 'stem'],
      ],
      warnings: [],
    });
  });
});

describe('at the size of a big event', () => {
  it('pairs 1,000 captions with 10,000 files', () => {
    const files = Array.from({ length: 10_000 }, (_, index) => `z${7157588510000 + index}_${index}abc.jpg`);
    const captions = Array.from({ length: 1_000 }, (_, index) => `z${7157588510000 + index * 10}_other.jpg`);
    const { pairs, photosWithoutCaption } = match(captions, files);
    expect(pairs).toHaveLength(1_000);
    expect(photosWithoutCaption).toHaveLength(9_000);
  });

  it('takes time with captions plus files, not with their product', () => {
    const files = Array.from({ length: 60_000 }, (_, index) => `IMG_${index}.jpg`);
    const captions = files.map((name) => name.replace('.jpg', '')).toReversed();
    const start = performance.now();
    expect(match(captions, files).pairs).toHaveLength(60_000);
    expect(performance.now() - start).toBeLessThan(15_000);
  });

  it('stays linear where every name is the same', () => {
    const start = performance.now();
    const { pairs, warnings } = match(['a.jpg'], Array<string>(10_000).fill('a.jpg'));
    expect(performance.now() - start).toBeLessThan(15_000);
    expect([pairs.length, warnings.length]).toEqual([10_000, 1]);
  });
});
