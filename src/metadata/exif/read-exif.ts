import exifr from 'exifr';
import { z } from 'zod';
import { type PropertyValue } from '../../model/value.ts';
import { isoOfExif } from '../date-time.ts';
import { type MetadataWarning } from '../file-metadata.ts';
import { type CheckedBlock, checkBlock } from './check-block.ts';
import { splitArtists } from './artists.ts';
import { exifPosition } from './exif-position.ts';
import { exifTags } from './exif-tags.ts';
import { exifText } from './exif-text.ts';

const Directory = z.record(z.string(), z.unknown()).default({});
const Parsed = z.object({ ifd0: Directory, exif: Directory, gps: Directory }).partial().default({});
const Text = z.string().optional().catch(undefined);

/** The properties of an EXIF block by key. A damaged block is a warning; what is sound of it is still read. */
export async function readExif(block: Uint8Array): Promise<{
  values: Map<string, PropertyValue>;
  warnings: MetadataWarning[];
}> {
  const values = new Map<string, PropertyValue>();
  const warnings: MetadataWarning[] = [];
  const checked = checkBlock(block);
  if (!checked || checked.damaged)
    warnings.push({ code: 'exif/damaged', message: 'The EXIF block is damaged; what is sound of it was read.' });
  if (!checked) return { values, warnings };
  const set = (key: string, value: PropertyValue | undefined) => {
    if (value !== undefined) values.set(key, value);
  };
  readTexts(checked, set, warnings);
  try {
    const { exif = {}, gps = {}, ifd0 = {} } = await parse(block, checked);
    const of = (tag: number) => Text.parse(exif[tag]);
    const { DateTimeOriginal, SubSecTimeOriginal, OffsetTimeOriginal } = exifTags.exif;
    set('dateCreated', isoOfExif(of(DateTimeOriginal) ?? '', of(SubSecTimeOriginal), of(OffsetTimeOriginal)));
    set('gps', exifPosition(gps));
    set(
      'orientation',
      z.number().int().min(1).max(8).optional().catch(undefined).parse(ifd0[exifTags.ifd0.Orientation]),
    );
  } catch {
    warnings.push({ code: 'exif/damaged', message: 'The EXIF block cannot be parsed.' });
  }
  return { values, warnings };
}

/** exifr trims text, so the texts are taken from their bytes. */
function readTexts(
  { sound }: CheckedBlock,
  set: (key: string, value: PropertyValue) => void,
  warnings: MetadataWarning[],
): void {
  const { ImageDescription, Artist, Copyright } = exifTags.ifd0;
  for (const [key, tag] of [
    ['description', ImageDescription],
    ['creator', Artist],
    ['copyrightNotice', Copyright],
  ] as const) {
    const data = sound.ifd0.get(tag)?.data;
    const { text, guessed } = exifText(data ?? new Uint8Array());
    if (text.trim() === '') continue;
    set(key, key === 'creator' ? splitArtists(text) : text);
    if (guessed) warnings.push({ code: 'exif/charset-guessed', message: `The EXIF ${key} was read as Windows-1252.` });
  }
}

async function parse(block: Uint8Array, { sound }: CheckedBlock) {
  const only = (tags: ReadonlyMap<number, unknown>) => (tags.size > 0 ? { pick: [...tags.keys()] } : false);
  const off = {
    ifd1: false,
    interop: false,
    makerNote: false,
    userComment: false,
    xmp: false,
    icc: false,
    iptc: false,
  };
  const numbers = new Map([...sound.ifd0].filter(([tag]) => tag === exifTags.ifd0.Orientation));
  const raw = { translateKeys: false, translateValues: false, reviveValues: false, mergeOutput: false };
  const ifd0 = { pick: [...numbers.keys()] };
  const options = { ...off, ...raw, tiff: true, ifd0, exif: only(sound.exif), gps: only(sound.gps) };
  return Parsed.parse((await exifr.parse(block, options)) ?? {});
}
