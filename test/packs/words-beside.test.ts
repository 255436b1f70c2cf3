import { readFile, writeFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { endExifTool } from '../../src/metadata/exiftool.ts';
import { Fault } from '../../src/model/fault.ts';
import { PackManifest } from '../../src/packs/manifest.ts';
import type { PackInput, PackPhoto } from '../../src/packs/pack-input.ts';
import { planPack } from '../../src/packs/plan-pack.ts';
import { verifyPack } from '../../src/packs/verify-pack.ts';
import { writePack } from '../../src/packs/write-pack.ts';
import { signedJpeg } from '../setup/signed-jpeg.ts';
import { inputOf, realPhoto, temporaryFolder } from './pack-photos.ts';
import { packTools } from './pack-tools.ts';

afterAll(() => endExifTool());

const tools = packTools();
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** A photo whose original carries Content Credentials. */
async function signedPhoto(home: string): Promise<PackPhoto> {
  const photo = await realPhoto(home, 'a.jpg');
  const bytes = signedJpeg(await readFile(photo.original.path));
  await writeFile(photo.original.path, bytes);
  return { ...photo, original: { ...photo.original, size: bytes.length, sha256: sha256(bytes), signed: true } };
}

async function bad(path: string): Promise<string[]> {
  const found: string[] = [];
  await verifyPack(path, tools, ({ path: file, problems }) => {
    found.push(...problems.map(({ code }) => `${file}: ${code}`));
  });
  return found;
}

const codes = (photo: PackPhoto, more: Partial<PackInput>) =>
  planPack(inputOf([photo], more)).warnings.map(({ code }) => code);

describe('an original with Content Credentials', () => {
  it('is warned of, with what can be done, where its copy would get words', async () => {
    const photo = await signedPhoto(await temporaryFolder());
    expect(codes(photo, {})).toEqual(['credentials-break']);
    expect(codes(photo, { signed: 'untouched' })).toEqual(['words-beside']);
    expect(codes(photo, { preset: 'web' })).toEqual([]);
  });

  it.each(['pack', 'pack.zip'])(
    'stays byte for byte in %s where that is chosen, its words in a sidecar',
    async (name) => {
      const home = await temporaryFolder();
      const photo = await signedPhoto(home);
      const plan = planPack(inputOf([photo], { signed: 'untouched' }));
      expect(plan.files).toContain('photos/001_a.jpg.xmp');
      const pack = await writePack(plan, join(home, name), tools);
      expect([pack.files, await bad(pack.path)]).toEqual([plan.files.length, []]);
    },
  );

  it('has all its words in the sidecar, as other programs read it, and in its web copy', async () => {
    const home = await temporaryFolder();
    const photo = await signedPhoto(home);
    const { path } = await writePack(planPack(inputOf([photo], { signed: 'untouched' })), join(home, 'pack'), tools);
    const original = await readFile(photo.original.path);
    expect((await readFile(join(path, 'photos/001_a.jpg'))).equals(original)).toBe(true);
    const words = {
      description: { 'x-default': photo.captions.bn?.text, bn: photo.captions.bn?.text, vi: photo.captions.vi?.text },
      creditLine: 'Photo: MPS',
      personInImage: ['জন ব্র্যান্ডোলিনো'],
    };
    expect((await tools.readBack(join(path, 'photos/001_a.jpg.xmp'))).xmp).toMatchObject(words);
    expect((await tools.readBack(join(path, 'web/001_a.jpg'))).xmp).toMatchObject(words);
  });

  it('is found out where its sidecar or its copy was changed', async () => {
    const home = await temporaryFolder();
    const photo = await signedPhoto(home);
    const { path } = await writePack(planPack(inputOf([photo], { signed: 'untouched' })), join(home, 'pack'), tools);
    const sidecar = join(path, 'photos/001_a.jpg.xmp');
    await writeFile(sidecar, (await readFile(sidecar, 'utf8')).replace('Ông John', 'Ông Jim'));
    expect(await bad(path)).toEqual([
      'photos/001_a.jpg.xmp: size',
      'photos/001_a.jpg.xmp: checksum',
      'photos/001_a.jpg.xmp: caption-differs',
    ]);
    const copy = join(path, 'photos/001_a.jpg');
    await tools.embed(copy, photo, ['bn', 'vi']);
    await relist(path, [copy, sidecar]);
    expect(await bad(path)).toEqual(['photos/001_a.jpg: original-touched', 'photos/001_a.jpg.xmp: caption-differs']);
  });

  it('gets its words where that is chosen, and its manifest stays in it', async () => {
    const home = await temporaryFolder();
    const { path } = await writePack(planPack(inputOf([await signedPhoto(home)])), join(home, 'pack'), tools);
    expect(await bad(path)).toEqual([]);
    expect((await readFile(join(path, 'photos/001_a.jpg'))).includes('jumdc2pa')).toBe(true);
  });
});

describe('an original that captions cannot be written into', () => {
  it('goes into a pack untouched, with a sidecar under the name that RAW converters look for', async () => {
    const home = await temporaryFolder();
    const photo = await realPhoto(home, 'a.cr3');
    const raw = { ...photo, original: { ...photo.original, mimeType: 'image/x-canon-cr3', takesWords: false } };
    const plan = planPack(inputOf([raw]));
    expect(plan.warnings.map(({ code }) => code)).toEqual(['words-beside']);
    expect(plan.files.filter((name) => name.startsWith('photos/'))).toEqual(['photos/001_a.cr3', 'photos/001_a.xmp']);
    const { path } = await writePack(plan, join(home, 'pack'), tools);
    expect(await bad(path)).toEqual([]);
  });
});

/** Makes pack.json say that these files are as they are now, as whoever tampers with care would. */
async function relist(path: string, files: readonly string[]): Promise<void> {
  const at = join(path, 'pack.json');
  const manifest = PackManifest.parse(JSON.parse(await readFile(at, 'utf8')));
  for (const file of files) {
    const bytes = await readFile(file);
    const listed = [...manifest.files, ...manifest.photos.flatMap((photo) => photo.files)];
    for (const one of listed)
      if (join(path, one.path) === file) Object.assign(one, { bytes: bytes.length, sha256: sha256(bytes) });
  }
  await writeFile(at, JSON.stringify(manifest));
}

describe('an original whose EXIF is so damaged that no words can be written into it', () => {
  /** A first directory that says its entries go on where the block has ended. */
  const damagedExif = Buffer.from('Exif\0\0II*\0\x08\0\0\0\x20\0\x0e\x01\x02\0\xff\0\0\0\xff\xff\0\0', 'latin1');

  async function damagedPhoto(home: string): Promise<PackPhoto> {
    const photo = await realPhoto(home, 'a.jpg');
    const bytes = await readFile(photo.original.path);
    const length = Buffer.alloc(2);
    length.writeUInt16BE(damagedExif.length + 2);
    const app1 = Buffer.concat([Buffer.from([0xff, 0xe1]), length, damagedExif]);
    const damaged = Buffer.concat([bytes.subarray(0, 2), app1, bytes.subarray(2)]);
    await writeFile(photo.original.path, damaged);
    return { ...photo, original: { ...photo.original, size: damaged.length, sha256: sha256(damaged) } };
  }

  it('is in the pack as it came in, its words in a sidecar and in the web copy, and that is said', async () => {
    const home = await temporaryFolder();
    const photos = [await damagedPhoto(home), await realPhoto(home, 'b.jpg')];
    const { path, problems } = await writePack(planPack(inputOf(photos)), join(home, 'pack'), tools);
    expect(problems).toMatchObject([{ path: 'photos/001_a.jpg', code: 'metadata/write-failed' }]);
    expect(problems[0]?.message).toContain('in an XMP sidecar beside it');
    expect(await bad(path)).toEqual([]);
    expect((await readFile(join(path, 'photos/001_a.jpg'))).equals(await readFile(photos[0]!.original.path))).toBe(
      true,
    );
    const words = { description: { 'x-default': photos[0]?.captions.bn?.text } };
    for (const name of ['photos/001_a.jpg.xmp', 'web/001_a.jpg', 'photos/002_b.jpg'])
      expect((await tools.readBack(join(path, name))).xmp).toMatchObject(words);
  });

  it('is treated so too where a reader had to be stopped over it', async () => {
    const home = await temporaryFolder();
    const stopped = new Fault('metadata/write-failed', 'a.jpg took too long to read, so it was given up.');
    const copyWithWords = () => Promise.reject(stopped);
    const photo = await realPhoto(home, 'a.jpg');
    const { path, problems } = await writePack(planPack(inputOf([photo])), join(home, 'pack'), {
      ...tools,
      copyWithWords,
    });
    expect(problems).toMatchObject([{ path: 'photos/001_a.jpg', code: 'metadata/write-failed' }]);
    expect(await bad(path)).toEqual([]);
    expect((await readFile(join(path, 'photos/001_a.jpg'))).equals(await readFile(photo.original.path))).toBe(true);
  });
});
