export interface TestEntry {
  readonly tag: number;
  readonly type: number;
  readonly data: Uint8Array;
  /** Left out: as many as the data holds. */
  readonly count?: number;
}

const sizes: Readonly<Record<number, number>> = { 3: 2, 4: 4, 5: 8, 10: 8 };

/** A TIFF block with these directories (EXIF 3.0, 4.5.2). */
export function tiffBlock(
  { ifd0 = [], exif = [], gps = [] }: { ifd0?: TestEntry[]; exif?: TestEntry[]; gps?: TestEntry[] },
  littleEndian = true,
): Uint8Array {
  const bytes = Buffer.alloc(1024 + [ifd0, exif, gps].flat().reduce((sum, { data }) => sum + 16 + data.length, 0));
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  let free = 8;
  const write = (entries: readonly TestEntry[]): number => {
    const start = free;
    free += 6 + entries.length * 12;
    view.setUint16(start, entries.length, littleEndian);
    for (const [index, { tag, type, data, count = data.length / (sizes[type] ?? 1) }] of entries.entries()) {
      const at = start + 2 + index * 12;
      view.setUint16(at, tag, littleEndian);
      view.setUint16(at + 2, type, littleEndian);
      view.setUint32(at + 4, count, littleEndian);
      if (data.length > 4) view.setUint32(at + 8, free, littleEndian);
      bytes.set(data, data.length > 4 ? free : at + 8);
      if (data.length > 4) free += data.length + (data.length % 2);
    }
    return start;
  };
  const pointer = (tag: number, entries: readonly TestEntry[]): TestEntry[] => {
    if (entries.length === 0) return [];
    const data = Buffer.alloc(4);
    new DataView(data.buffer, data.byteOffset).setUint32(0, write(entries), littleEndian);
    return [{ tag, type: 4, data }];
  };
  bytes.set(littleEndian ? [0x49, 0x49, 0x2a, 0] : [0x4d, 0x4d, 0, 0x2a]);
  const pointers = [...pointer(0x8769, exif), ...pointer(0x8825, gps)];
  view.setUint32(4, write([...ifd0, ...pointers]), littleEndian);
  return bytes.subarray(0, free);
}
