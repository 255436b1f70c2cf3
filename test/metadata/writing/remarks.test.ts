import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { embedMetadata } from '../../../src/metadata/embed.ts';
import { runExifTool } from '../../../src/metadata/exiftool.ts';
import { type PictureFormat, workFolder } from '../work-folder.ts';

const { folder, picture } = workFolder();
const caption = { mainLanguage: 'en', descriptions: { en: 'The new caption.' }, values: {}, people: [] };
const old = 'Hai bộ trưởng bắt tay sau lễ ký tại Hà Nội';

const places: Readonly<Partial<Record<PictureFormat, readonly string[]>>> = {
  jpeg: ['IFD0:XPComment', 'IFD0:XPSubject', 'IFD0:XPTitle', 'ExifIFD:UserComment', 'XMP-exif:UserComment'],
  png: ['PNG:Comment', 'PNG:Comment-vi', 'ExifIFD:UserComment', 'XMP-exif:UserComment'],
  tiff: ['IFD0:XPComment', 'ExifIFD:UserComment', 'XMP-exif:UserComment'],
};
const formats = Object.keys(places) as PictureFormat[];

/** A picture whose remarks say `remark` and whose caption is `old`; with a piece of XMP that only ExifTool knows. */
async function remarked(format: PictureFormat, name: string, remark: string): Promise<string> {
  const path = await picture(`${name}.${format}`, format);
  const args = (places[format] ?? []).map((place) => `-${place}=${remark}`);
  const { errors } = await runExifTool(['-overwrite_original', `-XMP-dc:Description=${old}`, ...args, path]);
  expect(errors).toEqual([]);
  return path;
}

async function remarksOf(format: PictureFormat, path: string): Promise<unknown[]> {
  const names = (places[format] ?? []).map((place) => `-${place}`);
  const { output } = await runExifTool(['-json', '-G1', ...names, path]);
  const [{ SourceFile: _file, ...tags }] = JSON.parse(output) as [Record<string, unknown>];
  return Object.values(tags);
}

describe('remarks in a file whose caption is written', () => {
  it.each(formats)('stay in a %s where they are no copy of the caption that was there', async (format) => {
    const path = await remarked(format, 'own', 'Scanned from slide 12, দ্বিতীয় বাক্স');
    await embedMetadata(path, caption);
    const count = places[format]?.length ?? 0;
    expect(await remarksOf(format, path)).toEqual(
      Array.from({ length: count }, () => 'Scanned from slide 12, দ্বিতীয় বাক্স'),
    );
  });

  it.each(formats)('go from a %s where they are a copy of it, whole or cut', async (format) => {
    for (const [name, remark] of [
      ['copy', `${old}  `],
      ['cut', old.slice(0, 30)],
    ] as const) {
      const path = await remarked(format, name, remark);
      await embedMetadata(path, caption);
      expect(await remarksOf(format, path)).toEqual([]);
    }
  });

  it('stay where no caption is written', async () => {
    const path = await remarked('jpeg', 'none', old);
    const copy = join(folder, 'none-copy.jpg');
    copyFileSync(path, copy);
    await embedMetadata(copy, { ...caption, descriptions: {}, values: { city: 'Hà Nội' } });
    expect(await remarksOf('jpeg', copy)).toEqual(await remarksOf('jpeg', path));
  });
});
