import { detectLanguage } from '../../intake/language.ts';
import { newSpeakerId } from '../../model/ids.ts';
import type { Photo } from '../../model/photo.ts';
import type { SuggestedSpeaker } from '../../model/press-event.ts';
import type { Speaker, SpeakerTitle } from '../../model/speaker.ts';

/** A speaker for the registry as the texts name the person: every spelling in its language, and the titles. */
export const newSpeaker = (suggestion: SuggestedSpeaker, photos: readonly Photo[]): Speaker => ({
  id: newSpeakerId(),
  revision: 1,
  names: spellingsByLanguage(suggestion),
  titles: titlesOf(suggestion, photos),
  identifiers: [],
});

/** The suggested spellings by language, most frequent first. */
export function spellingsByLanguage({ spellings }: SuggestedSpeaker): Record<string, string[]> {
  const names: Record<string, string[]> = {};
  for (const { text, language } of spellings) names[language] = [...(names[language] ?? []), text];
  return names;
}

/** The first title of each language are one title's words; what a language has beyond it is another title. */
function titlesOf(suggestion: SuggestedSpeaker, photos: readonly Photo[]): SpeakerTitle[] {
  const titles: Record<string, string>[] = [];
  for (const title of suggestion.titles) {
    const language = languageOf(title, suggestion, photos);
    const free = titles.find((text) => text[language] === undefined);
    if (free) free[language] = title;
    else titles.push({ [language]: title });
  }
  return titles.map((text) => ({ text }));
}

/** The language of the caption that has the title; a few letters alone often do not say. */
function languageOf(title: string, { key, spellings }: SuggestedSpeaker, photos: readonly Photo[]): string {
  const chips = photos.flatMap(({ suggestions }) => suggestions);
  const caption = chips.find((chip) => chip.key === key && chip.title === title)?.language;
  if (caption !== undefined) return caption;
  const detected = detectLanguage(title);
  return detected === 'und' ? (spellings[0]?.language ?? 'und') : detected;
}
