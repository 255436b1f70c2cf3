import { type Blocks, noBlocks } from './blocks.ts';
import { iimOfPhotoshop } from './photoshop.ts';
import { type TiffEntry, tiffDirectory, tiffHeader } from './tiff-directory.ts';

const xmpTag = 700;
const iimTag = 33_723;
const photoshopTag = 34_377;
const longType = 4;

/** The blocks of a TIFF: tags 700 and 33723 of its first directory (XMP part 3, 1.1.8); the file itself is the EXIF block. */
export function tiffBlocks(bytes: Uint8Array): Blocks {
  const blocks = noBlocks();
  const header = tiffHeader(bytes);
  const directory = header && tiffDirectory(bytes, header.first, header.littleEndian);
  if (!header || !directory) {
    blocks.warnings.push({ code: 'tiff/damaged', message: 'The TIFF has no readable first directory.' });
    return blocks;
  }
  blocks.exif = bytes;
  for (const entry of directory.entries) addEntry(blocks, entry, header.littleEndian);
  return blocks;
}

function addEntry(blocks: Blocks, { tag, type, data }: TiffEntry, littleEndian: boolean): void {
  if (tag !== xmpTag && tag !== iimTag && tag !== photoshopTag) return;
  if (!data) blocks.warnings.push({ code: 'tiff/damaged', message: `TIFF tag ${tag} points outside the file.` });
  else if (tag === xmpTag) blocks.xmp.push(data);
  else if (tag === photoshopTag) addPhotoshop(blocks, data);
  // Adobe declared the stream as LONG, so some writers swap its bytes in fours.
  else blocks.iim.unshift(type === longType && littleEndian && data[0] !== 0x1c ? swapped(data) : data);
}

/** Photoshop keeps a second copy of the IIM stream among its resources; it counts only where tag 33723 is absent. */
function addPhotoshop(blocks: Blocks, data: Uint8Array): void {
  const inside = noBlocks();
  iimOfPhotoshop(inside, data);
  if (inside.iimDigest) blocks.iimDigest = inside.iimDigest;
  if (blocks.iim.length > 0) return;
  blocks.iim.push(...inside.iim);
  blocks.warnings.push(...inside.warnings);
}

function swapped(data: Uint8Array): Uint8Array {
  const copy = Buffer.from(data.subarray(0, data.length - (data.length % 4)));
  return copy.swap32();
}
