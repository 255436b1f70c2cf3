import { startsWith } from '../../containers/bytes.ts';
import { extensionSignature } from '../../containers/extended-xmp.ts';
import { isStartOfScan, jpegSegments } from '../../containers/jpeg-segments.ts';
import { photoshopSignature } from '../../containers/photoshop.ts';
import { mpfSignature } from './edit-mpf.ts';

/** A sixth byte behind it says nothing (EXIF 3.0, 4.7.2 C). */
export const exifSignature = 'Exif\0';
export const xmpSignature = 'http://ns.adobe.com/xap/1.0/\0';

export type HeaderPartKind = 'exif' | 'xmp' | 'extended-xmp' | 'photoshop' | 'mpf' | 'application' | 'other';

/** A segment of the header, whole. */
export interface HeaderPart {
  readonly kind: HeaderPartKind;
  /** From its marker on. */
  readonly bytes: Uint8Array;
  /** Behind the signature that `kind` stands for. */
  readonly payload: Uint8Array;
}

const signatures: readonly (readonly [number, string, HeaderPartKind])[] = [
  [0xe1, exifSignature, 'exif'],
  [0xe1, xmpSignature, 'xmp'],
  [0xe1, extensionSignature, 'extended-xmp'],
  [0xed, photoshopSignature, 'photoshop'],
  [0xe2, mpfSignature, 'mpf'],
];

export interface JpegHeader {
  readonly parts: HeaderPart[];
  /** Where the first scan begins. */
  readonly end: number;
}

/**
 * The segments between the start of a JPEG and its first scan; undefined where `bytes` end before it begins. A text says
 * why it is not in order.
 */
export function jpegHeader(bytes: Uint8Array): JpegHeader | string | undefined {
  const parts: HeaderPart[] = [];
  let end = 2;
  for (const { marker, start, payload } of jpegSegments(bytes)) {
    if (start !== end) return 'something stands between two segments';
    if (isStartOfScan(marker)) return { parts, end };
    end = start + 4 + payload.length;
    const [, signature, kind] = signatures.find(([type, text]) => type === marker && startsWith(payload, text)) ?? [];
    const own = kind ?? (marker >= 0xe0 && marker <= 0xef ? 'application' : 'other');
    const behind = payload.subarray((signature?.length ?? 0) + (kind === 'exif' ? 1 : 0));
    parts.push({ kind: own, bytes: bytes.subarray(start, end), payload: behind });
  }
  return undefined;
}
