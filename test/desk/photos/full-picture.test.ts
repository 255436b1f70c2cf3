import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fullSize } from '../../../src/model/full-size.ts';
import { openTestDesk, type TestDesk } from '../open-test-desk.ts';

describe('the picture for looking closely', () => {
  let test: TestDesk;

  beforeEach(async () => {
    test = await openTestDesk();
  });

  afterEach(() => test.close());

  const imported = async (width: number, height: number, orientation: number) => {
    const card = join(test.folder, 'card');
    await mkdir(card);
    const path = join(card, 'large.jpg');
    await sharp({ create: { width, height, channels: 3, background: '#357' } })
      .withMetadata({ orientation })
      .jpeg()
      .toFile(path);
    await test.import([card]);
    const [row] = (await test.call('photos.search', { query: 'file:large' })).photos;
    if (!row) throw new Error('The photo was not imported.');
    return { photo: row.photo, path };
  };

  it('has all pixels of the photo, upright', async () => {
    const { photo } = await imported(2600, 1300, 6);
    const picture = await sharp(await test.desk.picture('full', photo)).metadata();
    expect(picture).toMatchObject({ format: 'jpeg', width: 1300, height: 2600 });
    expect(picture.orientation ?? 1).toBe(1);
  });

  it('is a fault where the original is gone, though the preview is still there', async () => {
    const { photo, path } = await imported(2600, 1300, 1);
    await test.desk.picture('preview', photo);
    await rm(path);
    await expect(test.desk.picture('full', photo)).rejects.toMatchObject({ code: 'file/not-found' });
    expect((await test.desk.picture('preview', photo)).length).toBeGreaterThan(0);
  });
});

describe('how large it may be', () => {
  it('is as large as the photo, up to 64 million pixels, and then as large as those', () => {
    expect(fullSize({ width: 6000, height: 4000 })).toBe(6000);
    expect(fullSize({ width: 8000, height: 8000 })).toBe(8000);
    const long = fullSize({ width: 10_000, height: 15_000 });
    expect(long).toBeLessThan(15_000);
    expect((long * long * 10) / 15).toBeLessThanOrEqual(64_000_000);
    expect((long * long * 10) / 15).toBeGreaterThan(63_900_000);
  });
});
