import { describe, expect, it } from 'vitest';
import { pairRaw } from '../../src/intake/pair-raw.ts';

/** `folder/name` as photos, and what became of them: `picture+raw+raw`. */
const paired = (...paths: string[]): string[] =>
  pairRaw(
    paths.map((path) => ({ path, name: path.split('/').at(-1)! })),
    ({ path }) => path.split('/').slice(0, -1).join('/'),
  ).map(({ photo, beside }) => [photo, ...beside].map(({ path }) => path).join('+'));

describe('raw files and pictures of one shot', () => {
  it('are found by their stem, in the order of the folder', () => {
    expect(paired('a/IMG_1.CR3', 'a/IMG_1.JPG', 'a/IMG_2.JPG', 'a/IMG_3.CR3')).toEqual([
      'a/IMG_1.JPG+a/IMG_1.CR3',
      'a/IMG_2.JPG',
      'a/IMG_3.CR3',
    ]);
  });

  it('are the same in any case and normalisation', () => {
    expect(paired('DSC_1.nef', 'dsc_1.jpeg', 'Ảnh.ARW'.normalize('NFD'), 'ảnh.jpg')).toEqual([
      'dsc_1.jpeg+DSC_1.nef',
      `ảnh.jpg+${'Ảnh.ARW'.normalize('NFD')}`,
    ]);
  });

  it('pair with a HEIC as with a JPEG, and may be two raw files', () => {
    expect(paired('IMG_1.HIF', 'IMG_1.CR3', 'IMG_2.heic', 'IMG_2.dng', 'IMG_2.nef')).toEqual([
      'IMG_1.HIF+IMG_1.CR3',
      'IMG_2.heic+IMG_2.dng+IMG_2.nef',
    ]);
  });

  it('stay apart in two folders, with two pictures of one name, and beside what somebody developed', () => {
    const apart = [
      'a/1.CR3',
      'b/1.JPG',
      '2.CR3',
      '2.JPG',
      '2.HEIC',
      '3.NEF',
      '3.tif',
      '4.JPG',
      '4.HEIC',
      '5.NEF',
      '5.png',
    ];
    expect(paired(...apart)).toEqual(apart);
  });
});
