import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runExifTool } from '../../src/metadata/exiftool.ts';
import { readMetadata } from '../../src/metadata/read.ts';
import { type PictureFormat, workFolder } from './work-folder.ts';

const { picture } = workFolder();

/** What a reader says of a picture whose XMP and IIM were written together, and one of them afterwards. */
async function readAfter(name: string, format: PictureFormat, edits: readonly string[]) {
  const path = await picture(name, format);
  const both = ['-XMP-photoshop:Headline=A', '-IPTC:Headline=A', '-XMP-photoshop:City=Hue', '-IPTC:City=Hue'];
  await runExifTool(['-overwrite_original', ...both, path]);
  await runExifTool(['-overwrite_original', '-IPTCDigest=new', path]);
  if (edits.length > 0) await runExifTool(['-overwrite_original', ...edits, path]);
  const { values, conflicts, warnings } = await readMetadata(readFileSync(path), `image/${format}`);
  return { headline: values.headline, conflicts, warnings: warnings.map(({ code }) => code) };
}

describe.each<PictureFormat>(['jpeg', 'tiff'])('the digest of the IIM in a %s', (format) => {
  it('says nothing where XMP and IIM are as they were written', async () => {
    expect(await readAfter(`same.${format}`, format, [])).toMatchObject({ conflicts: [], warnings: [] });
  });

  it('makes it known when IIM alone was edited later: XMP is shown, and a person decides', async () => {
    expect(await readAfter(`later.${format}`, format, ['-IPTC:Headline=B'])).toEqual({
      headline: { value: 'A', source: 'xmp', all: { xmp: 'A', iim: 'B' } },
      conflicts: ['headline'],
      warnings: ['iim/edited-later'],
    });
  });

  it('tells that XMP is the newer where IIM was not edited', async () => {
    expect(await readAfter(`older.${format}`, format, ['-XMP-photoshop:Headline=C'])).toEqual({
      headline: { value: 'C', source: 'xmp', all: { xmp: 'C', iim: 'A' } },
      conflicts: ['headline'],
      warnings: ['iim/older'],
    });
  });

  it('is no news where what was edited says the same', async () => {
    expect(await readAfter(`agree.${format}`, format, ['-IPTC:Keywords=new'])).toMatchObject({
      conflicts: [],
      warnings: [],
    });
  });
});
