import { limits } from '../limits.ts';
import { viewOf } from './bytes.ts';

export interface ItemExtent {
  readonly offset: number;
  readonly length: number;
}

export interface ItemLocation {
  /** 0: offsets from the start of the file; 1: from the start of the `idat` box. */
  readonly method: number;
  readonly extents: readonly ItemExtent[];
}

/** Reads big-endian numbers one after another; a RangeError where the box ends too early. */
function reader(bytes: Uint8Array) {
  const view = viewOf(bytes);
  let at = 0;
  return {
    uint: (size: number): number => {
      const start = at;
      at += size;
      if (size === 0) return 0;
      if (size === 1) return view.getUint8(start);
      if (size === 2) return view.getUint16(start);
      if (size === 4) return view.getUint32(start);
      return Number(view.getBigUint64(start));
    },
  };
}

/**
 * Where each item of a HEIF file lies, by item id: the `iloc` box, versions 0 to 2 (ISO/IEC 14496-12, 8.11.3).
 * Throws a RangeError where the box is cut off or too large.
 */
export function itemLocations(iloc: Uint8Array): Map<number, ItemLocation> {
  const { uint } = reader(iloc);
  const version = uint(1);
  uint(3);
  const sizes = uint(2);
  const offsetSize = sizes >> 12;
  const lengthSize = (sizes >> 8) & 15;
  const baseSize = (sizes >> 4) & 15;
  const indexSize = version > 0 ? sizes & 15 : 0;
  const idSize = version < 2 ? 2 : 4;
  const count = uint(idSize);
  const locations = new Map<number, ItemLocation>();
  let read = 0;
  for (let item = 0; item < count; item += 1) {
    const id = uint(idSize);
    const method = version > 0 ? uint(2) & 15 : 0;
    uint(2);
    const base = uint(baseSize);
    const extents: ItemExtent[] = [];
    const extentCount = uint(2);
    read += 1 + extentCount;
    // With sizes of 0 an extent takes no bytes, so the end of the box alone would not stop this.
    if (read > limits.parts) throw new RangeError('more extents than a picture has');
    for (let extent = 0; extent < extentCount; extent += 1) {
      uint(indexSize);
      extents.push({ offset: base + uint(offsetSize), length: uint(lengthSize) });
    }
    locations.set(id, { method, extents });
  }
  return locations;
}
