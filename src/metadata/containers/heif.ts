import { limits } from '../limits.ts';
import { type Blocks, noBlocks } from './blocks.ts';
import { joinBytes, viewOf } from './bytes.ts';
import { boxesIn } from './heif-boxes.ts';
import { metadataItems } from './heif-metadata-items.ts';
import { type ItemLocation, itemLocations } from './heif-items.ts';

/** The blocks of a HEIC or AVIF: items of type `Exif`, and of type `mime` with RDF in it (ISO/IEC 23008-12, annex A). */
export function heifBlocks(bytes: Uint8Array): Blocks {
  const blocks = noBlocks();
  try {
    const meta = boxesIn(bytes).find((box) => box.type === 'meta');
    const inside = boxesIn(meta?.data.subarray(4) ?? new Uint8Array());
    const box = (type: string) => inside.find((candidate) => candidate.type === type)?.data;
    const locations = itemLocations(box('iloc') ?? new Uint8Array());
    const idat = box('idat') ?? new Uint8Array();
    const items = metadataItems(box('iinf') ?? new Uint8Array());
    for (const item of items.slice(0, limits.heifItems)) {
      const data = itemBytes(locations.get(item.id), bytes, idat);
      if (!data)
        blocks.warnings.push({ code: 'heif/damaged', message: `The ${item.kind} item lies outside the file.` });
      else if (item.kind === 'xmp') blocks.xmp.push(data);
      // The item begins with the distance to the TIFF header.
      else blocks.exif ??= data.subarray(4 + viewOf(data).getUint32(0));
    }
  } catch {
    blocks.warnings.push({ code: 'heif/damaged', message: 'The list of items in the file cannot be read.' });
  }
  return blocks;
}

function itemBytes(location: ItemLocation | undefined, file: Uint8Array, idat: Uint8Array): Uint8Array | undefined {
  const from = location?.method === 0 ? file : location?.method === 1 ? idat : undefined;
  if (!location || !from || location.extents.length === 0) return undefined;
  const total = location.extents.reduce((sum, extent) => sum + extent.length, 0);
  const isInside = location.extents.every(({ offset, length }) => offset + length <= from.length);
  if (!isInside || total > from.length) return undefined;
  return joinBytes(
    location.extents.map(({ offset, length }) => from.subarray(offset, length ? offset + length : undefined)),
  );
}
