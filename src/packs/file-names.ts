import { extname } from 'node:path';
import { cutToBytes } from '../model/text.ts';

/**
 * Bytes of UTF-8 that a stem may have in a pack. Linux holds 255 for the whole name; the rest is left for the number in
 * front, the extension, and what mail programs, browsers and long Windows paths (260 characters) put around it.
 */
const stemBytes = 104;

/** Not allowed in names on Windows (learn.microsoft.com, Naming Files); `/` nowhere, `:` not on macOS. */
const forbidden = /[<>:"/\\|?*]/g;

/**
 * Invisible: control characters, and format characters such as the marks that turn the direction of a line
 * ('evil' RLO 'gpj.exe' shows as 'evilexe.jpg'). The joiners U+200C and U+200D stay: Bengali and emoji are written with them.
 */
const invisible = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;

/** Windows strips dots and spaces from the end of a name. */
const trailing = /[. ]+$/u;

/** Extensions by format, the usual one first. */
const extensions: Readonly<Record<string, readonly string[]>> = {
  'image/jpeg': ['.jpg', '.jpeg', '.jpe'],
  'image/png': ['.png'],
  'image/tiff': ['.tif', '.tiff'],
  'image/webp': ['.webp'],
  'image/heic': ['.heic', '.heif', '.hif'],
  'image/avif': ['.avif'],
  'image/jxl': ['.jxl'],
  'image/jp2': ['.jp2'],
  'image/vnd.adobe.photoshop': ['.psd'],
  'image/x-raw': ['.iiq'],
};

/** MIME types of raw formats end in what their names do: `image/x-canon-cr3`. */
const extensionsOf = (mimeType: string): readonly string[] => {
  const raw = /^image\/x-[a-z]+-([a-z0-9]{3})$/.exec(mimeType)?.[1];
  return extensions[mimeType] ?? (raw === undefined ? [] : [`.${raw}`]);
};

export interface PackName {
  readonly stem: string;
  /** With its dot; one that belongs to the format, or where that is none of ours (camera RAW …) the photo's own. */
  readonly extension: string;
}

/** As much of a photo's own name as Windows, macOS and Linux all store, in NFC, cut at a grapheme. */
export function packName(name: string, mimeType: string): PackName {
  const known = extensionsOf(mimeType);
  const visible = name.replaceAll(invisible, '').normalize('NFC').trim();
  const found = extname(visible);
  const fits = known.length > 0 ? known.includes(found.toLowerCase()) : /^\.[a-z\d]{1,5}$/i.test(found);
  const legal = (fits ? visible.slice(0, -found.length) : visible).replaceAll(forbidden, '_').trim();
  const stem = cutToBytes(legal, stemBytes).replace(trailing, '');
  return { stem: stem || 'photo', extension: fits ? found : (known[0] ?? '') };
}

/**
 * The stem with its place in the pack in front: `001_…`. The number makes names unique whatever the case and
 * normalisation, keeps reserved ones (CON, LPT¹) from being reserved, and hides no file behind a leading dot.
 */
export const numbered = (stem: string, number: number, count: number): string =>
  `${String(number).padStart(Math.max(3, String(count).length), '0')}_${stem}`;
