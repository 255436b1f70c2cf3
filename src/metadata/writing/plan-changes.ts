import { createHash } from 'node:crypto';
import { type PropertyValue } from '../../model/value.ts';
import { type Embedding } from '../embedding.ts';
import { findBlocks } from '../find-blocks.ts';
import { assignment } from './argument.ts';
import { embeddedValues } from './embedded-values.ts';
import { exifArguments } from './exif-arguments.ts';
import { iimBlock } from './iim-block.ts';
import { wordsOf } from './judge-words.ts';
import { twinRemovals } from './stale-twins.ts';
import { type WritableFormat } from './writable-format.ts';
import { withOtherCaptions } from './with-other-captions.ts';
import { editPacket } from './xmp/edit-packet.ts';
import { xmpArguments } from './xmp-arguments.ts';

export interface Changes {
  /** In the order in which ExifTool is to take them; none where there is nothing to say. */
  readonly args: readonly string[];
  /** The whole new IIM block; undefined where the file gets none. */
  readonly iim: Uint8Array | undefined;
  /** The whole new XMP packet; undefined where ExifTool is to edit the one that is there. */
  readonly xmp: Uint8Array | undefined;
}

/** What makes the file of these `bytes` say what `embedding` does. */
export async function planChanges(embedding: Embedding, bytes: Uint8Array, format: WritableFormat): Promise<Changes> {
  const said = embeddedValues(embedding);
  const blocks = findBlocks(bytes, format.mimeType);
  const words = await wordsOf(blocks);
  const { xmp, exif } = words;
  const values = withOtherCaptions(said, embedding.otherDescriptions ?? {}, xmp);
  if (values.size === 0) return { args: [], iim: undefined, xmp: undefined };
  const hasPlace = format.hasIim || blocks.iim.length > 0;
  const iim = hasPlace ? iimBlock(values, blocks.iim, format.mimeType === 'image/tiff' ? 4 : 1) : undefined;
  const digest = iim && format.hasIim ? [assignment('Photoshop:IPTCDigest', md5(iim))] : [];
  const args = [...twinRemovals(values, bytes, words), ...exifArguments(values, exif), ...digest];
  const packet = xmpPacket(blocks.xmp, values, format);
  if (!packet) return { args: [...args, ...xmpArguments(values, xmp)], iim, xmp: undefined };
  return { args: args.filter((argument) => !argument.startsWith('-XMP-')), iim, xmp: packet };
}

/**
 * The packet as we edit it, letter for letter, for ExifTool to put in its place. Not for a JPEG, in which a long one has
 * parts, nor where there are several or one that is damaged.
 */
function xmpPacket(
  packets: readonly Uint8Array[],
  values: ReadonlyMap<string, PropertyValue>,
  format: WritableFormat,
): Uint8Array | undefined {
  if (format.mimeType === 'image/jpeg' || packets.length > 1) return undefined;
  try {
    return editPacket(packets[0], values);
  } catch {
    return undefined;
  }
}

/** What the digest in Photoshop's resource 0x0425 is: it tells readers that IIM and XMP were written together (MWG 2.0, 3.3). */
const md5 = (block: Uint8Array): string => createHash('md5').update(block).digest('hex');
