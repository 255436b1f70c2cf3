import { letters, startsWith, viewOf } from '../containers/bytes.ts';
import { type ExifText, exifText } from './exif-text.ts';

const prefixBytes = 8;
const escape = 0x1b;

/**
 * The text of a UserComment (EXIF 3.0, 4.6.6.3, D): eight bytes name its encoding. Unicode is UTF-16 in the byte order of
 * the block or of its own mark, and where that makes no sense in the other, since writers forget it. What names no
 * encoding is read as an ASCII value is. Padding at the end falls away. Undefined where it is blank.
 */
export function userComment(data: Uint8Array, littleEndian: boolean): ExifText | undefined {
  const { text, guessed } = decoded(data, littleEndian);
  const words = text.replace(/[\0 ]+$/, '');
  return words.trim() === '' ? undefined : { text: words, guessed };
}

function decoded(data: Uint8Array, littleEndian: boolean): ExifText {
  const body = data.subarray(prefixBytes);
  if (startsWith(data, 'UNICODE\0')) return { text: utf16(body, littleEndian), guessed: false };
  if (startsWith(data, 'JIS\0')) return { text: jis(body), guessed: false };
  const hasPrefix = startsWith(data, 'ASCII\0') || startsWith(data, '\0\0\0\0\0\0\0\0');
  return exifText(hasPrefix ? body : data);
}

function utf16(body: Uint8Array, littleEndian: boolean): string {
  const view = viewOf(body);
  const units = Math.floor(body.length / 2);
  const mark = units > 0 ? view.getUint16(0, littleEndian) : 0;
  let [plain, swapped] = [0, 0];
  for (let at = 0; at < units; at += 1) {
    const unit = view.getUint16(at * 2, littleEndian);
    if (unit >> 8 === 0) plain += 1;
    if ((unit & 0xff) === 0) swapped += 1;
  }
  const isOther = mark === 0xfffe || (mark !== 0xfeff && swapped > plain);
  return new TextDecoder(isOther === littleEndian ? 'utf-16be' : 'utf-16le').decode(body.subarray(0, units * 2));
}

/** JIS X 0208 without the escapes that would announce it, unless they are there. */
function jis(body: Uint8Array): string {
  const end = letters(body, 0, body.length).replace(/\0+$/, '').length;
  const bytes = body.subarray(0, end);
  if (bytes.some((byte) => byte >= 0x80)) return new TextDecoder('euc-jp').decode(bytes);
  const announced = bytes.includes(escape) ? bytes : Uint8Array.of(escape, 0x24, 0x42, ...bytes);
  return new TextDecoder('iso-2022-jp').decode(announced);
}
