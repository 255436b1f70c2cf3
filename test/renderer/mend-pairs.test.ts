import { describe, expect, it } from 'vitest';
import {
  type Mended,
  moveCaption,
  pairingOf,
  photosOf,
  putCaption,
  uncaptioned,
} from '../../renderer/import/mend-pairs.ts';
import type { ArticlePreview } from '../../src/contract/views.ts';

const caption = (language: string, ...photos: string[]): ArticlePreview['captions'][number] => ({
  fileName: 'x.jpg',
  text: 'Words',
  language,
  match: null,
  photos,
});
/** Two languages of photos a and b, and one that found no photo. */
const article: ArticlePreview = {
  fileName: 'story.txt',
  key: 'story',
  language: 'bn',
  captions: [caption('bn', 'a'), caption('vi', 'a'), caption('bn', 'b'), caption('vi', 'b'), caption('bn')],
};
const files = ['a', 'b', 'c'].map((photo) => ({ photo, name: `${photo}.jpg` }));
const preview = { photos: 3, rawBeside: 0, articles: [article], photosWithoutCaption: [], files, problems: [] };
const untouched: Mended = new Map();
const all = (mended: Mended): string[] =>
  [...article.captions.keys()].map((index) => photosOf(article, index, mended).join('+'));

describe('mending which caption goes to which photo', () => {
  it('lets two captions of one language change places, and leaves the other language alone', () => {
    expect(all(putCaption(article, 0, 'b', untouched))).toEqual(['b', 'a', 'a', 'b', '']);
    expect(all(moveCaption(article, 1, 1, untouched))).toEqual(['a', 'b', 'b', 'a', '']);
    expect(all(moveCaption(article, 2, 1, untouched))).toEqual(['a', 'a', '', 'b', 'b']);
  });

  it('leaves as it is what cannot go on, and what is there already', () => {
    expect(moveCaption(article, 0, -1, untouched)).toBe(untouched);
    expect(moveCaption(article, 3, 1, untouched)).toBe(untouched);
    expect(putCaption(article, 0, 'a', untouched)).toBe(untouched);
  });

  it('gives a caption a photo that has none, or takes its photo, and knows which photos are left', () => {
    const given = putCaption(article, 4, 'c', untouched);
    expect(all(given)).toEqual(['a', 'a', 'b', 'b', 'c']);
    expect(uncaptioned(preview, given)).toEqual([]);
    const without = putCaption(article, 4, undefined, given);
    expect(all(without)).toEqual(['a', 'a', 'b', 'b', '']);
    expect(uncaptioned(preview, without)).toEqual([files[2]]);
  });

  it('keeps the other photos of a caption that goes to several', () => {
    const twice = { ...article, captions: [caption('bn', 'a', 'c'), caption('bn', 'b')] };
    const mended = putCaption(twice, 1, 'c', untouched);
    expect([photosOf(twice, 0, mended), photosOf(twice, 1, mended)]).toEqual([['a', 'b'], ['c']]);
  });

  it('tells the import what was mended, of articles and photos that are still chosen', () => {
    const mended = putCaption(article, 0, 'b', untouched);
    expect(pairingOf(preview, mended)).toEqual([
      { article: 'story', caption: 0, photos: ['b'] },
      { article: 'story', caption: 2, photos: ['a'] },
    ]);
    expect(pairingOf({ ...preview, files: files.slice(1) }, mended)).toEqual([
      { article: 'story', caption: 0, photos: ['b'] },
      { article: 'story', caption: 2, photos: [] },
    ]);
    expect(pairingOf({ ...preview, articles: [] }, mended)).toEqual([]);
  });
});
