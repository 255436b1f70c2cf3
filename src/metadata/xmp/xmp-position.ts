import { degreesOf } from '../../model/degrees.ts';
import { type PropertyValue } from '../../model/value.ts';
import { expandedName } from './namespaces.ts';
import { type XmpLookup } from './xmp-node.ts';

/** Where the picture was taken according to XMP: degrees, and metres above sea level; undefined without both degrees. */
export function xmpPosition(lookup: XmpLookup): PropertyValue | undefined {
  const text = (name: string) => {
    const node = lookup(expandedName(`exif:${name}`));
    return node?.kind === 'text' ? node.text : undefined;
  };
  const latitude = degreesOf(text('GPSLatitude') ?? '');
  const longitude = degreesOf(text('GPSLongitude') ?? '');
  if (latitude === undefined || longitude === undefined) return undefined;
  const metres = /^\s*(-?\d+(?:\.\d+)?)(?:\/(\d+))?\s*$/.exec(text('GPSAltitude') ?? '');
  const altitude = metres ? Number(metres[1]) / Number(metres[2] ?? 1) : Number.NaN;
  if (!Number.isFinite(altitude)) return { latitude, longitude };
  return { latitude, longitude, altitude: text('GPSAltitudeRef')?.trim() === '1' ? -altitude : altitude };
}
