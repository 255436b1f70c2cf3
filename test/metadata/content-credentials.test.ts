import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hasContentCredentials } from '../../src/metadata/content-credentials/has-content-credentials.ts';
import { readMetadata } from '../../src/metadata/read.ts';
import { manifestStore, signedJpeg } from '../setup/signed-jpeg.ts';
import { type PictureFormat, workFolder } from './work-folder.ts';

const { picture } = workFolder();
const fresh = async (format: PictureFormat) => readFileSync(await picture(`fresh.${format}`, format));
const uint32 = (value: number, littleEndian = false): Buffer => {
  const bytes = Buffer.alloc(4);
  if (littleEndian) bytes.writeUInt32LE(value);
  else bytes.writeUInt32BE(value);
  return bytes;
};
const between = (bytes: Buffer, at: number, added: Buffer) =>
  Buffer.concat([bytes.subarray(0, at), added, bytes.subarray(at)]);

/** The same pictures with a manifest store where C2PA 2.1, annex A.3 puts it. */
const signed: Readonly<Record<Exclude<PictureFormat, 'jpeg'>, (bytes: Buffer, store: Buffer) => Buffer>> = {
  // Behind the signature and the IHDR chunk. Nobody reads the checksum of a chunk here.
  png: (bytes, store) =>
    between(bytes, 33, Buffer.concat([uint32(store.length), Buffer.from('caBX'), store, Buffer.alloc(4)])),
  webp: (bytes, store) => Buffer.concat([bytes, Buffer.from('C2PA'), uint32(store.length, true), store]),
  avif: (bytes, store) => {
    const uuid = Buffer.from('d8fec3d61b0e483c92975828877ec481', 'hex');
    const inside = Buffer.concat([
      Buffer.from('uuid'),
      uuid,
      uint32(0),
      Buffer.from('manifest\0'),
      Buffer.alloc(8),
      store,
    ]);
    return between(bytes, bytes.readUInt32BE(0), Buffer.concat([uint32(inside.length + 4), inside]));
  },
  tiff: (bytes, store) => {
    const directory = Buffer.alloc(2 + 12 + 4);
    directory.writeUInt16LE(1);
    directory.writeUInt16LE(0xcd41, 2);
    directory.writeUInt16LE(7, 4);
    directory.writeUInt32LE(store.length, 6);
    directory.writeUInt32LE(bytes.length + directory.length, 10);
    const whole = Buffer.concat([bytes, directory, store]);
    whole.writeUInt32LE(bytes.length, 4);
    return whole;
  },
};

describe('Content Credentials', () => {
  it('are found in a JPEG, and in its metadata as it is read', async () => {
    const jpeg = await fresh('jpeg');
    expect(hasContentCredentials(jpeg, 'image/jpeg')).toBe(false);
    expect((await readMetadata(jpeg, 'image/jpeg')).contentCredentials).toBeUndefined();
    expect(hasContentCredentials(signedJpeg(jpeg), 'image/jpeg')).toBe(true);
    expect((await readMetadata(signedJpeg(jpeg), 'image/jpeg')).contentCredentials).toBe(true);
  });

  it.each(Object.entries(signed))('are found in a %s', async (format, sign) => {
    const bytes = await fresh(format as PictureFormat);
    const mimeType = `image/${format}`;
    expect(hasContentCredentials(bytes, mimeType)).toBe(false);
    expect(hasContentCredentials(sign(bytes, manifestStore()), mimeType)).toBe(true);
  });

  it('are not taken for what else lies in the same place', async () => {
    const jpeg = await fresh('jpeg');
    const other = Buffer.from(manifestStore());
    other.write('json', 16);
    expect(hasContentCredentials(signedJpeg(jpeg, other), 'image/jpeg')).toBe(false);
    expect(hasContentCredentials(signed.png(await fresh('png'), other), 'image/png')).toBe(false);
  });

  it('are looked for in damaged files without a fault', async () => {
    const whole = signedJpeg(await fresh('jpeg'));
    for (let end = 0; end < whole.length; end += 7)
      expect(() => hasContentCredentials(whole.subarray(0, end), 'image/jpeg')).not.toThrow();
  });
});
