import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { identifyImage } from '../../src/images/identify.ts';
import { Fault } from '../../src/model/fault.ts';
import { noise } from './pictures.ts';

const data = '../shared/data';
const shared = (path: string) => readFileSync(join(data, path));
const faultOf = (bytes: Uint8Array) =>
  identifyImage(bytes).then(
    () => 'no fault',
    (error: unknown) => (error instanceof Fault ? error : Promise.reject(error as Error)),
  );

describe('a photo is known by its bytes', () => {
  it('tells each format that it can write, and its size', async () => {
    const picture = noise(60, 40);
    const made = {
      'image/jpeg': await picture.clone().jpeg().toBuffer(),
      'image/png': await picture.clone().png().toBuffer(),
      'image/tiff': await picture.clone().tiff().toBuffer(),
      'image/webp': await picture.clone().webp().toBuffer(),
      'image/avif': await picture.clone().avif().toBuffer(),
    };
    for (const [mimeType, bytes] of Object.entries(made))
      expect(await identifyImage(bytes)).toMatchObject({ mimeType, width: 60, height: 40, orientation: 1 });
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8])('gives width and height as they are seen under orientation %i', async (turn) => {
    const bytes = await noise(60, 40).jpeg().withMetadata({ orientation: turn }).toBuffer();
    const [width, height] = turn < 5 ? [60, 40] : [40, 60];
    expect(await identifyImage(bytes)).toMatchObject({ width, height, orientation: turn });
  });

  it('reads from a view into a larger buffer', async () => {
    const bytes = await noise(60, 40).png().toBuffer();
    const larger = Buffer.concat([Buffer.alloc(13), bytes]);
    expect(await identifyImage(larger.subarray(13))).toMatchObject({ mimeType: 'image/png', width: 60 });
  });
});

describe('what is no photo is refused, and named', () => {
  it.each([
    ['file/empty', '', /empty/],
    ['image/not-an-image', '<!doctype html><script>1</script>', /a web page/],
    ['image/not-an-image', '<svg xmlns="http://www.w3.org/2000/svg"/>', /an SVG drawing/],
    ['image/not-an-image', '<?xml version="1.0"?>\n<!-- hello -->\n<svg/>', /an SVG drawing/],
    ['image/not-an-image', 'version https://git-lfs.github.com/spec/v1\noid sha256:00\n', /a Git LFS pointer/],
    ['image/not-an-image', '%PDF-1.7\n', /a PDF document/],
    ['image/not-an-image', '{"a": 1}', /a JSON document/],
    ['image/not-an-image', 'This is not an image.', /a text/],
    ['image/not-an-image', 'ছবি', /a text/],
    ['image/not-an-image', '\0'.repeat(900), /zero bytes/],
    ['image/unsupported', 'GIF89a\u0001\0\u0001\0', /a GIF picture/],
    ['image/truncated', '8BPS\0\u0001', /This Photoshop file/],
    ['image/not-an-image', '\0\0\0\u0018ftypisom\0\0\0\0isommp42', /a film/],
  ])('%s for %j', async (code, text, sentence) => {
    const fault = await faultOf(Buffer.from(text));
    expect(fault).toMatchObject({ code });
    expect((fault as Fault).message).toMatch(sentence);
  });

  it('refuses a header that is cut short', async () => {
    for (const format of ['jpeg', 'png', 'tiff', 'webp', 'avif'] as const) {
      const bytes = await noise(60, 40).toFormat(format).toBuffer();
      expect(await faultOf(bytes.subarray(0, 20)), format).toMatchObject({ code: 'image/truncated' });
    }
  });

  it('refuses more than 150 megapixels with the figures, before any is decoded', async () => {
    const bytes = await sharp({ create: { width: 15_000, height: 11_000, channels: 3, background: 'red' } })
      .png({ compressionLevel: 1 })
      .toBuffer();
    const fault = await faultOf(bytes);
    expect(fault).toMatchObject({ code: 'image/too-large', detail: { width: 15_000, height: 11_000 } });
    expect((fault as Fault).message).toMatch(/15,000 × 11,000 pixels \(165 megapixels\).*150 megapixels/);
  });
});

describe.skipIf(!existsSync(data))('files of other makers', () => {
  const expected: Record<string, string> = {
    'hostile/bomb-jpeg-sof-65500.jpg': 'image/too-large',
    'hostile/bomb-png-16000x16000-rgb.png': 'image/too-large',
    'hostile/bomb-png-30000x30000-1bit.png': 'image/too-large',
    'hostile/bomb-png-ihdr-2e31.png': 'image/too-large',
    'hostile/svg-named.png': 'image/not-an-image',
    'hostile/html-named.jpg': 'image/not-an-image',
    'hostile/zero-byte.jpg': 'file/empty',
    'hostile/trunc-02.jpg': 'image/truncated',
    'corrupt/lfs-pointer.jpg': 'image/not-an-image',
    'corrupt/pr_2612_poc.heic': 'image/truncated',
    'corrupt/issue_2160_poc.jpg': 'image/truncated',
  };
  it.each(Object.entries(expected))('%s is %s', async (file, code) => {
    expect(await faultOf(shared(file))).toMatchObject({ code });
  });

  it.each([
    ['formats/iphone.heic', 5712, 4284],
    ['orientation/issue_9292_sony_1_top_left.HIF', 7008, 4672],
    ['orientation/issue_9292_sony_6_right_top.HIF', 4672, 7008],
  ])('%s is a HEIC photo as it is seen', async (file, width, height) => {
    expect(await identifyImage(shared(file))).toMatchObject({ mimeType: 'image/heic', pixels: 'heic', width, height });
  });

  it('formats/sample.dng is a raw photo with the size of what its sensor saw', async () => {
    expect(await identifyImage(shared('formats/sample.dng'))).toMatchObject({ raw: true, width: 2672, height: 1968 });
    expect(await identifyImage(shared('formats/sunrise.tif'))).toMatchObject({ raw: false, width: 1024 });
  });

  it.each(existsSync(data) ? readdirSync(join(data, 'formats')) : [])('formats/%s is a photo', async (file) => {
    const { width, height } = await identifyImage(shared(join('formats', file)));
    expect(width * height).toBeGreaterThan(0);
  });
});
