import { limits } from '../limits.ts';
import { startsWith, viewOf } from './bytes.ts';

export interface TiffEntry {
  readonly tag: number;
  /** TIFF 6.0 field type: 2 ASCII, 3 SHORT, 4 LONG, 5 RATIONAL …; EXIF 3.0: 129 UTF-8. */
  readonly type: number;
  readonly count: number;
  /** The value's bytes; undefined where they would lie outside the block. */
  readonly data: Uint8Array | undefined;
}

export interface TiffDirectory {
  readonly entries: readonly TiffEntry[];
  /** Offset of the next directory; 0 where this is the last. */
  readonly next: number;
  /** The directory says it has more entries than the block holds, so it is none and has no entries. */
  readonly damaged: boolean;
}

/** Bytes of a value by its type: TIFF 6.0, and 129 for UTF-8 of EXIF 3.0 (4.6.2). */
const sizes: Readonly<Record<number, number>> = {
  ...{ 1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4 },
  129: 1,
};

/** Byte order and offset of the first directory; undefined where `block` does not begin as TIFF 6.0 says. */
export function tiffHeader(block: Uint8Array): { littleEndian: boolean; first: number } | undefined {
  if (block.length < 8) return undefined;
  if (startsWith(block, 'II*\0')) return { littleEndian: true, first: viewOf(block).getUint32(4, true) };
  if (startsWith(block, 'MM\0*')) return { littleEndian: false, first: viewOf(block).getUint32(4) };
  return undefined;
}

/** The directory at `offset` (TIFF 6.0, section 2); undefined where none can be there. Reads nothing outside `block`. */
export function tiffDirectory(block: Uint8Array, offset: number, littleEndian: boolean): TiffDirectory | undefined {
  if (offset < 8 || offset + 2 > block.length) return undefined;
  const view = viewOf(block);
  const said = view.getUint16(offset, littleEndian);
  const room = Math.floor((block.length - offset - 2) / 12);
  if (said > Math.min(room, limits.tiffEntries)) return { entries: [], next: 0, damaged: true };
  const entries: TiffEntry[] = [];
  for (let index = 0; index < said; index += 1) {
    const at = offset + 2 + index * 12;
    const type = view.getUint16(at + 2, littleEndian);
    const values = view.getUint32(at + 4, littleEndian);
    const size = sizes[type];
    const bytes = (size ?? 0) * values;
    const start = bytes <= 4 ? at + 8 : view.getUint32(at + 8, littleEndian);
    const fits = size !== undefined && start + bytes <= block.length;
    const data = fits ? block.subarray(start, start + bytes) : undefined;
    entries.push({ tag: view.getUint16(at, littleEndian), type, count: values, data });
  }
  const nextAt = offset + 2 + said * 12;
  const next = nextAt + 4 <= block.length ? view.getUint32(nextAt, littleEndian) : 0;
  return { entries, next, damaged: false };
}
