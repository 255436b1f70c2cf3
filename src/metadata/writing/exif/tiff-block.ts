import { viewOf } from '../../containers/bytes.ts';
import { tiffHeader } from '../../containers/tiff-directory.ts';
import { limits } from '../../limits.ts';

/** Bytes from `start` up to `end` in a block. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** An entry as it stands: 12 bytes, and its value where that lies elsewhere. */
export interface RawEntry {
  readonly tag: number;
  readonly type: number;
  readonly count: number;
  readonly bytes: Uint8Array;
  /** The value, wherever it lies. */
  readonly data: Uint8Array;
  /** Where the value lies if not within the entry. */
  readonly place: Range | undefined;
}

export interface RawDirectory extends Range {
  readonly entries: readonly RawEntry[];
  readonly next: number;
}

export interface TiffBlock {
  readonly littleEndian: boolean;
  readonly ifd0: RawDirectory;
  readonly exif: RawDirectory | undefined;
  readonly gps: RawDirectory | undefined;
  readonly interop: RawDirectory | undefined;
  readonly ifd1: RawDirectory | undefined;
}

export const pointers = { exif: 0x8769, gps: 0x8825, interop: 0xa005 } as const;
const sizes: readonly (number | undefined)[] = [undefined, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4];
/** EXIF 3.0's UTF-8 text. */
const utf8Type = 129;

/**
 * The directories of an EXIF block (TIFF 6.0, section 2; EXIF 3.0, 4.6.3), with all their entries. Follows no chain, so it
 * always ends. Throws an Error where something lies outside the block or over something else: to be written by others.
 */
export function tiffBlock(block: Uint8Array): TiffBlock {
  const header = tiffHeader(block);
  if (!header) throw new Error('the EXIF block has no header');
  const { littleEndian, first } = header;
  const at = (offset: number) => directoryAt(block, offset, littleEndian);
  const pointed = (directory: RawDirectory | undefined, tag: number): RawDirectory | undefined => {
    const entries = directory?.entries.filter((entry) => entry.tag === tag) ?? [];
    const [entry] = entries;
    if (!entry) return undefined;
    if (entries.length > 1 || entry.data.length !== 4)
      throw new Error('a directory is pointed to in no way that it can be');
    return at(viewOf(entry.data).getUint32(0, littleEndian));
  };
  const ifd0 = at(first);
  const exif = pointed(ifd0, pointers.exif);
  const found = {
    ifd0,
    exif,
    gps: pointed(ifd0, pointers.gps),
    interop: pointed(exif, pointers.interop),
    ifd1: ifd0.next === 0 ? undefined : at(ifd0.next),
  };
  const ranges = Object.values(found).filter((directory) => directory !== undefined);
  for (const [index, one] of ranges.entries())
    if (ranges.slice(index + 1).some((other) => overlap(one, other)))
      throw new Error('two directories lie over each other');
  const values = ranges.flatMap(({ entries }) => entries.flatMap(({ place }) => place ?? []));
  if (values.some((value) => ranges.some((directory) => overlap(value, directory))))
    throw new Error('a value lies over a directory');
  return { littleEndian, ...found };
}

export const overlap = (one: Range, other: Range): boolean => one.start < other.end && other.start < one.end;

function directoryAt(block: Uint8Array, start: number, littleEndian: boolean): RawDirectory {
  const view = viewOf(block);
  const count = start >= 8 && start + 2 <= block.length ? view.getUint16(start, littleEndian) : limits.tiffEntries + 1;
  const end = start + 6 + count * 12;
  // Some writers leave out the offset of the next directory at the end of a block.
  if (count > limits.tiffEntries || end > block.length) throw new Error('a directory lies outside the EXIF block');
  const entries = Array.from({ length: count }, (_, index) => entryAt(block, start + 2 + index * 12, littleEndian));
  return { start, end, entries, next: view.getUint32(end - 4, littleEndian) };
}

function entryAt(block: Uint8Array, at: number, littleEndian: boolean): RawEntry {
  const view = viewOf(block);
  const [tag, type] = [view.getUint16(at, littleEndian), view.getUint16(at + 2, littleEndian)];
  const count = view.getUint32(at + 4, littleEndian);
  const size = type === utf8Type ? 1 : sizes[type];
  if (size === undefined) throw new Error('an entry is of no known type');
  const length = size * count;
  const start = length <= 4 ? at + 8 : view.getUint32(at + 8, littleEndian);
  const end = start + length;
  if (end > block.length) throw new Error('a value lies outside the EXIF block');
  const bytes = block.slice(at, at + 12);
  return { tag, type, count, bytes, data: block.slice(start, end), place: length <= 4 ? undefined : { start, end } };
}
