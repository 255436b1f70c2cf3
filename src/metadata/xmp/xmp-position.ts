import { type PropertyValue } from '../../model/value.ts';
import { expandedName } from './namespaces.ts';
import { type XmpLookup } from './xmp-node.ts';

/**
 * Degrees of `D,MM,SSk` or `D,MM.mmk` (ISO 16684-2, GPSCoordinate), or of the plain decimal degrees, with sign or letter,
 * that some writers put there; undefined for anything else.
 */
export function degreesOf(coordinate: string): number | undefined {
  if (/^\s*[+-]?\d+(?:\.\d+)?\s*$/.test(coordinate)) return Number(coordinate);
  const parts = /^\s*(\d+(?:\.\d+)?)(?:,(\d+(?:\.\d+)?)(?:,(\d+(?:\.\d+)?))?)?\s*([NSEW])\s*$/i.exec(coordinate);
  if (!parts) return undefined;
  const degrees = Number(parts[1]) + Number(parts[2] ?? 0) / 60 + Number(parts[3] ?? 0) / 3600;
  return /[SW]/i.test(parts[4] ?? '') ? -degrees : degrees;
}

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
