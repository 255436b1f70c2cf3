import type { Handler } from '../handler.ts';
import { findSpeaker, photosShowing } from './find-speaker.ts';
import { mergedSpeaker } from './merged-speaker.ts';

/** What a merge would change, before it is done. */
export const previewMerge: Handler<'speakers.previewMerge'> = ({ catalogue }, { from, into }) => {
  const gone = findSpeaker(catalogue, from);
  const merged = mergedSpeaker(findSpeaker(catalogue, into), gone);
  const photos = photosShowing(catalogue, from);
  const both = photos.filter(({ people }) => people.some(({ speaker }) => speaker === into)).length;
  return { merged, photos: photos.map(({ id }) => id), both };
};
