import { type TiffEntry, tiffDirectory, tiffHeader } from '../containers/tiff-directory.ts';
import { viewOf } from '../containers/bytes.ts';
import { type ExifDirectory, exifTags } from './exif-tags.ts';

const exifPointer = 0x8769;
const gpsPointer = 0x8825;
/** Longest value of a wanted tag that is no text: three rationals are 24 bytes. */
const longestNumber = 64;
const ascii = 2;

export interface CheckedBlock {
  /** Wanted tags whose values lie inside the block, by directory: the only ones that may be parsed. */
  readonly sound: Readonly<Record<ExifDirectory, ReadonlyMap<number, TiffEntry>>>;
  readonly damaged: boolean;
}

/**
 * Looks through a TIFF block before exifr sees it, because exifr trusts offsets and counts and can loop for ever on
 * wrong ones. Follows no chain: only the first directory and the two that it points to. Undefined: no TIFF block at all.
 */
export function checkBlock(block: Uint8Array): CheckedBlock | undefined {
  const header = tiffHeader(block);
  const ifd0 = header && tiffDirectory(block, header.first, header.littleEndian);
  if (!header || !ifd0) return undefined;
  let damaged = ifd0.damaged;
  const sub = (pointer: number): readonly TiffEntry[] => {
    const entry = ifd0.entries.find(({ tag }) => tag === pointer);
    if (!entry) return [];
    const offset = entry.data?.length === 4 ? viewOf(entry.data).getUint32(0, header.littleEndian) : 0;
    const directory = offset === header.first ? undefined : tiffDirectory(block, offset, header.littleEndian);
    damaged ||= directory?.damaged ?? true;
    return directory?.entries ?? [];
  };
  const pick = (directory: ExifDirectory, entries: readonly TiffEntry[]) => {
    const wanted = new Set<number>(Object.values(exifTags[directory]));
    const found = entries.filter(({ tag }) => wanted.has(tag));
    const isSound = ({ type, data }: TiffEntry) => data && (type === ascii || data.length <= longestNumber);
    const sound = found.filter(isSound);
    damaged ||= sound.length < found.length;
    return new Map(sound.map((entry) => [entry.tag, entry]));
  };
  const sound = {
    ifd0: pick('ifd0', ifd0.entries),
    exif: pick('exif', sub(exifPointer)),
    gps: pick('gps', sub(gpsPointer)),
  };
  return { sound, damaged };
}
