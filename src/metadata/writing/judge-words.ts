import { isDeepStrictEqual } from 'node:util';
import { type IptcProperty, iptcProperties } from '../../model/iptc-properties.ts';
import { type PropertyValue, Position } from '../../model/value.ts';
import { type Blocks } from '../containers/blocks.ts';
import { exifRemarks } from '../exif/exif-remarks.ts';
import { readExif } from '../exif/read-exif.ts';
import { iimCharset } from '../iim/charset.ts';
import { decodeDataset } from '../iim/decode-dataset.ts';
import { fileDatasets } from '../iim/file-datasets.ts';
import { iimFieldsOf } from '../iim/iim-fields.ts';
import { readIim } from '../iim/read-iim.ts';
import { asLanguages } from '../language-alternative.ts';
import { type BlockName, type BlockValues } from '../settle.ts';
import { readXmp } from '../xmp/read-xmp.ts';
import { exifTexts } from './exif/exif-texts.ts';
import { withVocabulary } from './plus-vocabulary.ts';
import { samePosition } from './same-position.ts';

/** What the blocks of a file say, each apart. */
export interface Words extends Readonly<Record<BlockName, BlockValues>> {
  /** Texts of EXIF that may be copies of the caption, by ExifTool's name of their tag. */
  readonly remarks: ReadonlyMap<string, string>;
  /** Texts of IIM by dataset (`2:120`). */
  readonly datasets: ReadonlyMap<string, readonly string[]>;
}

const nothing: BlockValues = new Map();

export const wordsOf = async ({ xmp, iim, exif }: Blocks): Promise<Words> => ({
  xmp: readXmp(xmp).values,
  iim: readIim(iim).values,
  exif: exif ? (await readExif(exif)).values : nothing,
  remarks: exif ? exifRemarks(exif) : new Map(),
  datasets: textsByDataset(iim),
});

function textsByDataset(streams: readonly Uint8Array[]): Map<string, string[]> {
  const { datasets } = fileDatasets(streams);
  const { name: charset } = iimCharset(datasets);
  const texts = new Map<string, string[]>();
  for (const { name, data } of datasets) texts.set(name, [...(texts.get(name) ?? []), decodeDataset(data, charset)]);
  return texts;
}

/**
 * Does a file that said `before` and says `after` say just what was to be written, and all else as it did? Answers what
 * is wrong; undefined where all is right.
 */
export function judgeWords(
  values: ReadonlyMap<string, PropertyValue>,
  before: Words,
  after: Words,
): string | undefined {
  for (const property of iptcProperties) {
    const { key } = property;
    const value = values.get(key);
    for (const block of ['xmp', 'iim', 'exif'] as const) {
      const said = after[block].get(key);
      if (value === undefined) {
        if (!isDeepStrictEqual(said, before[block].get(key))) return `${key} has changed in ${block}`;
      } else if (block === 'xmp' && !isSaid(property, value, said)) return `${key} is not what it should be in XMP`;
    }
  }
  for (const { key, dataset, texts } of iimFieldsOf(values))
    if (!isDeepStrictEqual(after.datasets.get(dataset) ?? [], texts)) return `${key} is not what it should be in IIM`;
  return judgeExif(values, before.exif, after.exif);
}

function isSaid({ key, type, xmp }: IptcProperty, value: PropertyValue, said: PropertyValue | undefined): boolean {
  if (type === 'position') {
    const position = Position.safeParse(value).data;
    return position ? samePosition(position, said) : said === undefined;
  }
  const isEmpty = typeof value === 'object' ? Object.keys(value).length === 0 : value === '';
  if (isEmpty || said === undefined) return isEmpty && said === undefined;
  if (key !== 'description') return isDeepStrictEqual(comparable(value, xmp), comparable(said, xmp));
  const languages = asLanguages(said) ?? {};
  return Object.entries(asLanguages(value) ?? {}).every(([tag, words]) => (languages[tag] ?? '') === words);
}

/** Numbers and truth are text in XMP, and PLUS's terms go by two names. */
function comparable(value: PropertyValue, xmp: readonly string[]): unknown {
  if (typeof value !== 'object') return xmp[0]?.startsWith('plus:') ? withVocabulary(String(value)) : String(value);
  if (Array.isArray(value)) return value.map((item: PropertyValue) => comparable(item, xmp));
  return Object.fromEntries(Object.entries(value).map(([field, inner]) => [field, comparable(inner, xmp)]));
}

function judgeExif(
  values: ReadonlyMap<string, PropertyValue>,
  before: BlockValues,
  after: BlockValues,
): string | undefined {
  // What would have to be written into it now: nothing, or what reads like nothing.
  const [wanted, left] = [exifTexts(values, before), exifTexts(values, after)];
  for (const [key, tag] of [
    ['description', 'IFD0:ImageDescription'],
    ['copyrightNotice', 'IFD0:Copyright'],
    ['creator', 'IFD0:Artist'],
  ] as const) {
    const text = wanted.get(tag);
    if (text !== undefined && (text.trim() !== '') !== after.has(key)) return `${key} is not what it should be in EXIF`;
    const said = after.get(key);
    if (text !== undefined && typeof said === 'string' && said.trimEnd() !== text.trimEnd())
      return `${key} is not what it should be in EXIF`;
  }
  if (left.get('ExifIFD:DateTimeOriginal')) return 'dateCreated is not what it should be in EXIF';
  const gps = values.get('gps');
  const position = Position.safeParse(gps).data;
  if (position ? !samePosition(position, after.get('gps')) : gps !== undefined && after.has('gps'))
    return 'gps is not what it should be in EXIF';
  return undefined;
}
