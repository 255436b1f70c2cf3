import { limits } from '../limits.ts';
import { type Blocks } from './blocks.ts';
import { letters, viewOf } from './bytes.ts';

export const photoshopSignature = 'Photoshop 3.0\0';
const iimResource = 0x0404;
const digestResource = 0x0425;
const digestBytes = 16;
const resourceTypes = new Set(['8BIM', 'PHUT', 'DCSR', 'AgHg', 'MeSa']);

/**
 * Adds the IIM streams, and the digest of them, of Photoshop image resources (Adobe Photoshop file formats, image resource blocks: type, id,
 * name padded to even, size, data padded to even). `bytes` are the resources of all segments, joined.
 */
export function iimOfPhotoshop(blocks: Blocks, bytes: Uint8Array): void {
  const view = viewOf(bytes);
  let offset = 0;
  for (let part = 0; offset + 12 <= bytes.length && part < limits.parts; part += 1) {
    if (!resourceTypes.has(letters(bytes, offset, offset + 4))) break;
    const id = view.getUint16(offset + 4);
    const nameBytes = 1 + (bytes[offset + 6] ?? 0);
    const sizeAt = offset + 6 + nameBytes + (nameBytes % 2);
    if (sizeAt + 4 > bytes.length) break;
    const size = view.getUint32(sizeAt);
    const end = sizeAt + 4 + size;
    if (id === iimResource && size > 0) blocks.iim.push(bytes.subarray(sizeAt + 4, Math.min(end, bytes.length)));
    if (id === digestResource && size === digestBytes && end <= bytes.length)
      blocks.iimDigest ??= bytes.subarray(sizeAt + 4, end);
    if (end > bytes.length) {
      blocks.warnings.push({ code: 'photoshop/damaged', message: 'A Photoshop resource is cut off.' });
      return;
    }
    offset = end + (size % 2);
  }
}
