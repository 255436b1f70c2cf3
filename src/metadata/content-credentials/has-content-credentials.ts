import { startsWith } from '../containers/bytes.ts';
import { boxesIn } from '../containers/heif-boxes.ts';
import { jpegSegments } from '../containers/jpeg-segments.ts';
import { pngChunks } from '../containers/png-chunks.ts';
import { riffChunks } from '../containers/riff-chunks.ts';
import { tiffDirectory, tiffHeader } from '../containers/tiff-directory.ts';
import { isManifestStore } from './is-manifest-store.ts';

/** Where each container keeps a C2PA manifest store (C2PA 2.1, annex A.3: embedding manifests into assets). */
const places: Readonly<Record<string, (bytes: Uint8Array) => boolean>> = {
  'image/jpeg': inJpeg,
  'image/png': inPng,
  'image/webp': inRiff,
  'image/tiff': inTiff,
  'image/x-adobe-dng': inTiff,
  'image/heic': inBoxes,
  'image/heif': inBoxes,
  'image/avif': inBoxes,
};

/**
 * Does the file carry Content Credentials (a C2PA manifest)? Its signature covers the file byte for byte, so writing a
 * caption into it breaks that. Whether the signature holds is not looked at.
 * @param bytes the file; damaged ones answer what their whole parts say.
 */
export function hasContentCredentials(bytes: Uint8Array, mimeType: string): boolean {
  const look = Object.hasOwn(places, mimeType) ? places[mimeType] : undefined;
  return look?.(bytes) ?? false;
}

/** An APP11 segment begins with `JP`, the number of the box (2 bytes) and that of the packet (4). */
function inJpeg(bytes: Uint8Array): boolean {
  for (const { marker, payload } of jpegSegments(bytes))
    if (marker === 0xeb && startsWith(payload, 'JP') && isManifestStore(payload.subarray(8))) return true;
  return false;
}

function inPng(bytes: Uint8Array): boolean {
  for (const { type, data } of pngChunks(bytes)) if (type === 'caBX' && isManifestStore(data)) return true;
  return false;
}

function inRiff(bytes: Uint8Array): boolean {
  for (const { type, data } of riffChunks(bytes)) if (type === 'C2PA' && isManifestStore(data)) return true;
  return false;
}

const tiffTag = 0xcd41;

function inTiff(bytes: Uint8Array): boolean {
  const header = tiffHeader(bytes);
  const directory = header && tiffDirectory(bytes, header.first, header.littleEndian);
  return directory?.entries.some(({ tag, data }) => tag === tiffTag && data && isManifestStore(data)) ?? false;
}

const boxUuid = '\xd8\xfe\xc3\xd6\x1b\x0e\x48\x3c\x92\x97\x58\x28\x87\x7e\xc4\x81';

/** A `uuid` box: its UUID, version and flags (4 bytes), the purpose as a string with its NUL, then what it says. */
function inBoxes(bytes: Uint8Array): boolean {
  return boxesIn(bytes).some(
    ({ type, data }) => type === 'uuid' && startsWith(data, boxUuid) && startsWith(data, 'manifest\0', 20),
  );
}
