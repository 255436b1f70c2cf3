import { newSpeakerId } from '../../model/ids.ts';
import type { Handler } from '../handler.ts';
import { furtherFields } from './further-fields.ts';
import { IdentifierOwners } from './checked-identifiers.ts';
import { checkedNames } from './checked-speaker.ts';
import { checkedTitles } from './checked-titles.ts';

export const addSpeaker: Handler<'speakers.add'> = async ({ catalogue }, input) => {
  const { seq, value } = await catalogue.change('speakers.add', (draft) =>
    draft.put('speakers', {
      id: newSpeakerId(),
      revision: 1,
      names: checkedNames(input.names),
      titles: checkedTitles(input.titles ?? []),
      identifiers: new IdentifierOwners(catalogue).checked(input.identifiers ?? [], undefined),
      ...(input.note && { note: input.note }),
      ...furtherFields(catalogue, input, undefined),
    }),
  );
  return { speaker: value.id, revision: value.revision, seq };
};
