import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createReaders, type Readers } from '../../../src/desk/readers/readers.ts';
import { drawRaw, previewJpeg, type RawKind } from '../../images/draw-raw.ts';
import { readQuarters } from '../../images/pictures.ts';

const data = '../shared/data';
let folder: string;
let readers: Readers;
let preview: Buffer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cutline-raw-'));
  readers = createReaders();
  preview = await previewJpeg(1200, 800);
});
afterAll(async () => {
  await readers.close();
  await rm(folder, { recursive: true });
});

async function write(name: string, bytes: Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, bytes);
  return path;
}

const kinds = Object.keys(drawRaw) as RawKind[];

describe('a camera raw photo', () => {
  it.each(kinds)('%s is shown by the picture inside, turned once, and keeps its own size', async (kind) => {
    const path = await write(`IMG_1.${kind.toUpperCase()}`, drawRaw[kind]({ preview, orientation: 6 }));
    const photo = await readers.read(path, { thumbnail: true });
    expect(photo).toMatchObject({
      width: 4000,
      height: 6000,
      orientation: 6,
      shownBy: { kind: 'preview', width: 800, height: 1200 },
    });
    expect(await sharp(photo.thumbnail).metadata()).toMatchObject({ format: 'jpeg', width: 341, height: 512 });
    expect(await readQuarters(photo.thumbnail!)).toEqual(['blue', 'red', 'white', 'green']);
    expect(await readQuarters(await readers.preview(path))).toEqual(['blue', 'red', 'white', 'green']);
    expect(await sharp(await readers.webSize(path, 600)).metadata()).toMatchObject({ width: 400, height: 600 });
    expect(await readQuarters(await readers.firstLook(path))).toEqual(['blue', 'red', 'white', 'green']);
  });

  it('says where the picture inside is too small for print, and nothing where it is not', async () => {
    const small = await readers.read(await write('small.nef', drawRaw.nef({ preview })), { thumbnail: true });
    expect(small.warnings).toMatchObject([
      { code: 'image/small-preview', message: expect.stringMatching(/small\.nef.*1200 × 800/) as string },
    ]);
    const large = drawRaw.nef({ preview: await previewJpeg(3000, 2000) });
    expect((await readers.read(await write('large.nef', large), { thumbnail: true })).warnings).toEqual([]);
  });

  // Without its JPEG, a RAF has no header to speak of.
  it.each(kinds.filter((kind) => kind !== 'raf'))(
    '%s without a picture inside is kept, with a warning',
    async (kind) => {
      const photo = await readers.read(await write(`bare.${kind}`, drawRaw[kind]()), { thumbnail: true });
      expect(photo).toMatchObject({
        width: 6000,
        height: 4000,
        shownBy: { kind: 'nothing' },
        warnings: [{ code: 'image/cannot-decode', message: expect.stringMatching(`bare.${kind}`) as string }],
      });
      expect(photo.thumbnail).toBeUndefined();
      await expect(readers.preview(join(folder, `bare.${kind}`))).rejects.toMatchObject({ code: 'image/unsupported' });
    },
  );

  it('whose header says nothing is a fault', async () => {
    const path = await write('empty.raf', Buffer.from('FUJIFILMCCD-RAW 0201'));
    await expect(readers.read(path, { thumbnail: true })).rejects.toMatchObject({
      code: 'image/truncated',
      detail: { path },
    });
  });

  it.skipIf(process.platform === 'win32')('is the same whatever its name', async () => {
    for (const name of ['-execute.nef', 'a|b.nef', ' two\nlines ', '{ready}.cr3', '%d.nef', 'ছবি.nef']) {
      const photo = await readers.read(await write(name, drawRaw.nef({ preview })), { thumbnail: true });
      expect(photo, name).toMatchObject({ mimeType: 'image/x-nikon-nef', shownBy: { kind: 'preview' } });
    }
  });
});

describe.skipIf(!existsSync(data))('files of other makers', () => {
  it.each([
    ['formats/sample.dng', { width: 2672, height: 1968, shownBy: { kind: 'preview' } }],
    ['press/Reagan.jxl', { width: 200, height: 130, shownBy: { kind: 'preview' } }],
    ['press/JXL.jxl', { width: 200, height: 130, shownBy: { kind: 'nothing' } }],
    ['press/Jpeg2000.jp2', { width: 16, height: 16, shownBy: { kind: 'nothing' } }],
    ['press/Photoshop.psd', { width: 8, height: 8, shownBy: { kind: 'nothing' } }],
  ])('%s is a photo with what can be shown of it', async (file, wanted) => {
    const photo = await readers.read(join(data, file), { thumbnail: true });
    expect(photo).toMatchObject(wanted);
    expect(photo.thumbnail === undefined).toBe(wanted.shownBy.kind === 'nothing');
  });
});
