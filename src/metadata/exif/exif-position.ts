import { z } from 'zod';
import { type PropertyValue } from '../../model/value.ts';
import { exifTags } from './exif-tags.ts';

const Sexagesimal = z.array(z.number()).min(1).max(3);
const Reference = z.string().catch('');

/**
 * Degrees of EXIF's degrees, minutes and seconds (EXIF 3.0, 4.6.6), whole to the tenth decimal; altitude in metres.
 * Undefined without both. Out of range is kept: it is what the file says.
 */
export function exifPosition(gps: Readonly<Record<string, unknown>>): PropertyValue | undefined {
  const latitude = degrees(gps[exifTags.gps.GPSLatitude], gps[exifTags.gps.GPSLatitudeRef]);
  const longitude = degrees(gps[exifTags.gps.GPSLongitude], gps[exifTags.gps.GPSLongitudeRef]);
  if (latitude === undefined || longitude === undefined) return undefined;
  const metres = z.number().safeParse(gps[exifTags.gps.GPSAltitude]).data;
  if (metres === undefined) return { latitude, longitude };
  return { latitude, longitude, altitude: isBelowSea(gps[exifTags.gps.GPSAltitudeRef]) ? -metres : metres };
}

function degrees(value: unknown, reference: unknown): number | undefined {
  const parts = Sexagesimal.safeParse(typeof value === 'number' ? [value] : value).data;
  if (!parts) return undefined;
  const [whole = 0, minutes = 0, seconds = 0] = parts;
  const sum = Number((whole + minutes / 60 + seconds / 3600).toFixed(10));
  if (!Number.isFinite(sum)) return undefined;
  return /^[SW]/i.test(Reference.parse(reference)) ? -sum : sum;
}

function isBelowSea(reference: unknown): boolean {
  const first = reference instanceof Uint8Array ? reference[0] : reference;
  return first === 1;
}
