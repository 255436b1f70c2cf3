import { type PropertyValue, Position } from '../../../model/value.ts';
import { exifTags, exifTextTags } from '../../exif/exif-tags.ts';
import { rational } from '../rational.ts';
import { samePosition } from '../same-position.ts';
import { type Words } from '../judge-words.ts';
import { isOwnRemark } from '../own-remark.ts';
import { remarkPlaces, twins } from '../stale-twins.ts';
import { exifTexts } from './exif-texts.ts';
import { type ExifValue } from './exif-value.ts';

export type DirectoryName = 'ifd0' | 'exif' | 'gps' | 'ifd1';

/** By tag: what an entry becomes; undefined: it goes. */
export type EntryChanges = ReadonlyMap<number, ExifValue | undefined>;

export interface ExifChanges {
  readonly directories: Readonly<Record<DirectoryName, EntryChanges>>;
  /** The whole GPS directory goes. */
  readonly withoutGps: boolean;
}

/** Where ExifTool's names of text tags and of twins stand (EXIF 3.0, 4.6; XP*: Windows). */
const places: Readonly<Record<string, readonly [DirectoryName, number]>> = {
  'IFD0:ImageDescription': ['ifd0', exifTextTags.description],
  'IFD0:Artist': ['ifd0', exifTextTags.creator],
  'IFD0:Copyright': ['ifd0', exifTextTags.copyrightNotice],
  'ExifIFD:DateTimeOriginal': ['exif', exifTags.exif.DateTimeOriginal],
  'ExifIFD:OffsetTimeOriginal': ['exif', exifTags.exif.OffsetTimeOriginal],
  'ExifIFD:SubSecTimeOriginal': ['exif', exifTags.exif.SubSecTimeOriginal],
  'IFD0:Rating': ['ifd0', 0x4746],
  'IFD0:RatingPercent': ['ifd0', 0x4749],
  'IFD0:XPTitle': ['ifd0', 0x9c9b],
  'IFD0:XPComment': ['ifd0', 0x9c9c],
  'IFD0:XPAuthor': ['ifd0', 0x9c9d],
  'IFD0:XPKeywords': ['ifd0', 0x9c9e],
  'IFD0:XPSubject': ['ifd0', 0x9c9f],
  'ExifIFD:UserComment': ['exif', 0x9286],
  'ExifIFD:ImageTitle': ['exif', 0xa436],
  'ExifIFD:Photographer': ['exif', 0xa437],
  'IFD1:ImageDescription': ['ifd1', exifTextTags.description],
  'IFD1:Artist': ['ifd1', exifTextTags.creator],
  'IFD1:Copyright': ['ifd1', exifTextTags.copyrightNotice],
};

/** What makes the EXIF of a file that `said` this in its blocks say `values`, copies of them in other places removed. */
export function exifChanges(
  values: ReadonlyMap<string, PropertyValue>,
  { xmp, iim, exif: current, remarks }: Omit<Words, 'datasets'>,
): ExifChanges {
  const changes = { ifd0: newChanges(), exif: newChanges(), gps: newChanges(), ifd1: newChanges() };
  const change = (name: string, value: ExifValue | undefined) => {
    const place = places[name];
    if (place) changes[place[0]].set(place[1], value);
  };
  for (const key of values.keys()) for (const name of twins[key] ?? []) change(name, undefined);
  for (const place of values.has('description') ? remarkPlaces : []) {
    const remark = remarks.get(place);
    if (remark === undefined || !isOwnRemark(remark, [xmp, iim, current])) change(place, undefined);
  }
  for (const [name, text] of exifTexts(values, current)) change(name, text === '' ? undefined : { kind: 'text', text });
  const gps = values.get('gps');
  const position = Position.safeParse(gps).data;
  if (position && !samePosition(position, current.get('gps'))) setPosition(changes.gps, position);
  return { directories: changes, withoutGps: gps !== undefined && !position };
}

const newChanges = () => new Map<number, ExifValue | undefined>();

function setPosition(changes: Map<number, ExifValue | undefined>, { latitude, longitude, altitude }: Position): void {
  const tags = exifTags.gps;
  const text = (tag: number, value: string) => changes.set(tag, { kind: 'text', text: value });
  text(tags.GPSLatitudeRef, latitude < 0 ? 'S' : 'N');
  changes.set(tags.GPSLatitude, sexagesimal(latitude));
  text(tags.GPSLongitudeRef, longitude < 0 ? 'W' : 'E');
  changes.set(tags.GPSLongitude, sexagesimal(longitude));
  const isKnown = altitude !== undefined;
  changes.set(tags.GPSAltitudeRef, isKnown ? { kind: 'bytes', type: 1, data: [altitude < 0 ? 1 : 0] } : undefined);
  changes.set(tags.GPSAltitude, isKnown ? { kind: 'rationals', values: [rational(Math.abs(altitude))] } : undefined);
}

/** Degrees, minutes and ten-millionths of a second, three micrometres on the ground. */
function sexagesimal(degrees: number): ExifValue {
  const parts = Math.round(Math.abs(degrees) * 3600 * 1e7);
  const seconds = parts % (60 * 1e7);
  const minutes = Math.floor(parts / (60 * 1e7));
  return {
    kind: 'rationals',
    values: [
      [Math.floor(minutes / 60), 1],
      [minutes % 60, 1],
      [seconds, 1e7],
    ],
  };
}
