import { iptcProperties, type IptcProperty } from '../model/iptc-properties.ts';
import { type PropertyValue } from '../model/value.ts';
import { isoOfExif, isoOfIim, isoOfXmp } from './date-time.ts';
import { splitArtists } from './exif/artists.ts';
import { codeOfSubject } from './iim/subject-reference.ts';
import { languageMap } from './language-alternative.ts';
import { ownObject } from './own-object.ts';
import { structOfTag } from './read-back-struct.ts';
import { iimTags } from './iim/exiftool-names.ts';
import { withVocabulary } from './writing/plus-vocabulary.ts';

/** What ExifTool printed, by group and tag; numbers as text. */
export type Tags = Readonly<Record<string, unknown>>;

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
const textsOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).flatMap((item) => textOf(item) ?? []);

function numberOf(text: string | undefined): number | undefined {
  const number = text === undefined || text.trim() === '' ? Number.NaN : Number(text);
  return Number.isFinite(number) ? number : undefined;
}

function collect(valueOf: (property: IptcProperty) => PropertyValue | undefined): Record<string, PropertyValue> {
  return ownObject(
    iptcProperties.flatMap((property) => {
      const value = valueOf(property);
      return value === undefined ? [] : [[property.key, value] as const];
    }),
  );
}

/** XMP values by key. */
export const xmpOfTags = (tags: Tags): Record<string, PropertyValue> =>
  collect(({ key, type, exiftool, xmp }) => {
    if (type === 'position') return positionOf(tags, 'XMP-exif');
    const value = tags[type === 'orientation' ? 'XMP-tiff:Orientation' : exiftool];
    if (type === 'lang-alt') return languagesOf(tags, exiftool);
    if (value === undefined) return undefined;
    if (type === 'struct' || type === 'struct-list') {
      const structure = structOfTag(value, xmp[0]?.split(':')[0] ?? '');
      return type === 'struct-list' && !Array.isArray(structure) ? [structure] : structure;
    }
    if (type === 'text-list' || type === 'uri-list') return textsOf(value);
    const text = textOf(value) ?? textsOf(value)[0];
    if (type === 'date-time') return text === undefined ? undefined : isoOfXmp(text);
    if (type === 'number' || type === 'integer' || type === 'orientation') return numberOf(text);
    return key === 'dataMining' && text !== undefined ? withVocabulary(text) : text;
  });

function languagesOf(tags: Tags, tag: string): PropertyValue | undefined {
  const pairs = Object.entries(tags).flatMap(([name, value]) => {
    const words = textOf(value);
    if (words === undefined) return [];
    if (name === tag) return [['x-default', words] as const];
    return name.startsWith(`${tag}-`) ? [[name.slice(tag.length + 1), words] as const] : [];
  });
  return pairs.length === 0 ? undefined : languageMap(pairs);
}

/** IIM values by key. */
export const iimOfTags = (tags: Tags): Record<string, PropertyValue> =>
  collect(({ key, type, iim = [] }) => {
    const [texts = [], second = []] = iim.map((dataset) => textsOf(tags[iimTags[dataset] ?? '']));
    const [first] = texts;
    if (first === undefined) return undefined;
    if (type === 'date-time') return isoOfIim(first.replaceAll(':', ''), second[0]);
    if (type === 'integer') return numberOf(first);
    if (key === 'subjectCode') return texts.map(codeOfSubject);
    return type === 'text-list' ? texts : first;
  });

/** EXIF values by key. */
export function exifOfTags(tags: Tags): Record<string, PropertyValue> {
  const text = (tag: string) => textOf(tags[tag]);
  const artist = text('IFD0:Artist');
  const [date, fraction, offset] = ['DateTimeOriginal', 'SubSecTimeOriginal', 'OffsetTimeOriginal'].map((tag) =>
    text(`ExifIFD:${tag}`),
  );
  const orientation = text('IFD0:Orientation');
  const values: Record<string, PropertyValue | undefined> = {
    description: text('IFD0:ImageDescription'),
    creator: artist === undefined ? undefined : splitArtists(artist),
    copyrightNotice: text('IFD0:Copyright'),
    dateCreated: date === undefined ? undefined : isoOfExif(date, fraction, offset),
    gps: positionOf(tags, 'GPS'),
    orientation: orientation === undefined ? undefined : Number(orientation),
  };
  return collect(({ key }) => values[key]);
}

/** Degrees and metres; in EXIF the sign is a tag of its own. */
function positionOf(tags: Tags, group: string): PropertyValue | undefined {
  const axis = (name: string) => {
    const number = Number.parseFloat(textOf(tags[`${group}:GPS${name}`]) ?? '');
    const isNegative = /^[SW1]/i.test(textOf(tags[`${group}:GPS${name}Ref`]) ?? '');
    return isNegative ? -Math.abs(number) : number;
  };
  const [latitude = Number.NaN, longitude = Number.NaN, altitude = Number.NaN] = [
    'Latitude',
    'Longitude',
    'Altitude',
  ].map(axis);
  if (Number.isNaN(latitude) || Number.isNaN(longitude)) return undefined;
  return Number.isNaN(altitude) ? { latitude, longitude } : { latitude, longitude, altitude };
}
