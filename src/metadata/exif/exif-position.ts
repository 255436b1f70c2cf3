import { type PropertyValue } from '../../model/value.ts';
import { exifTags } from './exif-tags.ts';

/**
 * Degrees of EXIF's degrees, minutes and seconds (EXIF 3.0, 4.6.6), whole to the tenth decimal; altitude in metres.
 * Undefined without both. Out of range is kept: it is what the file says.
 */
export function exifPosition(gps: Readonly<Record<string, unknown>>): PropertyValue | undefined {
  const latitude = degrees(gps[exifTags.gps.GPSLatitude], gps[exifTags.gps.GPSLatitudeRef]);
  const longitude = degrees(gps[exifTags.gps.GPSLongitude], gps[exifTags.gps.GPSLongitudeRef]);
  if (latitude === undefined || longitude === undefined) return undefined;
  const metres = gps[exifTags.gps.GPSAltitude];
  if (typeof metres !== 'number' || !Number.isFinite(metres)) return { latitude, longitude };
  return { latitude, longitude, altitude: isBelowSea(gps[exifTags.gps.GPSAltitudeRef]) ? -metres : metres };
}

function degrees(value: unknown, reference: unknown): number | undefined {
  const parts: unknown[] = Array.isArray(value) ? value : [value];
  if (parts.length > 3 || !parts.every((part) => typeof part === 'number')) return undefined;
  const [whole = Number.NaN, minutes = 0, seconds = 0] = parts;
  const sum = Number((whole + minutes / 60 + seconds / 3600).toFixed(10));
  if (!Number.isFinite(sum)) return undefined;
  return typeof reference === 'string' && /^[SW]/i.test(reference) ? -sum : sum;
}

function isBelowSea(reference: unknown): boolean {
  const first = reference instanceof Uint8Array ? reference[0] : reference;
  return first === 1;
}
