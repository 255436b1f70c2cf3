import { Fault } from '../../model/fault.ts';
import type { Speaker, SpeakerTitle } from '../../model/speaker.ts';
import { joinedNames } from './checked-speaker.ts';

/**
 * One record of two: all that either has, and where both have one thing only, that of `kept`. Whom either is said not to be
 * stays so, but for each other. Faults with `speaker/invalid` (`merged-with-self`) where both are one already.
 */
export function mergedSpeaker(kept: Speaker, gone: Speaker): Speaker {
  if (kept.id === gone.id) {
    const message = 'A speaker cannot be merged with themselves. Choose two.';
    throw new Fault('speaker/invalid', message, { reason: 'merged-with-self' });
  }
  return {
    ...kept,
    ...joinedFurther(kept, gone),
    names: joinedNames(kept.names, gone.names),
    titles: joinedTitles(kept.titles, gone.titles),
    identifiers: [...new Set([...kept.identifiers, ...gone.identifiers])],
    ...joinedNotes(kept.note, gone.note),
  };
}

/** Both people's titles, each once. */
function joinedTitles(kept: readonly SpeakerTitle[], gone: readonly SpeakerTitle[]): SpeakerTitle[] {
  const all = [...kept, ...gone].map((title) => [JSON.stringify(title), title] as const);
  return [...new Map(all).values()];
}

/** What only the other has is kept; of what both have by language, the words of the one that stays. */
function joinedFurther(kept: Speaker, gone: Speaker): Partial<Speaker> {
  const maps = (['short', 'sort', 'honorific', 'rank'] as const).flatMap((key) =>
    kept[key] || gone[key] ? [[key, { ...gone[key], ...kept[key] }] as const] : [],
  );
  const misspellings = [...new Set([...(kept.misspellings ?? []), ...(gone.misspellings ?? [])])];
  const code = kept.code ?? gone.code;
  const portrait = kept.portrait ?? gone.portrait;
  const distinct = [...new Set([...(kept.distinctFrom ?? []), ...(gone.distinctFrom ?? [])])];
  const distinctFrom = distinct.filter((id) => id !== kept.id && id !== gone.id);
  return {
    ...Object.fromEntries(maps),
    ...(misspellings.length > 0 && { misspellings }),
    ...(code !== undefined && { code }),
    ...(portrait && { portrait }),
    ...(distinct.length > 0 && { distinctFrom: distinctFrom.length > 0 ? distinctFrom : undefined }),
  };
}

function joinedNotes(kept: string | undefined, gone: string | undefined): Pick<Speaker, 'note'> {
  const notes = new Set([kept, gone].filter((note) => note !== undefined && note !== ''));
  return notes.size > 0 ? { note: [...notes].join('\n') } : {};
}
