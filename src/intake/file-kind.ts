import { extensionOf, photoExtensions } from './photo-name.ts';

/** What a name promises. `unknown`: only its first bytes can say. */
export type NameKind = 'photo' | 'article' | 'unknown' | 'other' | 'skipped';

const articleExtensions = new Set('txt md html htm docx'.split(' '));

/** What lies beside photos and is none: not worth opening. */
const otherExtensions = new Set(
  (
    'xmp xml json csv tsv pdf doc rtf odt xls xlsx ppt pptx zip rar 7z gz tar mp4 mov avi mkv mts m4v 3gp mp3 wav m4a aac ' +
    'thm lrv aae ini db dat log exe dll js css svg gif bmp ai eps'
  ).split(' '),
);

/** Folders and files that systems leave behind; compared in lower case. */
const leftovers = new Set([
  '__macosx',
  'thumbs.db',
  'ehthumbs.db',
  'desktop.ini',
  '@eadir',
  '$recycle.bin',
  'system volume information',
  'lost+found',
]);

/** Hidden files, AppleDouble (`._IMG_1.jpg`) and what systems leave behind. */
export const isLeftover = (name: string): boolean => name.startsWith('.') || leftovers.has(name.toLowerCase());

/** A folder that a scan leaves alone: hidden, left behind, or a catalogue with its own thumbnails and copies. */
export const isSkippedFolder = (name: string): boolean => isLeftover(name) || name.toLowerCase().endsWith('.cutline');

export function kindOfName(name: string): NameKind {
  if (isLeftover(name)) return 'skipped';
  const extension = extensionOf(name);
  if (photoExtensions.has(extension)) return 'photo';
  if (articleExtensions.has(extension)) return 'article';
  return otherExtensions.has(extension) ? 'other' : 'unknown';
}
