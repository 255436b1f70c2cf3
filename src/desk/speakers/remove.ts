import { Fault } from '../../model/fault.ts';
import type { Handler } from '../handler.ts';
import { findSpeaker, photosShowing } from './find-speaker.ts';
import { retargetDistinct } from './retarget-distinct.ts';
import { retargetSuggestions } from './retarget-suggestions.ts';

export const removeSpeaker: Handler<'speakers.remove'> = async ({ catalogue }, { speaker }) => {
  const { seq } = await catalogue.change('speakers.remove', (draft) => {
    findSpeaker(catalogue, speaker);
    const photos = photosShowing(catalogue, speaker).length;
    if (photos > 0) {
      throw new Fault(
        'speaker/in-use',
        `This speaker is tagged in ${photos} photo(s). Take the tags away or merge first.`,
        { photos },
      );
    }
    retargetDistinct(catalogue, draft, speaker, null);
    retargetSuggestions(catalogue, draft, speaker, null);
    draft.remove('speakers', speaker);
  });
  return { seq };
};
