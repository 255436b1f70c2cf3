import { type Blocks } from './blocks.ts';
import { letters, startsWith } from './bytes.ts';
import { iimOfPhotoshop, photoshopSignature } from './photoshop.ts';

/**
 * Adds a block that is kept as hexadecimal text: a line with its name, a line with its length, then the digits
 * (ImageMagick's convention, older than eXIf; it has no standard).
 */
export function addRawProfile(blocks: Blocks, name: string, text: Uint8Array): void {
  const header = /^\s*[^\n]{0,80}\n\s*\d{1,10}\n/.exec(letters(text, 0, 256))?.[0];
  if (header === undefined) return;
  const digits = letters(text, header.length, text.length).replaceAll(/\s/g, '');
  const data = new Uint8Array(Buffer.from(digits, 'hex'));
  if (name === 'xmp') blocks.xmp.push(data);
  else if (name === 'iptc' || name === '8bim') addIim(blocks, data);
  else if (name === 'exif' || name === 'APP1') addApp1(blocks, data);
}

function addIim(blocks: Blocks, data: Uint8Array): void {
  if (startsWith(data, photoshopSignature)) iimOfPhotoshop(blocks, data.subarray(photoshopSignature.length));
  else if (startsWith(data, '8BIM')) iimOfPhotoshop(blocks, data);
  else blocks.iim.push(data);
}

function addApp1(blocks: Blocks, data: Uint8Array): void {
  if (startsWith(data, 'Exif\0\0')) blocks.exif ??= data.subarray(6);
  else if (startsWith(data, 'http://ns.adobe.com/xap/1.0/\0')) blocks.xmp.push(data.subarray(29));
}
