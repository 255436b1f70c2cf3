import type { Mention } from '../../names/find-people.ts';
import { groupMentions } from '../../names/group-people.ts';
import type { PhotoId } from '../../model/ids.ts';
import type { Photo } from '../../model/photo.ts';
import type { PressEvent, SuggestedSpeaker } from '../../model/press-event.ts';
import type { MentionFinder, Words } from './mention-finder.ts';

type PlacedMention = Mention & { readonly language: string; readonly photo?: PhotoId };

/** The event and its photos with suggestions; only photos whose suggestions changed are named. */
export interface Suggested {
  readonly event: PressEvent;
  readonly photos: readonly Photo[];
}

/**
 * Who the event's captions and articles seem to name. Nobody is tagged by it: a person accepts or refuses.
 * @param texts running texts of articles that came in with this import.
 */
export function suggestPeople(
  event: PressEvent,
  photos: readonly Photo[],
  texts: readonly Words[],
  finder: Pick<MentionFinder, 'find'>,
): Suggested {
  const mentions: PlacedMention[] = [...earlierMentions(event)];
  for (const words of texts) {
    mentions.push(...finder.find(words).map((mention) => ({ ...mention, language: words.language })));
  }
  for (const photo of photos) {
    for (const [language, { text }] of Object.entries(photo.captions)) {
      const found = finder.find({ text, language });
      mentions.push(...found.map((mention) => ({ ...mention, language, photo: photo.id })));
    }
  }
  const groups = groupMentions(mentions).filter(({ key }) => !event.refused.includes(key));
  const byPhoto = suggestionsByPhoto(groups, mentions);
  const changed = photos.flatMap((photo) => {
    const tagged = new Set(photo.people.map(({ speaker }) => speaker));
    const refused = new Set(photo.refused);
    const suggestions = (byPhoto.get(photo.id) ?? []).filter(
      ({ key, speaker }) => !refused.has(key) && (speaker === null || !tagged.has(speaker)),
    );
    return JSON.stringify(suggestions) === JSON.stringify(photo.suggestions) ? [] : [{ ...photo, suggestions }];
  });
  const tagged = new Set(photos.flatMap(({ people }) => people.map(({ speaker }) => speaker)));
  const open = groups.filter(({ speaker }) => speaker === null || !tagged.has(speaker));
  return { event: { ...event, suggestions: open }, photos: changed };
}

/** What earlier imports found in running text, as mentions again: their articles are not at hand any more. */
function earlierMentions(event: PressEvent): PlacedMention[] {
  return event.suggestions.flatMap(({ spellings, titles, speaker, why }) =>
    spellings.map(({ text, language }) => {
      const title = titles[0];
      return {
        text,
        language,
        from: 0,
        to: text.length,
        speaker,
        score: 0.5,
        why,
        ...(title !== undefined && { title }),
      };
    }),
  );
}

function suggestionsByPhoto(
  groups: readonly SuggestedSpeaker[],
  mentions: readonly PlacedMention[],
): Map<PhotoId, Photo['suggestions']> {
  const keys = new Map<string, string>();
  for (const { key, spellings } of groups) {
    for (const { text, language } of spellings) keys.set(`${language} ${text}`, key);
  }
  const byPhoto = new Map<PhotoId, Photo['suggestions']>();
  for (const { text, language, title, speaker, score, why, photo } of mentions) {
    const key = keys.get(`${language} ${text}`);
    if (photo === undefined || key === undefined) continue;
    const list = byPhoto.get(photo) ?? [];
    if (!byPhoto.has(photo)) byPhoto.set(photo, list);
    if (list.some((other) => other.key === key)) continue;
    list.push({ text, language, ...(title !== undefined && { title }), speaker, key, score, why });
  }
  return byPhoto;
}
