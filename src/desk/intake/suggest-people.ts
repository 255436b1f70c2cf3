import { groupMentions } from '../../names/group-people.ts';
import type { PhotoId } from '../../model/ids.ts';
import type { Photo } from '../../model/photo.ts';
import type { PressEvent, SuggestedSpeaker } from '../../model/press-event.ts';
import { foldText } from '../../model/text.ts';
import { isRefused } from '../suggestions/refused-names.ts';
import { chipsByPhoto } from './chips-by-photo.ts';
import { knownMentions } from './known-mentions.ts';
import type { Words } from './mention-finder.ts';
import type { NameSearch, PlacedMention } from './name-search.ts';
import { withOwnKeys } from './with-own-keys.ts';

/** The event and its photos with suggestions; only photos whose suggestions changed are named. */
export interface Suggested {
  readonly event: PressEvent;
  readonly photos: readonly Photo[];
}

/**
 * Who the event's captions and articles seem to name. Nobody is tagged by it: a person accepts or refuses, and what was
 * accepted or refused before is not asked again, under whichever of its spellings it comes back.
 */
export function suggestPeople(event: PressEvent, photos: readonly Photo[], search: NameSearch): Suggested {
  const found = foundMentions(event, photos, search);
  const groups = groupMentions([...found, ...knownMentions(photos, search.speaker)]);
  const asked = withOwnKeys(asWritten(groups, found)).filter((person) => !isRefused(person, event.refused));
  const chips = chipsByPhoto(asked, found);
  const open = new Map<string, PhotoId[]>();
  const changed = photos.flatMap((photo) => {
    const tagged = new Set(photo.people.map(({ speaker }) => speaker));
    const suggestions = (chips.get(photo.id) ?? []).filter(
      (chip) =>
        (chip.speaker === null || !tagged.has(chip.speaker)) &&
        !isRefused({ key: chip.key, spellings: [chip] }, photo.refused ?? []),
    );
    for (const { key } of suggestions) open.set(key, [...(open.get(key) ?? []), photo.id]);
    return JSON.stringify(suggestions) === JSON.stringify(photo.suggestions) ? [] : [{ ...photo, suggestions }];
  });
  const left = asked.flatMap((person) => {
    const shown = open.get(person.key) ?? [];
    const decided = shown.length === 0 && (person.photos.length > 0 || isRecorded(person, search.speaker));
    return decided ? [] : [{ ...person, photos: shown }];
  });
  return { event: { ...event, suggestions: left }, photos: changed };
}

function foundMentions(event: PressEvent, photos: readonly Photo[], { texts, finder, speaker }: NameSearch) {
  const find = (words: Words, photo?: PhotoId): PlacedMention[] =>
    finder.find(words).map((mention) => ({
      ...mention,
      language: words.language,
      ...(photo !== undefined && { photo }),
    }));
  const mentions = [
    ...earlierMentions(event),
    ...texts.flatMap((words) => find(words)),
    ...photos.flatMap(({ id, captions }) =>
      Object.entries(captions).flatMap(([language, { text }]) => find({ text, language }, id)),
    ),
  ];
  // A speaker may have been taken out of the registry since the name was found.
  return mentions.map((mention) =>
    mention.speaker === null || speaker(mention.speaker) ? mention : { ...mention, speaker: null },
  );
}

/** What earlier imports found in running text, as mentions again: their articles are not at hand any more. */
function earlierMentions(event: PressEvent): PlacedMention[] {
  return event.suggestions.flatMap(({ key, spellings, titles, speaker, why }) => {
    const [title] = titles;
    // The spelling that named the key comes first, so that the key stays what it is.
    const named = ({ text }: { readonly text: string }): number => (foldText(text) === key ? 0 : 1);
    const ordered = spellings.toSorted((a, b) => named(a) - named(b));
    return ordered.map(({ text, language }) => {
      const place = { from: 0, to: text.length };
      return { text, language, ...place, speaker, score: 0.5, why, ...(title !== undefined && { title }) };
    });
  });
}

/** The spellings that the texts have; those that only the registry has helped to find them. */
function asWritten(groups: readonly SuggestedSpeaker[], found: readonly PlacedMention[]): SuggestedSpeaker[] {
  const written = new Set(found.map(({ text, language }) => `${language} ${text}`));
  return groups.flatMap((group) => {
    const spellings = group.spellings.filter(({ text, language }) => written.has(`${language} ${text}`));
    return spellings.length > 0 || group.photos.length > 0 ? [{ ...group, spellings }] : [];
  });
}

/** A speaker of the registry under spellings that it has: there is nothing to decide. */
function isRecorded({ speaker, spellings }: SuggestedSpeaker, speakerOf: NameSearch['speaker']): boolean {
  const known = speaker === null ? undefined : speakerOf(speaker);
  return known !== undefined && spellings.every(({ text }) => Object.values(known.names).flat().includes(text));
}
