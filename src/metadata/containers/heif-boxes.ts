import { limits } from '../limits.ts';
import { letters, viewOf } from './bytes.ts';

export interface Box {
  readonly type: string;
  readonly data: Uint8Array;
}

/** The boxes that lie one after another in `bytes` (ISO/IEC 14496-12, 4.2), as far as they are whole. */
export function boxesIn(bytes: Uint8Array): Box[] {
  const view = viewOf(bytes);
  const boxes: Box[] = [];
  let offset = 0;
  while (offset + 8 <= bytes.length && boxes.length < limits.parts) {
    const short = view.getUint32(offset);
    const isLong = short === 1;
    if (isLong && offset + 16 > bytes.length) break;
    const size = isLong ? Number(view.getBigUint64(offset + 8)) : short === 0 ? bytes.length - offset : short;
    const header = isLong ? 16 : 8;
    if (size < header || offset + size > bytes.length) break;
    const type = letters(bytes, offset + 4, offset + 8);
    boxes.push({ type, data: bytes.subarray(offset + header, offset + size) });
    offset += size;
  }
  return boxes;
}
