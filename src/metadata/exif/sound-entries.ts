import { type TiffEntry, tiffDirectory, tiffHeader } from '../containers/tiff-directory.ts';
import { viewOf } from '../containers/bytes.ts';
import { type ExifDirectory, exifTags, exifTextTags, userCommentTag, windowsTags } from './exif-tags.ts';

const exifPointer = 0x8769;
const gpsPointer = 0x8825;
/** Bytes of the longest value that is no text: three rationals have 24, a date 20. */
const longestValue = 64;

/** An entry whose value lies inside the block. */
export interface SoundEntry extends TiffEntry {
  readonly data: Uint8Array;
}

export interface SoundEntries {
  readonly littleEndian: boolean;
  /** By directory, the first of each tag that Cutline reads. */
  readonly directories: Readonly<Record<ExifDirectory, readonly SoundEntry[]>>;
  readonly texts: ReadonlyMap<number, SoundEntry>;
  /** Something that should be there lies outside the block or is too long to be what it says. */
  readonly damaged: boolean;
}

/**
 * The entries of a TIFF block that Cutline reads and that can be trusted. Follows no chain: looks at the first directory
 * and at the two that it points to, so it always ends. Undefined: no TIFF block at all.
 */
export function soundEntries(block: Uint8Array): SoundEntries | undefined {
  const header = tiffHeader(block);
  const ifd0 = header && tiffDirectory(block, header.first, header.littleEndian);
  if (!header || !ifd0) return undefined;
  let damaged = ifd0.damaged;
  const pointedAt = (pointer: number): readonly TiffEntry[] => {
    const entry = ifd0.entries.find(({ tag }) => tag === pointer);
    if (!entry) return [];
    const offset = entry.data?.length === 4 ? viewOf(entry.data).getUint32(0, header.littleEndian) : 0;
    const directory = offset === header.first ? undefined : tiffDirectory(block, offset, header.littleEndian);
    damaged ||= directory?.damaged ?? true;
    return directory?.entries ?? [];
  };
  const pick = (entries: readonly TiffEntry[], tags: readonly number[], longest: number): SoundEntry[] =>
    tags.flatMap((wanted) => {
      const entry = entries.find(({ tag }) => tag === wanted);
      if (!entry) return [];
      const { data } = entry;
      if (data && data.length > 0 && data.length <= longest) return [{ ...entry, data }];
      damaged ||= entry.count > 0;
      return [];
    });
  const exif = pointedAt(exifPointer);
  const texts = [
    ...pick(ifd0.entries, Object.values(exifTextTags), Number.POSITIVE_INFINITY),
    ...pick(ifd0.entries, Object.values(windowsTags), Number.POSITIVE_INFINITY),
    ...pick(exif, [userCommentTag], Number.POSITIVE_INFINITY),
  ];
  const directories = {
    ifd0: pick(ifd0.entries, Object.values(exifTags.ifd0), longestValue),
    exif: pick(exif, Object.values(exifTags.exif), longestValue),
    gps: pick(pointedAt(gpsPointer), Object.values(exifTags.gps), longestValue),
  };
  const { littleEndian } = header;
  return { littleEndian, directories, texts: new Map(texts.map((entry) => [entry.tag, entry])), damaged };
}
