import type { Catalogue } from '../../catalogue/catalogue-port.ts';
import type { CheckedPerson, CheckedPhoto, CheckedText, NamedSpeaker } from '../../captions/checker/checked-photo.ts';
import type { SpeakerId } from '../../model/ids.ts';
import type { Photo } from '../../model/photo.ts';
import type { PressEvent } from '../../model/press-event.ts';
import { foldText } from '../../model/text.ts';
import type { Mention } from '../../names/find-people.ts';
import { namesPlace } from '../../names/names-place.ts';
import type { MentionFinder, Words } from '../intake/mention-finder.ts';
import { isRefused } from '../suggestions/refused-names.ts';
import { mainLanguageOf, plainText, settledValues } from '../views/photo-values.ts';
import type { Alike } from './equal-captions.ts';

/** What looking through texts takes. */
interface Tools {
  readonly finder: Pick<MentionFinder, 'find'>;
  readonly alike: Alike;
}

/** IPTC properties that name the place of a photo. */
const placeKeys = ['sublocation', 'city', 'provinceState', 'country'];

/** Captions and headlines that have words, with their language. */
export const wordsOf = ({ captions }: Photo): (Words & Pick<CheckedText, 'field'>)[] =>
  Object.entries(captions).flatMap(([language, { text, headline = '' }]) =>
    [
      { language, text, field: 'caption' as const },
      { language, text: headline, field: 'headline' as const },
    ].filter((words) => words.text.trim() !== ''),
  );

/** A photo with all that its captions are checked against. */
export function checkedPhoto(catalogue: Catalogue, photo: Photo, { finder, alike }: Tools): CheckedPhoto {
  const event = catalogue.events.get(photo.event);
  const mainLanguage = mainLanguageOf(photo, event) ?? event?.languages[0] ?? 'x-default';
  const people = new Map<SpeakerId, CheckedPerson>();
  const personOf = (id: SpeakerId): CheckedPerson | undefined => {
    const speaker = catalogue.speakers.get(id);
    if (speaker && !people.has(id)) {
      const { names, titles, misspellings = [] } = speaker;
      people.set(id, { speaker: id, names, titles, misspellings });
    }
    return people.get(id);
  };
  const texts = wordsOf(photo).map(({ language, field, text }): CheckedText => {
    const found = finder.find({ text, language });
    const named = found.flatMap((mention) => {
      const person = mention.speaker === null ? undefined : personOf(mention.speaker);
      return person ? [namedIn(text, mention, person, photo)] : [];
    });
    const unknown = found.filter(({ speaker }) => speaker === null || !people.has(speaker));
    return {
      ...{ language, field, text, named, unknown },
      namesPlace: namesPlace(text, language, found),
      alike: field === 'caption' ? alike(language, text) : 1,
    };
  });
  const values = settledValues(photo, event);
  const fromFirst = ({ language }: CheckedText): number => (language === mainLanguage ? 0 : 1);
  return {
    texts: texts.sort((a, b) => fromFirst(a) - fromFirst(b)),
    sources: sourcesOf(photo),
    tagged: photo.people.flatMap(({ speaker }) => personOf(speaker) ?? []),
    people,
    captured: photo.captured?.value,
    eventDays: [event?.date, event?.dateEnd].flatMap((day) => (day === undefined ? [] : [day.slice(0, 10)])),
    places: placesOf(event, values),
    creditLine: plainText(values.creditLine?.value),
    mainLanguage,
  };
}

function namedIn(text: string, mention: Mention, person: CheckedPerson, photo: Photo): NamedSpeaker {
  const { from, to, title = '' } = mention;
  const titleEnd = text.slice(0, from).trimEnd().length;
  const said = foldText(mention.text);
  return {
    speaker: person.speaker,
    from,
    to,
    titleFrom: title === '' ? from : titleEnd - title.length,
    recorded: [...Object.values(person.names).flat(), ...(person.misspellings ?? [])].some(
      (name) => foldText(name) === said,
    ),
    refused: isRefused({ spellings: [{ text: mention.text, language: '' }] }, photo.refused ?? []),
  };
}

const sourcesOf = ({ captions }: Photo): Record<string, string> =>
  Object.fromEntries(
    Object.entries(captions).flatMap(([language, { basedOn }]) => (basedOn ? [[language, basedOn.language]] : [])),
  );

function placesOf(event: PressEvent | undefined, values: ReturnType<typeof settledValues>): CheckedPhoto['places'] {
  const own = placeKeys.flatMap((key) => {
    const text = plainText(values[key]?.value);
    return text === undefined ? [] : [{ language: undefined, text }];
  });
  return [...Object.entries(event?.places ?? {}).map(([language, text]) => ({ language, text })), ...own];
}
