import type { Draft } from '../../catalogue/catalogue.ts';
import { Fault } from '../../model/fault.ts';
import type { SpeakerId } from '../../model/ids.ts';

/**
 * Lets a speaker be somebody else than `others`, and nobody else, on the records of all of them. Faults with `speaker/invalid`
 * where one of them is nobody (`unknown-distinct`) or the speaker (`distinct-from-self`).
 */
export function setDistinct(draft: Draft, speaker: SpeakerId, others: readonly SpeakerId[]): void {
  const before = draft.get('speakers', speaker)?.distinctFrom ?? [];
  put(draft, speaker, [...new Set(others)]);
  for (const other of others) {
    if (other === speaker) throw selfFault();
    const theirs = draft.get('speakers', other);
    if (!theirs) throw unknownFault(other);
    if (!theirs.distinctFrom?.includes(speaker)) put(draft, other, [...(theirs.distinctFrom ?? []), speaker]);
  }
  for (const other of before.filter((id) => !others.includes(id))) {
    put(draft, other, draft.get('speakers', other)?.distinctFrom?.filter((id) => id !== speaker) ?? []);
  }
}

function put(draft: Draft, id: SpeakerId, distinctFrom: readonly SpeakerId[]): void {
  const speaker = draft.get('speakers', id);
  if (!speaker || (distinctFrom.length === 0 && !speaker.distinctFrom)) return;
  draft.put('speakers', { ...speaker, distinctFrom: distinctFrom.length > 0 ? [...distinctFrom] : undefined });
}

const selfFault = (): Fault =>
  new Fault('speaker/invalid', 'A speaker cannot be somebody else than themselves. Choose two.', {
    reason: 'distinct-from-self',
  });

const unknownFault = (id: string): Fault =>
  new Fault(
    'speaker/invalid',
    `'${id}' is no speaker of the registry or of the list, from whom another could differ.`,
    {
      reason: 'unknown-distinct',
      id,
    },
  );
