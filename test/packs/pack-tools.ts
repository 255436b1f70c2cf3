import { ExifTool } from 'exiftool-vendored';
import sharp from 'sharp';
import { onTestFinished } from 'vitest';
import type { PackTools } from '../../src/packs/pack-input.ts';
import { textOf } from '../../src/packs/values.ts';

/** Tools that embed and read back the words a pack speaks of, by ExifTool. They end with the running test. */
export function exifTools(): PackTools {
  const exiftool = new ExifTool({ maxProcs: 2 });
  onTestFinished(() => exiftool.end());
  return {
    embed: async (path, photo, languages) => {
      const [main = 'und'] = languages;
      const captions = languages.flatMap((tag) => {
        const text = photo.captions[tag]?.text;
        return text ? [[tag, text] as const] : [];
      });
      const caption = photo.captions[main]?.text;
      const credit = textOf(photo.values, 'creditLine');
      const tags: Record<string, unknown> = {
        'IPTC:CodedCharacterSet': 'UTF8',
        ...(caption && { 'XMP-dc:Description': caption, 'IPTC:Caption-Abstract': caption }),
        ...Object.fromEntries(captions.map(([tag, text]) => [`XMP-dc:Description-${tag}`, text])),
        'XMP-photoshop:Headline': photo.captions[main]?.headline,
        'XMP-photoshop:Credit': credit,
        'IPTC:Credit': credit,
        'XMP-iptcExt:PersonInImage': photo.people.map(({ names }) => names[main]),
      };
      const present = Object.fromEntries(Object.entries(tags).filter(([, value]) => value !== undefined));
      await exiftool.write(path, present, { writeArgs: ['-overwrite_original'] });
    },
    readBack: async (path) => {
      const { XMP = {}, IPTC = {} } = await exiftool.readRaw<Record<string, Record<string, unknown>>>(path, {
        readArgs: ['-g', '-struct', '-XMP:all', '-IPTC:all'],
      });
      const descriptions = Object.entries(XMP).flatMap(([tag, text]) => {
        const [name, ...language] = tag.split('-');
        return name === 'Description' ? [[language.join('-') || 'x-default', text]] : [];
      });
      return {
        xmp: {
          ...(descriptions.length > 0 && { description: Object.fromEntries(descriptions) as unknown }),
          headline: XMP.Headline,
          creditLine: XMP.Credit,
          personInImage: XMP.PersonInImage,
        },
        iim: { description: IPTC['Caption-Abstract'], creditLine: IPTC.Credit },
        exif: {},
      };
    },
    webSize: async (path, longSide) =>
      sharp(path)
        .resize({ width: longSide, height: longSide, fit: 'inside', withoutEnlargement: true })
        .jpeg()
        .toBuffer(),
  };
}
