import { createHash } from 'node:crypto';
import { boxesIn } from '../containers/heif-boxes.ts';
import { itemLocations } from '../containers/heif-items.ts';
import { metadataItems } from '../containers/heif-metadata-items.ts';
import { letters, viewOf } from '../containers/bytes.ts';
import { isStartOfScan, jpegSegments } from '../containers/jpeg-segments.ts';
import { pngChunks } from '../containers/png-chunks.ts';
import { tiffDirectory, tiffHeader } from '../containers/tiff-directory.ts';

const pngImage = new Set(['IHDR', 'PLTE', 'tRNS', 'IDAT', 'acTL', 'fcTL', 'fdAT', 'gAMA', 'cHRM', 'sRGB']);
const webpImage = new Set(['VP8 ', 'VP8L', 'ALPH', 'ANIM', 'ANMF']);
/** Offsets and byte counts of strips and of tiles (TIFF 6.0, sections 8 and 15). */
const tiffImage = [
  [273, 279],
  [324, 325],
] as const;

const finders: Readonly<Record<string, (bytes: Uint8Array) => Iterable<Uint8Array>>> = {
  'image/jpeg': jpegImageData,
  'image/png': pngImageData,
  'image/webp': webpImageData,
  'image/tiff': tiffImageData,
  'image/heic': heifImageData,
  'image/avif': heifImageData,
};

/** SHA-256 of the bytes that become pixels, wherever in the file they lie: the same before and after a lossless write. */
export function imageDataHash(bytes: Uint8Array, mimeType: string): string {
  const hash = createHash('sha256');
  for (const part of finders[mimeType]?.(bytes) ?? []) hash.update(part);
  return hash.digest('hex');
}

/** Tables, frame header and scans up to the end of the image; a trailer behind it is no image. */
function* jpegImageData(bytes: Uint8Array): Generator<Uint8Array> {
  for (const { marker, start, payload } of jpegSegments(bytes)) {
    const isComment = marker === 0xfe || (marker >= 0xe0 && marker <= 0xef);
    if (isStartOfScan(marker)) {
      const end = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).indexOf('\xff\xd9', start, 'latin1');
      yield bytes.subarray(start, end < 0 ? undefined : end);
    } else if (!isComment) yield payload;
  }
}

function* pngImageData(bytes: Uint8Array): Generator<Uint8Array> {
  for (const { type, data } of pngChunks(bytes)) if (pngImage.has(type)) yield data;
}

function* webpImageData(bytes: Uint8Array): Generator<Uint8Array> {
  const view = viewOf(bytes);
  for (let offset = 12; offset + 8 <= bytes.length;) {
    const size = view.getUint32(offset + 4, true);
    if (webpImage.has(letters(bytes, offset, offset + 4))) yield bytes.subarray(offset, offset + 8 + size);
    offset += 8 + size + (size % 2);
  }
}

function* tiffImageData(bytes: Uint8Array): Generator<Uint8Array> {
  const header = tiffHeader(bytes);
  let offset = header?.first ?? 0;
  for (let count = 0; header && offset !== 0 && count < 64; count += 1) {
    const directory = tiffDirectory(bytes, offset, header.littleEndian);
    const numbers = (tag: number) => {
      const entry = directory?.entries.find((candidate) => candidate.tag === tag);
      return entry?.data ? unsigned(entry.data, entry.type, header.littleEndian) : [];
    };
    for (const [offsetsTag, countsTag] of tiffImage) {
      const lengths = numbers(countsTag);
      for (const [index, start] of numbers(offsetsTag).entries())
        yield bytes.subarray(start, start + (lengths[index] ?? 0));
    }
    offset = directory?.next ?? 0;
  }
}

function unsigned(data: Uint8Array, type: number, littleEndian: boolean): number[] {
  const view = viewOf(data);
  const size = type === 3 ? 2 : 4;
  return Array.from({ length: Math.floor(data.length / size) }, (_, index) =>
    size === 2 ? view.getUint16(index * 2, littleEndian) : view.getUint32(index * 4, littleEndian),
  );
}

/** Every item but the metadata's, in the order of their ids. */
function* heifImageData(bytes: Uint8Array): Generator<Uint8Array> {
  const meta = boxesIn(bytes).find((box) => box.type === 'meta');
  const inside = boxesIn(meta?.data.subarray(4) ?? new Uint8Array());
  const box = (type: string) => inside.find((candidate) => candidate.type === type)?.data ?? new Uint8Array();
  const metadata = new Set(metadataItems(box('iinf')).map(({ id }) => id));
  const idat = box('idat');
  for (const [id, { method, extents }] of [...itemLocations(box('iloc'))].toSorted(([a], [b]) => a - b)) {
    const from = method === 1 ? idat : bytes;
    if (!metadata.has(id))
      for (const { offset, length } of extents) yield from.subarray(offset, length > 0 ? offset + length : undefined);
  }
}
