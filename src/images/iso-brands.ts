import { characters } from './characters.ts';

/** The brands of an ISO base media file, the major one first (ISO/IEC 14496-12, section 4.3); empty for other files. */
export function isoBrands(bytes: Uint8Array): readonly string[] {
  if (bytes.length < 12 || characters(bytes, 4, 8) !== 'ftyp') return [];
  const size = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
  const end = Math.min(size, bytes.length, 256);
  const brands = [characters(bytes, 8, 12)];
  for (let at = 16; at + 4 <= end; at += 4) brands.push(characters(bytes, at, at + 4));
  return brands;
}
