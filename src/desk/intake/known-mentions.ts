import type { Photo } from '../../model/photo.ts';
import type { NameSearch, PlacedMention } from './name-search.ts';

/** The recorded spellings of those tagged already: a family name alone is then known to be theirs, and not asked again. */
export function knownMentions(photos: readonly Photo[], speakerOf: NameSearch['speaker']): PlacedMention[] {
  const tagged = new Set(photos.flatMap(({ people }) => people.map(({ speaker }) => speaker)));
  return [...tagged].flatMap((id) =>
    Object.entries(speakerOf(id)?.names ?? {}).flatMap(([language, names]) =>
      names.map((text) => ({ text, language, from: 0, to: text.length, speaker: id, score: 0, why: '' })),
    ),
  );
}
