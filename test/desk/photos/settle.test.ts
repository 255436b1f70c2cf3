import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PhotoView } from '../../../src/contract/views.ts';
import { runExifTool } from '../../../src/metadata/exiftool.ts';
import type { PhotoId } from '../../../src/model/ids.ts';
import { openTestDesk, smallJpeg, type TestDesk } from '../open-test-desk.ts';

let test: TestDesk;

beforeEach(async () => {
  test = await openTestDesk();
  await mkdir(join(test.folder, 'card'));
});

afterEach(() => test.close());

/** Three blocks of one file that do not agree: what an old tool that edits IIM alone leaves. */
const quarrel = [
  '-EXIF:ImageDescription=',
  '-IPTC:CodedCharacterSet=utf8',
  '-XMP-photoshop:Headline=Ministers sign',
  '-IPTC:Headline=Ministers leave',
  '-XMP-dc:Description=The ministers sign the convention in Hanoi this morning.',
  '-IPTC:Caption-Abstract=The ministers leave the hall in Hanoi after the ceremony.',
  '-XMP-dc:Rights=© XMP',
  '-IPTC:CopyrightNotice=© IIM',
  '-XMP-photoshop:Credit=Same line',
  '-IPTC:Credit=Same line',
];

async function quarrelling(...names: readonly string[]): Promise<PhotoView[]> {
  const paths = await Promise.all(
    names.map(async (name, index) => {
      const path = join(test.folder, 'card', name);
      await writeFile(path, await smallJpeg(index));
      await runExifTool(['-overwrite_original', ...quarrel, path]);
      return path;
    }),
  );
  await test.import(paths);
  return (await test.call('photos.list', {})).photos;
}

const shown = (photo: PhotoId): Promise<PhotoView> => test.call('photos.show', { photo });

describe('blocks of a file that say different things', () => {
  it('are known after the import, of captions too, with what each says', async () => {
    const [view] = await quarrelling('a.jpg');
    expect(view).toMatchObject({
      readings: {
        headline: { xmp: 'Ministers sign', iim: 'Ministers leave' },
        description: { iim: 'The ministers leave the hall in Hanoi after the ceremony.' },
      },
      values: { copyrightNotice: { value: { 'x-default': '© XMP' }, all: { iim: '© IIM' } } },
    });
    expect(view?.conflicts.toSorted()).toEqual(['copyrightNotice', 'description', 'headline']);
    const { rows } = await test.call('photos.rows', {});
    expect(rows[0]?.conflicts).toBe(3);
  });

  it('are settled by taking one: it holds from then on, with the block as its source', async () => {
    const { photo } = (await quarrelling('a.jpg'))[0]!;
    for (const key of ['headline', 'description', 'copyrightNotice'])
      await test.call('photos.settle', { photos: [photo], key, keep: 'iim', open: true });
    const view = await shown(photo);
    expect(view.captions).toMatchObject({
      en: {
        text: 'The ministers leave the hall in Hanoi after the ceremony.',
        headline: 'Ministers leave',
        source: 'iim',
        status: 'draft',
      },
    });
    expect(Object.keys(view.captions)).toEqual(['en']);
    expect(view.values.copyrightNotice).toEqual({
      value: { 'x-default': '© IIM' },
      source: 'iim',
      all: { xmp: { 'x-default': '© XMP' }, iim: '© IIM' },
    });
    expect(view.conflicts).toEqual([]);
    expect(view.settled).toEqual({ headline: 'iim', description: 'iim', copyrightNotice: 'iim' });
  });

  it('stay settled when the same file is imported again, and after a restart', async () => {
    const { photo } = (await quarrelling('a.jpg'))[0]!;
    await test.call('photos.settle', { photos: [photo], key: 'headline', keep: 'iim' });
    await test.import([join(test.folder, 'card')]);
    await test.reopen();
    expect(await shown(photo)).toMatchObject({ captions: { en: { headline: 'Ministers leave' } } });
    expect((await shown(photo)).conflicts).not.toContain('headline');
  });

  it('are settled of many photos in one step, which undo takes back by its name', async () => {
    const views = await quarrelling('a.jpg', 'b.jpg', 'c.jpg');
    const photos = views.map(({ photo }) => photo);
    await test.call('photos.edit', { photo: photos[2]!, set: { copyrightNotice: '© Ministry' } });
    const { photos: count } = await test.call('photos.settle', {
      photos,
      key: 'copyrightNotice',
      keep: 'iim',
      open: true,
    });
    expect(count).toBe(2);
    expect((await shown(photos[2]!)).values.copyrightNotice?.value).toEqual({ 'x-default': '© Ministry' });
    const { undo } = await test.call('history.list', {});
    expect(undo[0]).toMatchObject({ kind: 'photos-settle', photos: 2, field: 'values.copyrightNotice' });
    await test.call('history.undo', {});
    for (const photo of photos.slice(0, 2)) {
      expect(await shown(photo)).toMatchObject({
        values: { copyrightNotice: { value: { 'x-default': '© XMP' }, source: 'xmp' } },
        conflicts: expect.arrayContaining(['copyrightNotice']) as string[],
      });
    }
  });

  it('are settled by keeping what stands, too, and one step names the headline', async () => {
    const { photo } = (await quarrelling('a.jpg'))[0]!;
    await test.call('photos.settle', { photos: [photo], key: 'headline', keep: 'stands', open: true });
    expect(await shown(photo)).toMatchObject({
      captions: { en: { headline: 'Ministers sign' } },
      settled: { headline: 'file' },
    });
    expect((await test.call('history.list', {})).undo[0]).toMatchObject({
      kind: 'photos-settle',
      file: 'a.jpg',
      field: 'values.headline',
    });
  });

  it('are settled by whoever types other words; words in another language settle nothing', async () => {
    const { photo } = (await quarrelling('a.jpg'))[0]!;
    await test.call('photos.edit', { photo, set: { 'captions.vi.text': 'Các bộ trưởng ký công ước.' } });
    expect((await shown(photo)).conflicts).toContain('description');
    await test.call('photos.edit', { photo, set: { 'captions.en.text': 'The ministers talk.' } });
    await test.call('photos.edit', { photo, set: { copyrightNotice: '© Ministry' } });
    const view = await shown(photo);
    expect(view.conflicts).toEqual(['headline']);
    expect(view.settled).toEqual({ description: 'person', copyrightNotice: 'person' });
    expect((await test.call('history.list', {})).undo[0]).toMatchObject({ field: 'values.copyrightNotice' });
  });

  it('are found by has:conflict as long as nobody has chosen', async () => {
    await test.import([await test.card('calm.jpg')]);
    const { photo } = (await quarrelling('a.jpg')).find(({ conflicts }) => conflicts.length > 0)!;
    const found = async () =>
      (await test.call('photos.search', { query: 'has:conflict' })).photos.map((one) => one.photo);
    expect(await found()).toEqual([photo]);
    for (const key of ['headline', 'description', 'copyrightNotice'])
      await test.call('photos.settle', { photos: [photo], key, keep: 'xmp' });
    expect(await found()).toEqual([]);
  });
});

describe('what the file says', () => {
  it('comes back over what was typed or cleared, where nothing was in conflict either', async () => {
    const { photo } = (await quarrelling('a.jpg'))[0]!;
    await test.call('photos.edit', { photo, set: { creditLine: null } });
    const cleared = await shown(photo);
    expect(cleared.values).not.toHaveProperty('creditLine');
    expect(cleared.readings?.creditLine).toEqual({ xmp: 'Same line', iim: 'Same line' });
    await test.call('photos.settle', { photos: [photo], key: 'creditLine', keep: 'file' });
    expect((await shown(photo)).values.creditLine).toMatchObject({ value: 'Same line', source: 'xmp' });
  });

  it('cannot be taken where it says nothing, and nothing is noted then', async () => {
    const { photo, revision } = (await quarrelling('a.jpg'))[0]!;
    const nothing = { code: 'photo/nothing-to-settle' };
    expect(await test.fault('photos.settle', { photos: [photo], key: 'headline', keep: 'exif' })).toMatchObject(
      nothing,
    );
    expect(await test.fault('photos.settle', { photos: [photo], key: 'city', keep: 'file' })).toMatchObject(nothing);
    expect(
      await test.fault('photos.settle', { photos: [photo], key: 'creditLine', keep: 'stands', open: true }),
    ).toMatchObject(nothing);
    expect(await test.fault('photos.settle', { photos: [photo], key: 'colour', keep: 'xmp' })).toMatchObject({
      code: 'input/invalid',
    });
    expect((await shown(photo)).revision).toBe(revision);
  });
});
