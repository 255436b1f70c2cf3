import exifr from 'exifr';
import { type PropertyValue } from '../../model/value.ts';
import { isoOfExif } from '../date-time.ts';
import { type MetadataWarning } from '../file-metadata.ts';
import { splitArtists } from './artists.ts';
import { exifPosition } from './exif-position.ts';
import { exifCopyright } from './copyright.ts';
import { type ExifDirectory, exifTags, exifTextTags, userCommentTag } from './exif-tags.ts';
import { type ExifText, exifText } from './exif-text.ts';
import { soundBlock } from './sound-block.ts';
import { type SoundEntries, soundEntries } from './sound-entries.ts';
import { userComment } from './user-comment.ts';

type Directory = Readonly<Record<string, unknown>>;

/** A directory of what exifr answers, which is an object of objects, or nothing. */
function directoryOf(parsed: unknown, name: ExifDirectory): Directory {
  const directory: unknown = isObject(parsed) ? parsed[name] : undefined;
  return isObject(directory) ? directory : {};
}

const isObject = (value: unknown): value is Directory => typeof value === 'object' && value !== null;
const isOrientation = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 8;

/**
 * Values as they stand in the file: exifr's revived dates are shifted by the machine's zone. One object for all calls,
 * since exifr keeps every options object it has seen.
 */
const options = { translateKeys: false, translateValues: false, reviveValues: false, mergeOutput: false };

/** The properties of an EXIF block by key. A damaged block is a warning; what is sound of it is still read. */
export async function readExif(block: Uint8Array): Promise<{
  values: Map<string, PropertyValue>;
  warnings: MetadataWarning[];
}> {
  const values = new Map<string, PropertyValue>();
  const warnings: MetadataWarning[] = [];
  const sound = soundEntries(block);
  if (!sound || sound.damaged)
    warnings.push({ code: 'exif/damaged', message: 'The EXIF block is damaged; what is sound of it was read.' });
  if (!sound) return { values, warnings };
  const set = (key: string, value: PropertyValue | undefined) => {
    if (value !== undefined) values.set(key, value);
  };
  readTexts(sound, set, warnings);
  const parsed: unknown = await exifr.parse(soundBlock(sound), options).catch(() => undefined);
  const exif = directoryOf(parsed, 'exif');
  const of = (tag: number): string | undefined => {
    const value = exif[tag];
    return typeof value === 'string' ? value : undefined;
  };
  const { DateTimeOriginal, SubSecTimeOriginal, OffsetTimeOriginal } = exifTags.exif;
  set('dateCreated', isoOfExif(of(DateTimeOriginal) ?? '', of(SubSecTimeOriginal), of(OffsetTimeOriginal)));
  set('gps', exifPosition(directoryOf(parsed, 'gps')));
  const orientation = directoryOf(parsed, 'ifd0')[exifTags.ifd0.Orientation];
  if (isOrientation(orientation)) set('orientation', orientation);
  return { values, warnings };
}

/** exifr trims text and cannot tell its encoding, so the texts are taken from their bytes. */
function readTexts(
  { texts, littleEndian }: SoundEntries,
  set: (key: string, value: PropertyValue) => void,
  warnings: MetadataWarning[],
): void {
  const add = (key: string, { text, guessed }: ExifText) => {
    if (text.trim() === '') return;
    set(key, key === 'creator' ? splitArtists(text) : text);
    if (guessed) warnings.push({ code: 'exif/charset-guessed', message: `The EXIF ${key} was read as Windows-1252.` });
  };
  for (const [key, tag] of Object.entries(exifTextTags)) {
    const data = texts.get(tag)?.data ?? new Uint8Array();
    add(key, key === 'copyrightNotice' ? exifCopyright(data) : exifText(data));
  }
  const comment = texts.get(userCommentTag);
  const words = comment && userComment(comment.data, littleEndian);
  if (words) add('userComment', words);
}
