import { newSpeakerId, SpeakerId } from '../../model/ids.ts';
import type { Handler } from '../handler.ts';
import { checkedNames } from './checked-speaker.ts';

export const importSpeakers: Handler<'speakers.import'> = async ({ catalogue }, { speakers }) => {
  const { seq, value } = await catalogue.change('speakers.import', (draft) => {
    let updated = 0;
    for (const { id, names, titles, identifiers, note } of speakers) {
      const speaker = id === undefined ? newSpeakerId() : speakerIdOf(id);
      const known = catalogue.speakers.get(speaker);
      if (known) updated += 1;
      draft.put('speakers', {
        id: speaker,
        revision: known?.revision ?? 1,
        names: checkedNames(names),
        titles: titles ?? [],
        identifiers: identifiers ?? [],
        ...(note !== undefined && { note }),
      });
    }
    return { added: speakers.length - updated, updated };
  });
  return { ...value, seq };
};

/** An id of ours as it is; another program's becomes one of ours, the same at every import. */
function speakerIdOf(id: string): SpeakerId {
  const own = SpeakerId.safeParse(id);
  if (own.success) return own.data;
  const safe = id
    .toLowerCase()
    .replaceAll(/[^a-z0-9-]+/g, '-')
    .slice(0, 60);
  return SpeakerId.parse(`speaker-${safe || 'imported'}`);
}
