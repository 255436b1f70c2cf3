import type { PhotoId } from '../../src/model/ids.ts';
import type { Degrees } from '../../src/model/turn.ts';
import { client } from './client.ts';
import { edits } from './edits.ts';
import { inTurn, tellRefused } from './marks.ts';

/** Turns photos clockwise; the desk tells when their pictures are others. */
export function turnPhotos(photos: readonly PhotoId[], by: Degrees): void {
  inTurn(async () => {
    // What was typed comes first, so that undo takes the two back in the order in which they were done.
    await edits.flush();
    const answer = await client.call('photos.turn', { photos: [...photos], by });
    if (!answer.ok) tellRefused(answer.fault);
  });
}
