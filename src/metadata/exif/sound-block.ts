import { type SoundEntries, type SoundEntry } from './sound-entries.ts';

const long = 4;
const ascii = 2;
/** EXIF 3.0's type for text in UTF-8 (4.6.2), which exifr does not know; its dates and letters are ASCII all the same. */
const utf8 = 129;

/**
 * A TIFF block with nothing in it but sound entries, at most some hundred bytes. exifr gets this one in place of the
 * file's, because it trusts every offset and count it meets and can be made to loop or to fill the memory.
 */
export function soundBlock({ littleEndian, directories }: SoundEntries): Uint8Array {
  const bytes = Buffer.alloc(2048);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const uint16 = (at: number, value: number) => {
    view.setUint16(at, value, littleEndian);
  };
  const uint32 = (at: number, value: number) => {
    view.setUint32(at, value, littleEndian);
  };
  let free = 8;
  const take = (size: number) => {
    const at = free;
    free += size + (size % 2);
    return at;
  };
  const writeEntry = (at: number, { tag, type, count, data }: SoundEntry) => {
    uint16(at, tag);
    uint16(at + 2, type === utf8 ? ascii : type);
    uint32(at + 4, count);
    const place = data.length > 4 ? take(data.length) : at + 8;
    if (data.length > 4) uint32(at + 8, place);
    bytes.set(data, place);
  };
  const writeDirectory = (entries: readonly SoundEntry[]) => {
    const at = take(6 + entries.length * 12);
    uint16(at, entries.length);
    for (const [index, entry] of entries.entries()) writeEntry(at + 2 + index * 12, entry);
    return at;
  };
  const pointer = (tag: number, entries: readonly SoundEntry[]): SoundEntry => {
    const data = new Uint8Array(4);
    new DataView(data.buffer).setUint32(0, writeDirectory(entries), littleEndian);
    return { tag, type: long, count: 1, data };
  };
  bytes.set(littleEndian ? [0x49, 0x49, 0x2a, 0] : [0x4d, 0x4d, 0, 0x2a]);
  const pointers = [pointer(0x8769, directories.exif), pointer(0x8825, directories.gps)];
  uint32(4, writeDirectory([...directories.ifd0, ...pointers]));
  return bytes.subarray(0, free);
}
