import { hash } from 'node:crypto';
import { type Blocks } from '../containers/blocks.ts';
import { joinBytes } from '../containers/bytes.ts';

/**
 * Whether the IIM is as it was when XMP and IIM were last written together: who does that leaves the MD5 of the IIM in
 * Photoshop resource 0x0425 (MWG guidelines 2.0, 3.3.2); who knows only IIM leaves that alone. Undefined where nobody did.
 */
export function iimSince({ iim, iimDigest }: Blocks): 'unchanged' | 'edited' | undefined {
  const isKept = iimDigest?.some((byte) => byte !== 0) ?? false;
  if (!iimDigest || !isKept || iim.length === 0) return undefined;
  const kept = Buffer.from(iimDigest).toString('hex');
  const [first = new Uint8Array()] = iim;
  // A stream in a TIFF is padded to whole words; one that is longer than a segment goes on in the next.
  const forms = [first, withoutPadding(first), joinBytes(iim)];
  return forms.some((bytes) => hash('md5', bytes, 'hex') === kept) ? 'unchanged' : 'edited';
}

function withoutPadding(bytes: Uint8Array): Uint8Array {
  let end = bytes.length;
  while (end > 0 && bytes.length - end < 3 && bytes[end - 1] === 0) end -= 1;
  return bytes.subarray(0, end);
}
