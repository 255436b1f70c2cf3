import { type PropertyValue, Position } from '../../model/value.ts';
import { joinArtists } from '../exif/artists.ts';
import { assignment, removal } from './argument.ts';
import { plainText } from '../plain-text.ts';

const textTags = { description: 'IFD0:ImageDescription', copyrightNotice: 'IFD0:Copyright' } as const;

/** The arguments that make EXIF say `values` (text in UTF-8, several creators joined as MWG guidelines 2.0, 5.5 have it). */
export function exifArguments(
  values: ReadonlyMap<string, PropertyValue>,
  current: ReadonlyMap<string, PropertyValue>,
): string[] {
  const texts = Object.entries(textTags).flatMap(([key, tag]) => {
    const value = values.get(key);
    return value === undefined ? [] : [assignment(tag, plainText(value))];
  });
  const creator = values.get('creator');
  if (creator !== undefined) texts.push(assignment('IFD0:Artist', artistOf(creator)));
  return [...texts, ...positionArguments(values.get('gps'), current.get('gps'))];
}

const artistOf = (creator: PropertyValue): string =>
  joinArtists(Array.isArray(creator) ? creator.map((name: PropertyValue) => plainText(name)) : [plainText(creator)]);

/** Position, unless the file has that very one: writing it again would round it. */
function positionArguments(value: PropertyValue | undefined, current: PropertyValue | undefined): string[] {
  if (value === undefined || JSON.stringify(value) === JSON.stringify(current)) return [];
  const position = Position.safeParse(value).data;
  if (!position) return [removal('GPS:all'), removal('XMP-exif:GPS*')];
  const { latitude, longitude, altitude } = position;
  const axes = { Latitude: latitude, Longitude: longitude, ...(altitude !== undefined && { Altitude: altitude }) };
  return Object.entries(axes).flatMap(([axis, number]) => [
    assignment(`GPS:GPS${axis}`, String(Math.abs(number))),
    assignment(`GPS:GPS${axis}Ref`, referenceOf(axis, number)),
    assignment(`XMP-exif:GPS${axis}`, axis === 'Altitude' ? String(Math.abs(number)) : String(number)),
    ...(axis === 'Altitude' ? [assignment('XMP-exif:GPSAltitudeRef', referenceOf(axis, number))] : []),
  ]);
}

function referenceOf(axis: string, number: number): string {
  if (axis === 'Altitude') return number < 0 ? '1' : '0';
  if (axis === 'Latitude') return number < 0 ? 'S' : 'N';
  return number < 0 ? 'W' : 'E';
}
