import { type Blocks, noBlocks } from './blocks.ts';
import { joinBytes, startsWith } from './bytes.ts';
import { extensionSignature, joinExtendedXmp } from './extended-xmp.ts';
import { jpegSegments } from './jpeg-segments.ts';
import { iimOfPhotoshop, photoshopSignature } from './photoshop.ts';

const app1 = 0xe1;
const app13 = 0xed;
const exifSignature = 'Exif\0';
const xmpSignature = 'http://ns.adobe.com/xap/1.0/\0';

/** The blocks of a JPEG: EXIF and XMP in APP1 (XMP part 3, 1.1.3), IIM in the Photoshop resources of APP13. */
export function jpegBlocks(bytes: Uint8Array): Blocks {
  const blocks = noBlocks();
  const photoshop: Uint8Array[] = [];
  const extensions: Uint8Array[] = [];
  const segments = jpegSegments(bytes);
  let next = segments.next();
  for (; !next.done; next = segments.next()) {
    const { marker, payload } = next.value;
    if (marker === app1 && startsWith(payload, exifSignature)) blocks.exif ??= payload.subarray(6);
    else if (marker === app1 && startsWith(payload, xmpSignature)) blocks.xmp.push(payload.subarray(29));
    else if (marker === app1 && startsWith(payload, extensionSignature)) extensions.push(payload);
    else if (marker === app13 && startsWith(payload, photoshopSignature)) photoshop.push(payload.subarray(14));
  }
  if (next.value === 'damaged')
    blocks.warnings.push({ code: 'jpeg/damaged', message: 'The JPEG ends in the middle of its header.' });
  if (extensions.length > 0) joinExtendedXmp(blocks, extensions);
  if (photoshop.length > 0) iimOfPhotoshop(blocks, joinBytes(photoshop));
  return blocks;
}
