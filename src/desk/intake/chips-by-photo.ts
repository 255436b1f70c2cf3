import { compareNames } from '../../names/compare-names.ts';
import type { PhotoId } from '../../model/ids.ts';
import type { PersonSuggestion } from '../../model/person.ts';
import type { SuggestedSpeaker } from '../../model/press-event.ts';
import type { PlacedMention } from './name-search.ts';

/** For every photo, each person that its captions name, once, in the order of naming. */
export function chipsByPhoto(
  people: readonly SuggestedSpeaker[],
  mentions: readonly PlacedMention[],
): Map<PhotoId, PersonSuggestion[]> {
  const bySpelling = new Map(
    people.flatMap((person) => person.spellings.map(({ text, language }) => [`${language} ${text}`, person] as const)),
  );
  const byPhoto = new Map<PhotoId, PersonSuggestion[]>();
  const unplaced = new Map<PhotoId, PlacedMention[]>();
  const offer = (photo: PhotoId, mention: PlacedMention, person: SuggestedSpeaker): void => {
    const chips = listOf(byPhoto, photo);
    if (!chips.some(({ key }) => key === person.key)) chips.push(chipOf(mention, person));
  };
  for (const mention of mentions) {
    if (mention.photo === undefined) continue;
    const person = bySpelling.get(`${mention.language} ${mention.text}`);
    if (person) offer(mention.photo, mention, person);
    else listOf(unplaced, mention.photo).push(mention);
  }
  // A family name alone counts for whom it can only mean, though it is not offered as a spelling of theirs.
  for (const person of people) {
    for (const photo of person.photos) {
      const short = unplaced.get(photo);
      const mention = short?.find((other) => sharesLastName(person, other));
      if (mention) offer(photo, mention, person);
    }
  }
  return byPhoto;
}

const chipOf = ({ text, language, title, score, why }: PlacedMention, person: SuggestedSpeaker): PersonSuggestion => ({
  text,
  language,
  ...(title !== undefined && { title }),
  speaker: person.speaker,
  key: person.key,
  score,
  why,
});

const sharesLastName = ({ spellings }: SuggestedSpeaker, { text }: PlacedMention): boolean =>
  spellings.some((spelling) => compareNames(spelling.text.split(/\s+/).at(-1) ?? '', text).same);

function listOf<Item>(lists: Map<PhotoId, Item[]>, photo: PhotoId): Item[] {
  const list = lists.get(photo) ?? [];
  if (!lists.has(photo)) lists.set(photo, list);
  return list;
}
