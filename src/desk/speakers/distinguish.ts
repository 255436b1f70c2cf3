import type { Draft } from '../../catalogue/catalogue.ts';
import { Fault } from '../../model/fault.ts';
import type { SpeakerId } from '../../model/ids.ts';
import type { Speaker } from '../../model/speaker.ts';
import type { Handler } from '../handler.ts';
import { findSpeaker } from './find-speaker.ts';

/** Remembers on both records that two speakers are different people, or that it is not said any more. */
export const distinguishSpeakers: Handler<'speakers.distinguish'> = async (
  { catalogue },
  { one, other, distinct = true },
) => {
  const { seq } = await catalogue.change('speakers.distinguish', (draft) => {
    const [first, second] = [findSpeaker(catalogue, one), findSpeaker(catalogue, other)];
    if (one === other) {
      const message = 'A speaker cannot be somebody else than themselves. Choose two.';
      throw new Fault('speaker/invalid', message, { reason: 'distinct-from-self' });
    }
    tell(draft, first, other, distinct);
    tell(draft, second, one, distinct);
  });
  return { seq };
};

function tell(draft: Draft, speaker: Speaker, other: SpeakerId, distinct: boolean): void {
  const others = (speaker.distinctFrom ?? []).filter((id) => id !== other);
  const now = distinct ? [...others, other] : others;
  draft.put('speakers', { ...speaker, distinctFrom: now.length > 0 ? now : undefined });
}
