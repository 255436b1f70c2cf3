import { characters } from './characters.ts';
import { isoBrands } from './iso-brands.ts';

/** What a file that is no photo seems to be, in words; `picture` where it is one in a format that Cutline does not read. */
export interface Lookalike {
  readonly words: string;
  readonly picture: boolean;
}

const picture = (words: string): Lookalike => ({ words, picture: true });
const other = (words: string): Lookalike => ({ words, picture: false });

/** First bytes (one character a byte) and what they mean. */
const magic: readonly (readonly [start: string, is: Lookalike])[] = [
  ['GIF8', picture('a GIF picture')],
  ['BM', picture('a BMP picture')],
  ['\0\u0005\u0016\u0007', other('an AppleDouble file (what macOS leaves beside the real one)')],
  ['PK\u0003\u0004', other('a ZIP archive or an office document')],
  ['PK\u0005\u0006', other('an empty ZIP archive')],
  ['%PDF', other('a PDF document')],
  ['{\\rtf', other('an RTF document')],
  ['\u00d0\u00cf\u0011\u00e0', other('an old office document')],
  ['\u001f\u008b', other('a gzip archive')],
  ['Rar!', other('a RAR archive')],
  ['7z\u00bc\u00af', other('a 7-Zip archive')],
  ['MZ', other('a Windows program')],
  ['\u007fELF', other('a program')],
  ['RIFF', other('a sound or a film')],
  ['ID3', other('a sound file')],
  ['version https://git-lfs.github.com/', other('a Git LFS pointer (a note that stands in for the real file)')],
];

/** What the start of a text says, byte order mark and white space taken off. */
const texts: readonly (readonly [pattern: RegExp, words: string])[] = [
  [/^(<!--[^]*?-->\s*)*<(!doctype html|html|head|body|script)[\s>]/i, 'a web page'],
  [/^<([^]*<)?svg[\s>/]/i, 'an SVG drawing'],
  [/^(<\?xpacket|<x:xmpmeta|<rdf:)/i, 'an XMP sidecar'],
  [/^</, 'an XML document'],
  [/^[{[]\s*["{[\]}]/, 'a JSON document'],
];

/** Names what `bytes` (not empty, none of the photo formats) looks like. Nothing is decoded. */
export function looksLike(bytes: Uint8Array): Lookalike {
  for (const [start, is] of magic) if (characters(bytes, 0, start.length) === start) return is;
  const [brand] = isoBrands(bytes);
  if (brand !== undefined) return other('a film or a sound file');
  const start = bytes.subarray(0, 1024);
  if (start.every((byte) => byte === 0)) return other('nothing but zero bytes (a copy that failed)');
  if (characters(bytes, 1, 4) === 'PNG') return other('a PNG whose first bytes were damaged on the way');
  if (start.some((byte) => byte < 9)) return other('a binary file of no kind that Cutline knows');
  const text = new TextDecoder().decode(start).trimStart();
  return other(texts.find(([pattern]) => pattern.test(text))?.[1] ?? 'a text');
}
