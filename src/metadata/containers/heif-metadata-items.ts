import { letters, viewOf } from './bytes.ts';
import { boxesIn } from './heif-boxes.ts';

export interface MetadataItem {
  readonly id: number;
  readonly kind: 'exif' | 'xmp';
}

/** The items of the `iinf` box that hold EXIF or XMP (ISO/IEC 14496-12, 8.11.6). */
export function metadataItems(iinf: Uint8Array): MetadataItem[] {
  const entries = boxesIn(iinf.subarray(iinf[0] === 0 ? 6 : 8));
  return entries.flatMap(({ type, data }): MetadataItem[] => {
    const version = data[0] ?? 0;
    if (type !== 'infe' || version < 2) return [];
    const id = version === 2 ? viewOf(data).getUint16(4) : viewOf(data).getUint32(4);
    const typeAt = version === 2 ? 8 : 10;
    const itemType = letters(data, typeAt, typeAt + 4);
    if (itemType === 'Exif') return [{ id, kind: 'exif' }];
    const isXmp = itemType === 'mime' && letters(data, typeAt + 4, data.length).includes('application/rdf+xml\0');
    return isXmp ? [{ id, kind: 'xmp' }] : [];
  });
}
