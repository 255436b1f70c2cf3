import { characters } from './characters.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Adobe Photoshop File Formats Specification, File Header Section: rows at 14, columns at 18. */
export function psdSize(bytes: Uint8Array): Size | undefined {
  if (bytes.length < 26) return undefined;
  return { width: viewOf(bytes).getUint32(18), height: viewOf(bytes).getUint32(14) };
}

/** The image header box of a JP2 (ISO/IEC 15444-1, I.5.3.1), which lies among its first boxes. */
export function jp2Size(bytes: Uint8Array): Size | undefined {
  const at = characters(bytes, 0, 4096).indexOf('ihdr');
  if (at < 0 || at + 12 > bytes.length) return undefined;
  return { width: viewOf(bytes).getUint32(at + 8), height: viewOf(bytes).getUint32(at + 4) };
}

/** What a JPEG XL codestream begins with: SizeHeader (ISO/IEC 18181-1, D.2); in a container it lies in a box (18181-2). */
export function jxlSize(bytes: Uint8Array): Size | undefined {
  const start = characters(bytes, 0, 2) === '\u00ff\u000a' ? 0 : codestreamAt(bytes);
  if (start === undefined || start + 14 > bytes.length) return undefined;
  let at = (start + 2) * 8;
  const read = (count: number): number => {
    let value = 0;
    for (let bit = 0; bit < count; bit++, at++) value += (((bytes[at >> 3] ?? 0) >> (at & 7)) & 1) * 2 ** bit;
    return value;
  };
  const small = read(1) === 1;
  const side = (): number => (small ? (read(5) + 1) * 8 : 1 + read([9, 13, 18, 30][read(2)] ?? 9));
  const height = side();
  const [over, under] = ratios[read(3)] ?? [];
  const width = over === undefined || under === undefined ? side() : Math.floor((height * over) / under);
  return { width, height };
}

/** Width to height by the code of D.2; 0: the width is written. */
const ratios: Readonly<Record<number, readonly [number, number]>> = {
  1: [1, 1],
  2: [12, 10],
  3: [4, 3],
  4: [3, 2],
  5: [16, 9],
  6: [5, 4],
  7: [2, 1],
};

/** Where the codestream begins in a container: in box `jxlc`, or in the first `jxlp` behind its number. */
function codestreamAt(bytes: Uint8Array): number | undefined {
  for (let at = 0, boxes = 0; at + 8 <= bytes.length && boxes < 64; boxes++) {
    const size = viewOf(bytes).getUint32(at);
    const type = characters(bytes, at + 4, at + 8);
    const head = size === 1 ? 16 : 8;
    if (type === 'jxlc') return at + head;
    if (type === 'jxlp') return at + head + 4;
    const whole = size === 1 && at + 16 <= bytes.length ? Number(viewOf(bytes).getBigUint64(at + 8)) : size;
    if (whole < head) return undefined;
    at += whole;
  }
  return undefined;
}
