import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  appendFile,
  copyFile,
  mkdir,
  open,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { exiftoolPath } from 'exiftool-vendored';
import sharp from 'sharp';
import { afterAll, describe, expect, it } from 'vitest';
import { endExifTool } from '../../src/metadata/exiftool.ts';
import { PackManifest } from '../../src/packs/manifest.ts';
import { planPack } from '../../src/packs/plan-pack.ts';
import { verifyPack } from '../../src/packs/verify-pack.ts';
import type { VerifyLine } from '../../src/packs/verify-source.ts';
import { writePack } from '../../src/packs/write-pack.ts';
import { caption, inputOf, photoNamed, realPhoto, temporaryFolder, texts } from './pack-photos.ts';
import { iimCutsIn, packTools } from './pack-tools.ts';

afterAll(() => endExifTool());

const tools = packTools();
const picture = 'photos/001_a.jpg';
const noise = sharp({
  create: { width: 64, height: 48, channels: 3, background: '#88a', noise: { type: 'gaussian', mean: 128, sigma: 30 } },
});

async function madePack(more: Parameters<typeof realPhoto>[2] = {}, languages = ['bn', 'vi']) {
  const home = await temporaryFolder();
  const photo = await realPhoto(home, 'a.jpg', more);
  const plan = planPack(inputOf([photo], { languages, iimCuts: iimCutsIn(languages) }));
  const { path } = await writePack(plan, join(home, 'pack'), tools);
  return { path, at: (file: string) => join(path, file) };
}

async function verified(path: string) {
  const lines: VerifyLine[] = [];
  const result = await verifyPack(path, tools, (line) => lines.push(line));
  const bad = lines.flatMap((line) => line.problems.map(({ code }) => `${line.path}: ${code}`));
  return { ...result, lines, bad };
}

/** Edits a file's words as some other program would. */
const edit = async (path: string, ...args: string[]) =>
  promisify(execFile)('perl', [await exiftoolPath(), '-overwrite_original', '-charset', 'iptc=UTF8', ...args, path]);

/** Makes pack.json say that the files are as they are now, as whoever tampers with care would. */
async function relist(path: string, change: (manifest: PackManifest) => PackManifest): Promise<void> {
  const at = join(path, 'pack.json');
  const manifest = PackManifest.parse(JSON.parse(await readFile(at, 'utf8')));
  await writeFile(at, JSON.stringify(change(manifest)));
}

describe('verifying a pack', () => {
  it('finds a sound one sound, with a line for each file in the order of the manifest', async () => {
    const { path } = await madePack();
    const { verified: sound, checked, failed, lines } = await verified(path);
    expect([sound, checked, failed]).toEqual([true, 7, 0]);
    expect(lines.map((line) => line.path)).toEqual([
      'pack.json',
      'README.txt',
      'captions.csv',
      'captions.bn.txt',
      'captions.vi.txt',
      picture,
      'web/001_a.jpg',
    ]);
  });

  it('finds one byte that changed', async () => {
    const { path, at } = await madePack();
    const { size } = await stat(at(picture));
    const file = await open(at(picture), 'r+');
    await file.write(Buffer.from([0x5a]), 0, 1, size - 100);
    await file.close();
    expect(await verified(path)).toMatchObject({ verified: false, failed: 1, bad: [`${picture}: checksum`] });
  });

  it('finds a file that is gone, one that grew, and one that was put in', async () => {
    const { path, at } = await madePack();
    await rm(at('web/001_a.jpg'));
    await appendFile(at('README.txt'), 'x');
    await writeFile(at('photos/extra.jpg'), 'x');
    const { bad, checked, failed } = await verified(path);
    expect(bad).toEqual([
      'README.txt: size',
      'README.txt: checksum',
      'web/001_a.jpg: missing',
      'photos/extra.jpg: unlisted',
    ]);
    expect([checked, failed]).toEqual([8, 3]);
  });

  it('follows no link', async () => {
    const { path, at } = await madePack();
    await rename(at('README.txt'), `${path}-README.txt`);
    await symlink(`${path}-README.txt`, at('README.txt'));
    expect((await verified(path)).bad).toEqual(['README.txt: missing']);
  });

  it('overlooks what file managers leave in folders that are only looked at', async () => {
    const { path, at } = await madePack();
    await writeFile(at('photos/.DS_Store'), 'x');
    expect((await verified(path)).verified).toBe(true);
  });

  it('reads no manifest that it does not understand', async () => {
    const { path, at } = await madePack();
    for (const text of ['{', '{"format":"cutline-pack","version":2}']) {
      await writeFile(at('pack.json'), text);
      expect(await verified(path)).toMatchObject({
        verified: false,
        checked: 1,
        bad: ['pack.json: manifest-unreadable'],
      });
    }
  });

  it('reads no manifest that contradicts itself', async () => {
    const { path } = await madePack();
    await relist(path, (manifest) => {
      manifest.files.find((file) => file.path === picture)!.sha256 = '0'.repeat(64);
      return manifest;
    });
    expect((await verified(path)).bad).toEqual(['pack.json: manifest-unreadable']);
  });

  it('does not take a folder without pack.json, a picture or nothing at all for a pack', async () => {
    const { path, at } = await madePack();
    for (const other of [at('photos'), at(picture), join(path, 'nowhere')]) {
      await expect(verifyPack(other, tools)).rejects.toMatchObject({ code: 'pack/not-found' });
    }
  });
});

describe('the words in the pictures of a pack', () => {
  const edits: [string, string[], string][] = [
    ['a caption of one language', ['-XMP-dc:Description-vi=Ai đó'], 'caption-differs'],
    ['the default caption', ['-XMP-dc:Description-x-default=x'], 'caption-differs'],
    ['the caption in IIM', ['-IPTC:Caption-Abstract=x'], 'caption-differs'],
    ['the headline', ['-XMP-photoshop:Headline=x'], 'caption-differs'],
    ['the credit line', ['-XMP-photoshop:Credit=x'], 'credit-differs'],
    ['the credit line in IIM', ['-IPTC:Credit=x'], 'credit-differs'],
    ['the people', ['-XMP-iptcExt:PersonInImage=x'], 'people-differ'],
    ['all of XMP', ['-XMP:all='], 'xmp-missing'],
    ['all of IIM', ['-IPTC:all='], 'iim-missing'],
  ];

  it.each(edits)('are found out where another program changed %s', async (_, args, code) => {
    const { path, at } = await madePack();
    await edit(at(picture), ...args);
    const { bad } = await verified(path);
    expect(bad).toContain(`${picture}: checksum`);
    expect(bad).toContain(`${picture}: ${code}`);
  });

  it('are judged by what ExifTool reads, whatever pack.json says of the bytes', async () => {
    const { path } = await madePack();
    await relist(path, (manifest) => {
      manifest.photos[0]!.captions.vi!.text = 'Ông John Smith phát biểu';
      return manifest;
    });
    expect((await verified(path)).bad).toEqual([`${picture}: caption-differs`, 'web/001_a.jpg: caption-differs']);
  });

  it('may be cut in IIM between letters where the manifest says so, and nowhere else', async () => {
    const long = 'জননিরাপত্তা মন্ত্রণালয়ের ক্ষিপ্র আলোকচিত্র বিভাগ';
    const { path } = await madePack({ values: texts({ creditLine: long }) });
    expect((await verified(path)).bad).toEqual([]);
    await relist(path, ({ photos, ...manifest }) => ({
      ...manifest,
      photos: photos.map(({ iimCuts: _cuts, ...photo }) => photo),
    }));
    expect((await verified(path)).bad).toContain(`${picture}: credit-differs`);
  });

  it('hold for captions of several lines, quotation marks, and characters beyond the first plane', async () => {
    const text = ' "Một"\r\nhai\n\n<b>ba</b> & \u{1f1fb}\u{1f1f3} \u0001 \t';
    const { path } = await madePack({ captions: { bn: caption(text), vi: caption(text) } });
    expect((await verified(path)).bad).toEqual([]);
  });

  it.each(['png', 'tiff', 'webp'] as const)('hold in a copy of a %s', async (format) => {
    const home = await temporaryFolder();
    const { data, info } = await noise.toFormat(format).toBuffer({ resolveWithObject: true });
    const original = join(home, `a.${info.format}`);
    await writeFile(original, data);
    const sha256 = createHash('sha256').update(data).digest('hex');
    const mimeType = `image/${format}`;
    const photo = photoNamed(`a.${format}`, {
      original: { ...photoNamed(`a.${format}`).original, path: original, size: data.length, sha256, mimeType },
    });
    const { path } = await writePack(planPack(inputOf([photo])), join(home, 'pack'), tools);
    expect(await readdir(join(path, 'photos'))).toEqual([`001_a.${format}`]);
    expect((await verified(path)).bad).toEqual([]);
  });

  it('hold where the main language was waived', async () => {
    const home = await temporaryFolder();
    const photo = await realPhoto(home, 'a.jpg', { captions: { vi: caption('Ông John phát biểu') } });
    const plan = planPack(inputOf([photo], { waive: ['caption-missing'] }));
    const { path } = await writePack(plan, join(home, 'pack'), tools);
    expect((await verified(path)).bad).toEqual([]);
  });
});

describe('a pack that was moved', () => {
  it('is verified from where it is now', async () => {
    const { path } = await madePack();
    await mkdir(`${path}-2/web`, { recursive: true });
    await mkdir(`${path}-2/photos`);
    const manifest = PackManifest.parse(JSON.parse(await readFile(join(path, 'pack.json'), 'utf8')));
    for (const file of [...manifest.files.map((one) => one.path), 'pack.json']) {
      await copyFile(join(path, file), join(`${path}-2`, file));
    }
    await rm(path, { recursive: true });
    expect((await verified(`${path}-2`)).verified).toBe(true);
  });
});
