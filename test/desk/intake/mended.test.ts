import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Input, Output } from '../../../src/contract/commands.ts';
import { openTestDesk, type TestDesk } from '../open-test-desk.ts';

let test: TestDesk;
let card: string;
let article: string;
let preview: Output<'intake.preview'>;

const previewed = () =>
  test.call('intake.preview', {
    entries: [test.desk.entries.add(card).entry],
    articles: [test.desk.entries.add(article).entry],
    files: true,
  });

beforeEach(async () => {
  test = await openTestDesk();
  card = await test.card('one/a.jpg', 'one/b.jpg', 'two/c.jpg', 'two/b.jpg');
  article = await test.article('story.txt', {
    'a.jpg': 'The hall.',
    'c.jpg': 'The guests.',
    'x.jpg': 'The signing.',
  });
  preview = await previewed();
});
afterEach(() => test.close());

const keyOf = (name: string, folder?: string): string =>
  preview.files!.find((file) => file.name === name && (folder === undefined || file.folder === folder))!.photo;
/** What the file itself says is no caption of the article. */
const storyOf = (text: string | undefined) => (text?.startsWith('Picture ') ? undefined : text);
const captionsAfter = async (pairing: Input<'intake.start'>['pairing']) => {
  const { end, problems } = await test.import([card], [article], { ...(pairing && { pairing }) });
  const { photos } = await test.call('photos.list', {});
  const words = Object.fromEntries(
    photos.map(({ file, captions }) => [file.path.split('/').slice(-2).join('/'), storyOf(captions.en?.text)]),
  );
  return { words, intake: end.intake, problems };
};

describe('a pairing that was mended by hand', () => {
  it('is looked at with every photo, those of one name with their folders, and shows no path', () => {
    const [story] = preview.articles;
    expect(preview.files!.map(({ name, folder }) => [name, folder])).toEqual([
      ['a.jpg', undefined],
      ['b.jpg', 'one'],
      ['b.jpg', 'two'],
      ['c.jpg', undefined],
    ]);
    expect(story!.captions.map(({ photos }) => photos)).toEqual([[keyOf('a.jpg')], [keyOf('c.jpg')], []]);
    expect(JSON.stringify(preview.files)).not.toContain(card);
  });

  it('is what the import takes: captions that changed places, one that found its photo, one left without', async () => {
    const { key } = preview.articles[0]!;
    const { words, intake } = await captionsAfter([
      { article: key, caption: 0, photos: [keyOf('c.jpg')] },
      { article: key, caption: 1, photos: [] },
      { article: key, caption: 2, photos: [keyOf('b.jpg', 'two')] },
    ]);
    expect(words).toEqual({
      'one/a.jpg': undefined,
      'one/b.jpg': undefined,
      'two/b.jpg': 'The signing.',
      'two/c.jpg': 'The hall.',
    });
    expect(intake).toMatchObject({ captionsPaired: 2, captionsWithoutPhoto: 1, photosWithoutCaption: 2 });
    expect(intake!.orphans).toEqual({ captions: ['c.jpg'], photos: ['a.jpg', 'b.jpg'] });
  });

  it('leaves captions that nobody touched where their file names say', async () => {
    const { key } = preview.articles[0]!;
    const { words } = await captionsAfter([{ article: key, caption: 2, photos: [keyOf('b.jpg', 'one')] }]);
    expect(words).toMatchObject({
      'one/a.jpg': 'The hall.',
      'two/c.jpg': 'The guests.',
      'one/b.jpg': 'The signing.',
    });
  });

  it('says so where the article is another one since, and goes by the file names', async () => {
    const { key } = preview.articles[0]!;
    await writeFile(article, 'c.jpg\nThe new hall.\n');
    const { words, problems } = await captionsAfter([{ article: key, caption: 0, photos: [keyOf('a.jpg')] }]);
    expect(problems).toEqual([expect.objectContaining({ code: 'article/changed' })]);
    expect(words).toMatchObject({ 'one/a.jpg': undefined, 'two/c.jpg': 'The new hall.' });
  });

  it('has a caption without its photo where the photo has gone meanwhile', async () => {
    const { key } = preview.articles[0]!;
    const { words, intake } = await captionsAfter([{ article: key, caption: 0, photos: ['0123456789abcdef'] }]);
    expect(words).toMatchObject({ 'one/a.jpg': undefined, 'two/c.jpg': 'The guests.' });
    expect(intake!.orphans?.captions).toEqual(['a.jpg', 'x.jpg']);
  });

  it('changes nothing of a preview that does not ask for files', async () => {
    const plain = await test.call('intake.preview', { entries: [test.desk.entries.add(join(card, 'one')).entry] });
    expect(plain).not.toHaveProperty('files');
  });
});
