import { letters } from '../../containers/bytes.ts';
import { tiffBlock } from '../exif/tiff-block.ts';
import { type HeaderPart } from './jpeg-header.ts';

const [make, makerNote] = [0x010f, 0x927c];

/**
 * May maker notes point to a preview or other data behind the picture? Those places are counted from the EXIF block, so
 * they move when the header grows. Where there is a list of pictures (MPF), they are that list's; Sony hides more.
 */
export function mayPointBehind(parts: readonly HeaderPart[]): boolean {
  const exif = parts.find(({ kind }) => kind === 'exif');
  const block = exif && tiffBlock(exif.payload);
  if (!block?.exif?.entries.some(({ tag }) => tag === makerNote)) return false;
  const maker = block.ifd0.entries.find(({ tag }) => tag === make)?.data;
  const isSony = maker !== undefined && /^sony/i.test(letters(maker, 0, maker.length));
  return isSony || !parts.some(({ kind }) => kind === 'mpf');
}
