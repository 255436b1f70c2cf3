import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readFileFacts } from '../../src/desk/files/read-facts.ts';
import { createReaders } from '../../src/desk/readers/readers.ts';
import { runExifTool } from '../../src/metadata/exiftool.ts';
import { readMetadata } from '../../src/metadata/read.ts';
import { workFolder } from './work-folder.ts';

const { folder, picture } = workFolder();
const readers = createReaders({ processes: 1 });
afterAll(() => readers.close());

const packet = (headline: string, more = ''): string =>
  `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""
  xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" photoshop:Headline="${headline}" ${more}/></rdf:RDF></x:xmpmeta>`;

/** A picture with a headline in XMP and IIM, in a folder of its own; answers its path. */
async function pictureWith(name: string, args: readonly string[] = []): Promise<string> {
  const made = await picture('made.jpg');
  await runExifTool(['-overwrite_original', '-XMP-photoshop:Headline=own', '-IPTC:Headline=own', ...args, made]);
  mkdirSync(join(folder, name));
  const path = join(folder, name, 'IMG_1.JPG');
  copyFileSync(made, path);
  return path;
}
async function facts(path: string) {
  const read = await readFileFacts(readers, path);
  if (!read.ok) throw new Error(read.problem.message);
  return read;
}

describe('XMP sidecars', () => {
  it('go before what the file itself says, which stays beside it and is in no conflict with them', async () => {
    const path = await pictureWith('precedence');
    writeFileSync(join(folder, 'precedence', 'IMG_1.xmp'), packet('beside'));
    const { values, conflicts, warnings } = await facts(path);
    expect(values.headline).toEqual({
      value: 'beside',
      source: 'sidecar',
      all: { sidecar: 'beside', xmp: 'own', iim: 'own' },
    });
    expect({ conflicts, warnings }).toEqual({ conflicts: [], warnings: [] });
  });

  it('may be named after the whole name or the stem, in any case; the first is the nearer one', async () => {
    const path = await pictureWith('names');
    writeFileSync(join(folder, 'names', 'IMG_1.Xmp'), packet('stem', 'photoshop:City="Hue"'));
    writeFileSync(join(folder, 'names', 'IMG_1.JPG.XMP'), packet('whole'));
    writeFileSync(join(folder, 'names', 'IMG_10.xmp'), packet('another'));
    const { values } = await facts(path);
    expect(values.headline?.value).toBe('whole');
    expect(values.city).toMatchObject({ value: 'Hue', source: 'sidecar' });
  });

  it('are the RAW file’s where one of the same name lies there', async () => {
    const path = await pictureWith('raw');
    writeFileSync(join(folder, 'raw', 'IMG_1.xmp'), packet('of the raw'));
    writeFileSync(join(folder, 'raw', 'IMG_1.CR3'), '');
    expect((await facts(path)).values.headline?.source).toBe('xmp');
  });

  it('are noticed when they come, change and go while the folder is being read', async () => {
    const path = await pictureWith('comes');
    const sidecar = join(folder, 'comes', 'IMG_1.xmp');
    expect((await facts(path)).values.headline?.value).toBe('own');
    for (const words of ['first', 'second']) {
      writeFileSync(sidecar, packet(words));
      expect((await facts(path)).values.headline?.value).toBe(words);
    }
  });

  it('are in conflict with a file whose XMP was changed after them', async () => {
    const path = await pictureWith('older', ['-XMP-xmp:MetadataDate=2025-10-26T15:04:05+07:00']);
    const sidecar = join(folder, 'older', 'IMG_1.xmp');
    writeFileSync(sidecar, packet('old', 'xmp:MetadataDate="2025-10-26T09:00:00+02:00"'));
    expect(await facts(path)).toMatchObject({ conflicts: ['headline'], warnings: [{ code: 'sidecar/older' }] });
    writeFileSync(sidecar, packet('new', 'xmp:MetadataDate="2025-10-26T09:00:00Z"'));
    expect(await facts(path)).toMatchObject({ conflicts: [], warnings: [] });
  });

  it('that are damaged or too large are a warning, and the photo is read', async () => {
    const path = await pictureWith('damaged');
    writeFileSync(join(folder, 'damaged', 'IMG_1.xmp'), packet('cut').slice(0, 200));
    writeFileSync(join(folder, 'damaged', 'IMG_1.JPG.xmp'), Buffer.alloc(17 * 2 ** 20, ' '));
    const { values, warnings } = await facts(path);
    expect(values.headline?.value).toBe('own');
    expect(warnings.map(({ code }) => code).sort()).toEqual(['sidecar/damaged', 'sidecar/unreadable']);
  });

  it('are read alone too, as XMP', async () => {
    const path = join(folder, 'alone.xmp');
    writeFileSync(path, packet('alone'));
    const read = await facts(path);
    expect(read).toMatchObject({ ok: true, mimeType: 'application/rdf+xml', conflicts: [], warnings: [] });
    expect(read.values.headline).toEqual({ value: 'alone', source: 'xmp', all: { xmp: 'alone' } });
    expect(read).not.toHaveProperty('width');
  });

  it('that hold something else are no XMP', async () => {
    const path = join(folder, 'no.xmp');
    writeFileSync(path, 'plain words');
    expect(await readFileFacts(readers, path)).toMatchObject({ ok: false, problem: { code: 'image/not-an-image' } });
    const renamed = join(folder, 'picture.xmp');
    copyFileSync(await picture('real.jpg'), renamed);
    expect(await facts(renamed)).toMatchObject({ mimeType: 'image/jpeg' });
  });
});

describe('what ExifTool reads', () => {
  it('has the shape and the rules of all the rest', async () => {
    const path = await pictureWith('tool', ['-EXIF:Artist=A; B', '-IPTC:Keywords=k', '-XMP-dc:Title-bn=খ']);
    const [own, byTool] = await Promise.all(
      ['image/jpeg', 'image/x-unknown'].map((mimeType) => readMetadata(readFileSync(path), mimeType, { path })),
    );
    expect(byTool).toEqual(own);
    expect(byTool?.values.creator).toEqual({ value: ['A', 'B'], source: 'exif', all: { exif: ['A', 'B'] } });
  });

  it('is a warning where the file cannot be read', async () => {
    const { values, warnings } = await readMetadata(new Uint8Array(), 'image/x-unknown', {
      path: join(folder, 'none'),
    });
    expect({ values, codes: warnings.map(({ code }) => code) }).toEqual({ values: {}, codes: ['metadata/unreadable'] });
  });
});
