import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ExifTool } from 'exiftool-vendored';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createReaders, type Readers } from '../../../src/desk/readers/readers.ts';
import { embeddedThumbnail } from '../../../src/metadata/exif/embedded-thumbnail.ts';
import { quarters, readQuarters } from '../../images/pictures.ts';
import { withThumbnail } from '../with-thumbnail.ts';

const cameras = join(import.meta.dirname, '../../../../shared/data/cameras');

let folder: string;
let readers: Readers;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cutline-looks-'));
  readers = createReaders();
});
afterAll(async () => {
  await readers.close();
  await rm(folder, { recursive: true });
});

async function lookAt(bytes: Uint8Array): Promise<Uint8Array> {
  const path = join(folder, 'photo.jpg');
  await writeFile(path, bytes);
  return readers.firstLook(path);
}

const pictureOf = async (width: number, height: number): Promise<Buffer> =>
  sharp(await quarters(width, height))
    .jpeg()
    .toBuffer();

describe('the first look at a photo', () => {
  it('is the thumbnail that the camera left, as it is', async () => {
    const thumbnail = await pictureOf(160, 120);
    expect(Buffer.from(await lookAt(withThumbnail(await pictureOf(800, 600), thumbnail)))).toEqual(thumbnail);
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8])('is upright where the photo lies as orientation %i says', async (orientation) => {
    const file = withThumbnail(await pictureOf(800, 600), await pictureOf(160, 120), orientation);
    const upright = await sharp(file).autoOrient().toBuffer();
    expect(await readQuarters(await lookAt(file))).toEqual(await readQuarters(upright));
  });

  it('is made of the photo where there is no thumbnail, or one that is cut short or no picture', async () => {
    const photo = await pictureOf(800, 600);
    const thumbnail = await pictureOf(160, 120);
    const noPicture = Buffer.concat([thumbnail.subarray(0, 2), Buffer.alloc(500)]);
    const pastTheEnd = withThumbnail(photo, thumbnail);
    // The length of the thumbnail, in its directory.
    pastTheEnd.writeUInt32BE(60_000, pastTheEnd.indexOf(Buffer.from([0x02, 0x02, 0, 4])) + 8);
    for (const file of [photo, withThumbnail(photo, noPicture, 6), pastTheEnd]) {
      const { width, height } = await sharp(await lookAt(file)).metadata();
      expect(Math.max(width, height)).toBe(256);
    }
  });

  it('faults where there is nothing to be seen', async () => {
    await expect(readers.firstLook(join(folder, 'away.jpg'))).rejects.toMatchObject({ code: 'file/not-found' });
    await expect(lookAt(Buffer.from('no picture'))).rejects.toMatchObject({ code: 'image/not-an-image' });
    await expect(lookAt(Buffer.alloc(0))).rejects.toMatchObject({ code: 'file/empty' });
  });

  it.skipIf(!existsSync(cameras))('is what ExifTool finds in the files of real cameras', async () => {
    const tool = new ExifTool({ maxProcs: 1 });
    try {
      const files = readdirSync(cameras).map((name) => join(cameras, name));
      const found = await Promise.all(
        files.map(async (file) => {
          const theirs = await tool.extractBinaryTagToBuffer('ThumbnailImage', file).catch(() => undefined);
          const ours = embeddedThumbnail(readFileSync(file).subarray(0, 64 * 1024));
          expect(ours && Buffer.from(ours.jpeg), file).toEqual(theirs);
          return ours !== undefined;
        }),
      );
      expect(found.filter(Boolean).length).toBeGreaterThan(2);
    } finally {
      await tool.end();
    }
  });
});
