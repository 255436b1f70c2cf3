import { type PropertyValue, Position } from '../../model/value.ts';
import { assignment, removal } from './argument.ts';
import { exifTexts } from './exif/exif-texts.ts';
import { samePosition } from './same-position.ts';

/** The arguments that make EXIF, and the position in XMP, say `values`; text is in UTF-8. */
export function exifArguments(
  values: ReadonlyMap<string, PropertyValue>,
  current: ReadonlyMap<string, PropertyValue>,
): string[] {
  const texts = [...exifTexts(values, current)].map(([tag, text]) => assignment(tag, text));
  return [...texts, ...positionArguments(values.get('gps'), current.get('gps'))];
}

/** Position, unless the file has that very one: writing it again would round it. */
function positionArguments(value: PropertyValue | undefined, current: PropertyValue | undefined): string[] {
  if (value === undefined) return [];
  const position = Position.safeParse(value).data;
  if (!position) return [removal('GPS:all'), removal('XMP-exif:GPS*')];
  if (samePosition(position, current)) return [];
  const { latitude, longitude, altitude } = position;
  const axes = { Latitude: latitude, Longitude: longitude, ...(altitude !== undefined && { Altitude: altitude }) };
  const groups = ['GPS', 'XMP-exif'].flatMap((group) => [
    removal(`${group}:GPSAltitude`),
    removal(`${group}:GPSAltitudeRef`),
  ]);
  const axisArguments = Object.entries(axes).flatMap(([axis, number]) => [
    assignment(`GPS:GPS${axis}`, String(Math.abs(number))),
    assignment(`GPS:GPS${axis}Ref`, referenceOf(axis, number)),
    assignment(`XMP-exif:GPS${axis}`, axis === 'Altitude' ? String(Math.abs(number)) : String(number)),
    ...(axis === 'Altitude' ? [assignment('XMP-exif:GPSAltitudeRef', referenceOf(axis, number))] : []),
  ]);
  return altitude === undefined ? [...groups, ...axisArguments] : axisArguments;
}

function referenceOf(axis: string, number: number): string {
  if (axis === 'Altitude') return number < 0 ? '1' : '0';
  if (axis === 'Latitude') return number < 0 ? 'S' : 'N';
  return number < 0 ? 'W' : 'E';
}
