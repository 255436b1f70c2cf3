import { maxPixels } from './identify.ts';
import { sharp } from './libvips.ts';
import { turns } from './turns.ts';

/** A JPEG that does not say how it lies, made upright. Throws where its pixels cannot be decoded. */
export async function upright(jpeg: Uint8Array, orientation: number): Promise<Uint8Array> {
  const turn = turns[orientation];
  if (!turn) return jpeg;
  return sharp(jpeg, { limitInputPixels: maxPixels, failOn: 'none' })
    .rotate(turn.angle)
    .flop(turn.mirrored)
    .jpeg({ quality: 80 })
    .toBuffer();
}
