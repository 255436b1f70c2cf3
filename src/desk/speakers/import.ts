import { hash } from 'node:crypto';
import { Fault } from '../../model/fault.ts';
import { newSpeakerId, SpeakerId } from '../../model/ids.ts';
import type { Speaker } from '../../model/speaker.ts';
import type { Handler } from '../handler.ts';
import { furtherFields } from './further-fields.ts';
import { IdentifierOwners } from './checked-identifiers.ts';
import { checkedNames } from './checked-speaker.ts';
import { checkedTitles } from './checked-titles.ts';
import { setDistinct } from './set-distinct.ts';

export const importSpeakers: Handler<'speakers.import'> = async ({ catalogue }, { speakers }) => {
  const { seq, value } = await catalogue.change('speakers.import', (draft) => {
    let updated = 0;
    const taken = new Set<SpeakerId>();
    const named = speakers.flatMap(({ id }) => (id === undefined ? [] : [speakerIdOf(id)]));
    const owners = new IdentifierOwners(catalogue, new Set(named));
    const told = new Map<SpeakerId, { readonly others: readonly SpeakerId[]; readonly row: number }>();
    for (const [index, { id, names, titles, identifiers, note, distinctFrom, ...further }] of speakers.entries()) {
      const speaker = id === undefined ? newSpeakerId() : speakerIdOf(id);
      if (taken.has(speaker)) throw twiceFault(id ?? speaker, index + 1);
      taken.add(speaker);
      const known = catalogue.speakers.get(speaker);
      if (known) updated += 1;
      const row: Speaker = inRow(index + 1, () => ({
        id: speaker,
        revision: known?.revision ?? 1,
        names: checkedNames(names),
        titles: checkedTitles(titles ?? []),
        identifiers: owners.checked(identifiers ?? [], speaker),
        ...(note && { note }),
        ...furtherFields(catalogue, further, known),
      }));
      owners.give(row);
      draft.put('speakers', row);
      if (distinctFrom) told.set(speaker, { others: distinctFrom.map(speakerIdOf), row: index + 1 });
    }
    for (const [speaker, { others, row }] of told)
      inRow(row, () => {
        setDistinct(draft, speaker, others);
      });
    return { added: speakers.length - updated, updated };
  });
  return { ...value, seq };
};

/** What `make` makes of a row; a fault names the row. */
function inRow<Made>(row: number, make: () => Made): Made {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    throw new Fault(error.code, `Speaker ${row} of the list: ${error.message}`, { ...error.detail, row });
  }
}

const twiceFault = (id: string, row: number): Fault =>
  new Fault('speaker/invalid', `Speaker ${row} of the list has the id '${id}', which one before has too.`, { row, id });

/** An id of ours as it is; another program's becomes one of ours, the same at every import and for no other id. */
function speakerIdOf(id: string): SpeakerId {
  const own = SpeakerId.safeParse(id);
  if (own.success) return own.data;
  const plain = id.toLowerCase();
  if (/^[a-z0-9-]{1,60}$/.test(plain)) return SpeakerId.parse(`speaker-${plain}`);
  const safe = plain.replaceAll(/[^a-z0-9]+/g, '-').slice(0, 40);
  return SpeakerId.parse(`speaker-${safe}-${hash('sha256', id).slice(0, 12)}`);
}
