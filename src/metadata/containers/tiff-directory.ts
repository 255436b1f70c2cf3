import { limits } from '../limits.ts';
import { startsWith, viewOf } from './bytes.ts';

export interface TiffEntry {
  readonly tag: number;
  /** TIFF 6.0 field type: 2 ASCII, 3 SHORT, 4 LONG, 5 RATIONAL … */
  readonly type: number;
  readonly count: number;
  /** The value's bytes; undefined where they would lie outside the block. */
  readonly data: Uint8Array | undefined;
}

export interface TiffDirectory {
  readonly entries: readonly TiffEntry[];
  /** Offset of the next directory; 0 where this is the last. */
  readonly next: number;
  /** The directory says it has more entries than the block holds. */
  readonly damaged: boolean;
}

const sizes: readonly number[] = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4];

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
  const count = Math.min(said, room, limits.tiffEntries);
  const entries: TiffEntry[] = [];
  for (let index = 0; index < count; index += 1) {
    const at = offset + 2 + index * 12;
    const type = view.getUint16(at + 2, littleEndian);
    const values = view.getUint32(at + 4, littleEndian);
    const bytes = (sizes[type] ?? 0) * values;
    const start = bytes <= 4 ? at + 8 : view.getUint32(at + 8, littleEndian);
    const fits = sizes[type] !== undefined && start + bytes <= block.length;
    const data = fits ? block.subarray(start, start + bytes) : undefined;
    entries.push({ tag: view.getUint16(at, littleEndian), type, count: values, data });
  }
  const nextAt = offset + 2 + said * 12;
  const next = count === said && nextAt + 4 <= block.length ? view.getUint32(nextAt, littleEndian) : 0;
  return { entries, next, damaged: count < said };
}
