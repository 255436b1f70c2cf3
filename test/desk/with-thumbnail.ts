/**
 * A JPEG with an EXIF block in front that holds nothing but an orientation and a thumbnail (EXIF 3.0, 4.5.2), as a camera
 * writes it.
 */
export function withThumbnail(jpeg: Uint8Array, thumbnail: Uint8Array, orientation = 1): Buffer {
  const first = directory(8, 26, [[0x0112, 3, orientation]]);
  const second = directory(26, 0, [
    [0x0103, 3, 6],
    [0x0201, 4, 26 + 2 + 3 * 12 + 4],
    [0x0202, 4, thumbnail.length],
  ]);
  const block = Buffer.concat([Buffer.from('MM\0\x2a\0\0\0\x08', 'latin1'), first, second, thumbnail]);
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(2 + 6 + block.length, 2);
  return Buffer.concat([jpeg.subarray(0, 2), head, Buffer.from('Exif\0\0', 'latin1'), block, jpeg.subarray(2)]);
}

type Entry = readonly [tag: number, type: 3 | 4, value: number];

/** A TIFF directory at offset `at` of its block, and where the next one is (TIFF 6.0, section 2). */
function directory(at: number, next: number, entries: readonly Entry[]): Buffer {
  const bytes = Buffer.alloc(2 + 12 * entries.length + 4);
  if (next > 0 && next !== at + bytes.length) throw new Error('The next directory lies right behind.');
  bytes.writeUInt16BE(entries.length, 0);
  for (const [index, [tag, type, value]] of entries.entries()) {
    const place = 2 + 12 * index;
    bytes.writeUInt16BE(tag, place);
    bytes.writeUInt16BE(type, place + 2);
    bytes.writeUInt32BE(1, place + 4);
    if (type === 3) bytes.writeUInt16BE(value, place + 8);
    else bytes.writeUInt32BE(value, place + 8);
  }
  bytes.writeUInt32BE(next, bytes.length - 4);
  return bytes;
}
