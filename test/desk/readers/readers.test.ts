import { createHash } from 'node:crypto';
import { chmod, mkdir, mkdtemp, readFile, rm, stat, truncate, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createReaders, type Readers } from '../../../src/desk/readers/readers.ts';
import { Fault } from '../../../src/model/fault.ts';
import { drawHeif } from '../../images/draw-heif.ts';
import { noise, quarters, readQuarters } from '../../images/pictures.ts';

let folder: string;
let readers: Readers;
const thumbnail = { thumbnail: true };

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cutline-readers-'));
  readers = createReaders();
});
afterAll(async () => {
  await readers.close();
  await rm(folder, { recursive: true });
});

async function write(name: string, bytes: Uint8Array | string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, bytes);
  return path;
}

describe('reading a photo', () => {
  it('gives everything about it from one reading', async () => {
    const bytes = await sharp(await quarters(800, 600))
      .jpeg()
      .withExif({ IFD0: { Artist: 'Nguyen Van A' } })
      .toBuffer();
    const path = await write('photo.jpg', bytes);
    await utimes(path, 0, 1_700_000_000);
    const photo = await readers.read(path, thumbnail);
    expect(photo).toMatchObject({
      sha256: createHash('sha256').update(bytes).digest('hex'),
      size: bytes.length,
      modified: '2023-11-14T22:13:20.000Z',
      mimeType: 'image/jpeg',
      width: 800,
      height: 600,
      orientation: 1,
      warnings: [],
    });
    expect(photo.metadata.values.creator?.value).toEqual(['Nguyen Van A']);
    expect(await sharp(photo.thumbnail).metadata()).toMatchObject({ format: 'jpeg', width: 512, height: 384 });
    expect(await readQuarters(photo.thumbnail!)).toEqual(['red', 'green', 'blue', 'white']);
  });

  it('makes no thumbnail where none is wanted, and pictures of other sizes', async () => {
    const path = await write('large.jpg', await noise(3000, 2000).jpeg().toBuffer());
    expect(await readers.read(path, { thumbnail: false })).not.toHaveProperty('thumbnail');
    expect(await sharp(await readers.preview(path)).metadata()).toMatchObject({ width: 2048, height: 1365 });
    expect(await sharp(await readers.webSize(path, 1000)).metadata()).toMatchObject({ width: 1000, height: 667 });
  });

  const names = ['two\nlines.jpg', ' space ', '-execute', '"quoted".jpg', 'ছবি-ক্যাপশন.jpg', 'ảnh‮gpj.exe', '日本.png'];
  it.skipIf(process.platform === 'win32').each(names)('is the same whatever its name: %j', async (name) => {
    const path = await write(name, await noise(40, 30).png().toBuffer());
    expect(await readers.read(path, thumbnail)).toMatchObject({ mimeType: 'image/png', width: 40 });
    expect(await readFile(path)).toHaveLength((await stat(path)).size);
  });

  it('keeps a photo that was cut short, with what is there and a warning', async () => {
    const bytes = await noise(900, 600).jpeg().toBuffer();
    const photo = await readers.read(await write('cut.jpg', bytes.subarray(0, bytes.length / 2)), thumbnail);
    expect(photo.warnings).toMatchObject([
      { code: 'image/truncated', message: expect.stringMatching('cut.jpg') as string },
    ]);
    expect(await sharp(photo.thumbnail).metadata()).toMatchObject({ width: 512, height: 341 });
  });

  it('decodes HEIC photos, many at once, in every size', async () => {
    const path = await write('phone.HEIC', drawHeif({ width: 1024, height: 512, turns: 3 }));
    const photos = await Promise.all(Array.from({ length: 8 }, () => readers.read(path, thumbnail)));
    for (const photo of photos) {
      expect(photo).toMatchObject({ mimeType: 'image/heic', width: 512, height: 1024, orientation: 1, warnings: [] });
      expect(await sharp(photo.thumbnail).metadata()).toMatchObject({ format: 'jpeg', width: 256, height: 512 });
      expect(await readQuarters(photo.thumbnail!)).toEqual(['blue', 'red', 'white', 'green']);
    }
    expect(await sharp(await readers.preview(path)).metadata()).toMatchObject({ width: 512, height: 1024 });
    expect(await sharp(await readers.webSize(path, 700)).metadata()).toMatchObject({ width: 350, height: 700 });
    expect(await readQuarters(await readers.firstLook(path))).toEqual(['blue', 'red', 'white', 'green']);
  });

  it('keeps a HEIC photo whose pixels did not arrive, without a picture and with a warning', async () => {
    const whole = drawHeif({ width: 128, height: 64 });
    const path = await write('cut.heic', whole.subarray(0, whole.indexOf('mdat') + 40));
    const photo = await readers.read(path, thumbnail);
    expect(photo).toMatchObject({ width: 128, height: 64, warnings: [{ code: 'image/cannot-decode' }] });
    expect(photo.thumbnail).toBeUndefined();
    await expect(readers.preview(path)).rejects.toMatchObject({ code: 'image/unsupported', detail: { path } });
  });

  it('keeps a photo whose pixels cannot be decoded, without a picture and with a warning', async () => {
    const bytes = await noise(90, 60).avif().toBuffer();
    bytes.fill(0, bytes.indexOf('mdat') + 4);
    const photo = await readers.read(await write('blank.avif', bytes), thumbnail);
    expect(photo.thumbnail).toBeUndefined();
    expect(photo.warnings).toMatchObject([
      { code: 'image/cannot-decode', message: expect.stringMatching('blank.avif') as string },
    ]);
  });
});

describe('a file that is no photo is a fault with its path', () => {
  const codeOf = (path: string) =>
    readers.read(path, thumbnail).then(
      () => 'read',
      (error: unknown) => (error instanceof Fault && error.detail?.path === path ? error.code : 'path lost'),
    );

  it('where it is missing, a folder, empty, or something else', async () => {
    await mkdir(join(folder, 'folder.jpg'));
    expect(await codeOf(join(folder, 'missing.jpg'))).toBe('file/not-found');
    expect(await codeOf(join(folder, 'folder.jpg'))).toBe('file/unreadable');
    expect(await codeOf(await write('empty.jpg', ''))).toBe('file/empty');
    expect(await codeOf(await write('page.jpg', '<html></html>'))).toBe('image/not-an-image');
    expect(await codeOf(join(folder, `${'n'.repeat(300)}.jpg`))).toBe('file/name-too-long');
  });

  it('where it is larger than 2 GiB, without reading it', async () => {
    const path = await write('huge.tif', 'II*\0');
    await truncate(path, 2 ** 31 + 1);
    expect(await codeOf(path)).toBe('image/too-large');
    await rm(path);
  });

  it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')('where it may not be read', async () => {
    const path = await write('private.jpg', await noise(40, 30).jpeg().toBuffer());
    await chmod(path, 0);
    expect(await codeOf(path)).toBe('file/unreadable');
  });

  it('where a preview is wanted of it', async () => {
    await expect(readers.preview(await write('page.jpg', '<html></html>'))).rejects.toMatchObject({
      code: 'image/not-an-image',
    });
  });
});
