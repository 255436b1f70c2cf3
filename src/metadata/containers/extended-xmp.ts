import { limits } from '../limits.ts';
import { type Blocks } from './blocks.ts';
import { letters, viewOf } from './bytes.ts';

export const extensionSignature = 'http://ns.adobe.com/xmp/extension/\0';
const guidAt = 35;
const headerBytes = 75;

/**
 * Puts extended XMP together again and adds it behind the main packet (XMP part 3, 1.1.3.1): chunks of 65 kB, each
 * with the extension's GUID, the whole length and its own offset. Only the extension that the main packet names counts.
 */
export function joinExtendedXmp(blocks: Blocks, chunks: readonly Uint8Array[]): void {
  const [main] = blocks.xmp;
  const named = main && /HasExtendedXMP\s*(?:=\s*["']|>\s*)([0-9A-Fa-f]{32})/.exec(letters(main, 0, main.length))?.[1];
  const damaged = (message: string) => blocks.warnings.push({ code: 'xmp/extension-damaged', message });
  if (!named) {
    damaged('The file has extended XMP that its main XMP does not name; it was left out.');
    return;
  }
  let whole: Uint8Array | undefined;
  let filled = 0;
  for (const chunk of chunks) {
    if (chunk.length < headerBytes || letters(chunk, guidAt, guidAt + 32) !== named) continue;
    const length = viewOf(chunk).getUint32(67);
    const offset = viewOf(chunk).getUint32(71);
    const data = chunk.subarray(headerBytes);
    if (length > limits.xmpBytes || offset + data.length > length || (whole && whole.length !== length)) {
      damaged('A part of the extended XMP does not fit the rest; the extension was left out.');
      return;
    }
    whole ??= new Uint8Array(length);
    whole.set(data, offset);
    filled += data.length;
  }
  if (whole?.length === filled) blocks.xmp.push(whole);
  else damaged('Parts of the extended XMP are missing; the extension was left out.');
}
