import { Fault } from '../../model/fault.ts';
import type { Handler } from '../handler.ts';
import { furtherFields } from './further-fields.ts';
import { IdentifierOwners } from './checked-identifiers.ts';
import { checkedNames } from './checked-speaker.ts';
import { checkedTitles } from './checked-titles.ts';
import { findSpeaker } from './find-speaker.ts';

export const editSpeaker: Handler<'speakers.edit'> = async ({ catalogue }, { speaker, revision, set }) => {
  const { seq, value } = await catalogue.change('speakers.edit', (draft) => {
    const before = findSpeaker(catalogue, speaker);
    if (revision !== undefined && revision !== before.revision) {
      throw new Fault('speaker/stale', 'Someone changed this speaker meanwhile. Look at both and decide.', {
        current: before,
        yours: set,
      });
    }
    return draft.put('speakers', {
      ...before,
      ...(set.names && { names: checkedNames(set.names) }),
      ...(set.titles && { titles: checkedTitles(set.titles) }),
      ...(set.identifiers && { identifiers: new IdentifierOwners(catalogue).checked(set.identifiers, speaker) }),
      ...(set.note !== undefined && { note: set.note || undefined }),
      ...furtherFields(catalogue, set, before),
    });
  });
  return { speaker, revision: value.revision, seq };
};
