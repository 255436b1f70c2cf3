import { newSpeakerId } from '../../model/ids.ts';
import type { Handler } from '../handler.ts';
import { checkedNames } from './checked-speaker.ts';

export const addSpeaker: Handler<'speakers.add'> = async ({ catalogue }, input) => {
  const { seq, value } = await catalogue.change('speakers.add', (draft) =>
    draft.put('speakers', {
      id: newSpeakerId(),
      revision: 1,
      names: checkedNames(input.names),
      titles: input.titles ?? [],
      identifiers: input.identifiers ?? [],
      ...(input.note !== undefined && { note: input.note }),
    }),
  );
  return { speaker: value.id, revision: value.revision, seq };
};
