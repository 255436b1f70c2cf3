import type { Handler } from '../handler.ts';
import { findSpeaker } from './find-speaker.ts';
import { setDistinct } from './set-distinct.ts';

/** Remembers on both records that two speakers are different people, or that it is not said any more. */
export const distinguishSpeakers: Handler<'speakers.distinguish'> = async (
  { catalogue },
  { one, other, distinct = true },
) => {
  const { seq } = await catalogue.change('speakers.distinguish', (draft) => {
    findSpeaker(catalogue, other);
    const others = (findSpeaker(catalogue, one).distinctFrom ?? []).filter((id) => id !== other);
    setDistinct(draft, one, distinct ? [...others, other] : others);
  });
  return { seq };
};
