import { type MetadataWarning } from './file-metadata.ts';

/** Was one moment before the other? Only where both are known with their offset. */
export const isBefore = (one: string | undefined, other: string | undefined): boolean =>
  instantOf(one) < instantOf(other);

const instantOf = (moment = ''): number => (/(?:Z|[+-]\d\d:?\d\d)\s*$/.test(moment) ? Date.parse(moment) : Number.NaN);

/** What is wrong with the XMP files beside a picture, told apart from what is wrong in it. */
export function sidecarWarnings(found: readonly MetadataWarning[], isOlder: boolean): MetadataWarning[] {
  const about = found.map(({ code, message }) => ({
    code: code.replace(/^xmp\//, 'sidecar/'),
    message: `In the XMP sidecar: ${message}`,
  }));
  if (!isOlder) return about;
  const message =
    'The XMP in this file was changed after the sidecar beside it, and they differ. The sidecar is shown; look which of the two is right.';
  return [...about, { code: 'sidecar/older', message }];
}
