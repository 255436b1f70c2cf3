import { type Blocks, noBlocks } from './blocks.ts';
import { letters } from './bytes.ts';
import { pngChunks } from './png-chunks.ts';
import { addRawProfile } from './png-raw-profile.ts';
import { pngText } from './png-text.ts';

const xmpKeyword = 'XML:com.adobe.xmp';

/** The blocks of a PNG: eXIf, XMP in iTXt (XMP part 3, 1.1.5), and the raw profiles that ImageMagick and ExifTool write. */
export function pngBlocks(bytes: Uint8Array): Blocks {
  const blocks = noBlocks();
  const chunks = pngChunks(bytes);
  let next = chunks.next();
  for (; !next.done; next = chunks.next()) readChunk(blocks, next.value.type, next.value.data);
  if (next.value === 'damaged')
    blocks.warnings.push({ code: 'png/damaged', message: 'The PNG ends in the middle of a chunk.' });
  return blocks;
}

function readChunk(blocks: Blocks, type: string, data: Uint8Array): void {
  if (type === 'eXIf') blocks.exif ??= data;
  if (type !== 'iTXt' && type !== 'zTXt' && type !== 'tEXt') return;
  const keywordEnd = data.indexOf(0);
  if (keywordEnd < 1 || keywordEnd > 79) return;
  const keyword = letters(data, 0, keywordEnd);
  const isXmp = keyword === xmpKeyword && type === 'iTXt';
  if (!isXmp && !keyword.startsWith('Raw profile type ')) return;
  const text = pngText(type, data, keywordEnd + 1);
  if (!text) blocks.warnings.push({ code: 'png/text-damaged', message: `The text chunk '${keyword}' cannot be read.` });
  else if (isXmp) blocks.xmp.push(text);
  else addRawProfile(blocks, keyword.slice('Raw profile type '.length), text);
}
