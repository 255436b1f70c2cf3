import { type PropertyValue } from '../../model/value.ts';
import { joinBytes } from '../containers/bytes.ts';
import { readExif } from '../exif/read-exif.ts';
import { findBlocks } from '../find-blocks.ts';
import { type IimCharset, iimCharset } from '../iim/charset.ts';
import { iimDatasets } from '../iim/datasets.ts';
import { readXmp } from '../xmp/read-xmp.ts';
import { exifArguments } from './exif-arguments.ts';
import { iimArguments, iimRemovals } from './iim-arguments.ts';
import { twinRemovals } from './stale-twins.ts';
import { type WritableFormat } from './writable-format.ts';
import { xmpArguments } from './xmp-arguments.ts';

/** ExifTool's names of what undeclared IIM may be written in. */
const exifToolCharsets: Readonly<Record<IimCharset['name'], string>> = {
  'utf-8': 'UTF8',
  'windows-1252': 'Latin',
  macintosh: 'MacRoman',
};

/** The ExifTool arguments, in order, that make the file of these `bytes` say `values`; none where there is nothing to say. */
export async function embedArguments(
  values: ReadonlyMap<string, PropertyValue>,
  bytes: Uint8Array,
  format: WritableFormat,
): Promise<string[]> {
  if (values.size === 0) return [];
  const blocks = findBlocks(bytes, format.mimeType);
  const xmp = readXmp(blocks.xmp).values;
  const exif = blocks.exif ? (await readExif(blocks.exif)).values : new Map<string, PropertyValue>();
  const iim = format.hasIim ? iimArguments(values) : blocks.iim.length > 0 ? iimRemovals(values) : [];
  return [
    ...(format.hasIim ? recoding(blocks.iim) : []),
    ...twinRemovals(values),
    ...xmpArguments(values, xmp),
    ...iim,
    ...exifArguments(values, exif),
  ];
}

/** The file's other IIM text, made UTF-8 where it is not: the character set is one for the whole block. */
function recoding(streams: readonly Uint8Array[]): string[] {
  if (streams.length === 0) return [];
  const { name, guessed } = iimCharset(iimDatasets(joinBytes(streams)).datasets);
  if (name === 'utf-8' && !guessed) return [];
  return ['-charset', `iptc=${exifToolCharsets[name]}`, '-tagsFromFile', '@', '-IPTC:all'];
}
