import { Fault } from '../../model/fault.ts';
import type { SpeakerId } from '../../model/ids.ts';
import type { PersonShown } from '../../model/person.ts';
import type { Speaker, SpeakerTitle } from '../../model/speaker.ts';
import type { Handler } from '../handler.ts';
import { joinedNames } from './checked-speaker.ts';
import { findSpeaker, photosShowing } from './find-speaker.ts';
import { retargetSuggestions } from './retarget-suggestions.ts';

export const mergeSpeakers: Handler<'speakers.merge'> = async ({ catalogue }, { from, into }) => {
  if (from === into) {
    const message = 'A speaker cannot be merged with themselves. Choose two.';
    throw new Fault('speaker/invalid', message, { reason: 'merged-with-self' });
  }
  const { seq, value } = await catalogue.change('speakers.merge', (draft) => {
    const gone = findSpeaker(catalogue, from);
    const kept = findSpeaker(catalogue, into);
    draft.put('speakers', {
      ...kept,
      ...joinedFurther(kept, gone),
      names: joinedNames(kept.names, gone.names),
      titles: joinedTitles(kept.titles, gone.titles),
      identifiers: [...new Set([...kept.identifiers, ...gone.identifiers])],
      ...joinedNotes(kept.note, gone.note),
    });
    const photos = photosShowing(catalogue, from);
    for (const photo of photos) draft.put('photos', { ...photo, people: withMerged(photo.people, from, into) });
    retargetSuggestions(catalogue, draft, from, into);
    draft.remove('speakers', from);
    return photos.length;
  });
  return { speaker: into, photos: value, seq };
};

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
  return {
    ...Object.fromEntries(maps),
    ...(misspellings.length > 0 && { misspellings }),
    ...(code !== undefined && { code }),
  };
}

function joinedNotes(kept: string | undefined, gone: string | undefined): Pick<Speaker, 'note'> {
  const notes = new Set([kept, gone].filter((note) => note !== undefined && note !== ''));
  return notes.size > 0 ? { note: [...notes].join('\n') } : {};
}

/** Left to right as before; someone tagged as both keeps the first place, and the role that either has. */
function withMerged(people: readonly PersonShown[], from: SpeakerId, into: SpeakerId): PersonShown[] {
  const role = people.find((person) => isOne(person, from, into) && person.role !== undefined)?.role;
  const first = people.find((person) => isOne(person, from, into));
  return people.flatMap((person) => {
    if (!isOne(person, from, into)) return [person];
    return person === first ? [{ speaker: into, ...(role !== undefined && { role }) }] : [];
  });
}

const isOne = ({ speaker }: PersonShown, from: SpeakerId, into: SpeakerId): boolean =>
  speaker === from || speaker === into;
