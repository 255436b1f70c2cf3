/** Name endings of camera raw files. */
export const rawExtensions: ReadonlySet<string> = new Set(
  'dng cr2 cr3 crw nef nrw arw sr2 srf raf orf rw2 rwl pef srw mrw x3f 3fr fff iiq erf mef kdc dcr'.split(' '),
);

/** Name endings of pictures that a scan takes without looking inside. */
export const photoExtensions: ReadonlySet<string> = new Set([
  ...'jpg jpeg jpe png tif tiff webp heic heif avif hif jxl jp2 psd'.split(' '),
  ...rawExtensions,
]);

/** Further endings that a caption list may name a picture by. */
const otherPictureExtensions = 'gif bmp';

const anyExtension = [...photoExtensions, ...otherPictureExtensions.split(' ')].join('|');

/** A picture's ending wherever it stands, followed by no further letter, mark or digit. */
export const pictureEnding = new RegExp(String.raw`\.(?:${anyExtension})(?![\p{L}\p{M}\p{N}_])`, 'giu');

const atEnd = new RegExp(String.raw`\.(?:${anyExtension})$`, 'iu');

/** `name` without a picture's ending; the whole name where it has none. */
export const withoutPictureEnding = (name: string): string => name.replace(atEnd, '');

/** What follows the last dot, lower case; empty where there is no dot, or only the one that hides a file. */
export function extensionOf(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(dot + 1).toLowerCase() : '';
}

/** No file system keeps a longer name (ext4 counts bytes, NTFS and APFS UTF-16 units; letters are at least one of each). */
const longestPath = 1024;

/**
 * Whether `text` is one picture's file name and nothing else: `IMG_1.jpg`, `Lễ ký 01.JPG`, `photos/ক.png`.
 * Two names in a row are none, so that a list of attachments is not taken for one name with spaces.
 */
export function isPictureName(text: string): boolean {
  if (text.length > longestPath || !atEnd.test(text) || /[\r\n]/.test(text)) return false;
  const [first] = text.matchAll(pictureEnding);
  const stem = withoutPictureEnding(text);
  if (first === undefined || /(^|[\\/])\s*$/.test(stem)) return false;
  return first.index === stem.length || !/^[\s,;]/.test(text.slice(first.index + first[0].length));
}
