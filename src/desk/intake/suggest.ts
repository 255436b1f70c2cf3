import type { Belonging } from '../../catalogue/change.ts';
import type { Catalogue } from '../../catalogue/catalogue-port.ts';
import type { EventId } from '../../model/ids.ts';
import type { Photo } from '../../model/photo.ts';
import type { Speaker } from '../../model/speaker.ts';
import type { FoundFiles } from './found-files.ts';
import { MentionFinder, type Words } from './mention-finder.ts';
import { suggestPeople } from './suggest-people.ts';

/** Searches anew while the registry keeps changing under them; then the last one counts. */
const attempts = 4;

/**
 * Puts the suggestions of the whole event anew; answers how many people the captions suggest. Faults with the reason of
 * `signal` before anything is put.
 */
export async function suggest(
  catalogue: Catalogue,
  id: EventId,
  found: FoundFiles,
  signal: AbortSignal,
  belonging: Belonging,
): Promise<number> {
  const texts = found.articles.map(({ article }) => ({ text: article.text, language: article.language }));
  const finder = await searched(catalogue, id, texts, signal);
  const { value } = await catalogue.change(
    'intake.suggestions',
    (draft) => {
      const event = catalogue.events.get(id);
      if (!event) return 0;
      const photos = catalogue.photosOf(id);
      const suggested = suggestPeople(event, photos, {
        texts,
        finder,
        speaker: (speaker) => catalogue.speakers.get(speaker),
      });
      const spoken = [...captionWords(photos)].map(({ language }) => language).filter((tag) => tag !== 'und');
      const next = { ...suggested.event, languages: [...new Set([...event.languages, ...spoken])] };
      if (JSON.stringify(next) !== JSON.stringify(event)) draft.put('events', next);
      for (const photo of suggested.photos) draft.put('photos', photo);
      return next.suggestions.filter((person) => person.photos.length > 0).length;
    },
    belonging,
  );
  return value;
}

/** A finder that has looked through the texts with the registry as it is now, giving way to others meanwhile. */
async function searched(
  catalogue: Catalogue,
  id: EventId,
  texts: readonly Words[],
  signal: AbortSignal,
): Promise<MentionFinder> {
  for (let attempt = 1; ; attempt += 1) {
    const registry = [...catalogue.speakers.all()];
    const finder = new MentionFinder(registry);
    await finder.prepare(texts, signal);
    await finder.prepare(captionWords(catalogue.photosOf(id)), signal);
    // Who was accepted meanwhile would be asked for again.
    if (attempt === attempts || isSame(registry, [...catalogue.speakers.all()])) return finder;
  }
}

const isSame = (before: readonly Speaker[], now: readonly Speaker[]): boolean =>
  before.length === now.length && before.every((speaker, index) => speaker === now[index]);

function* captionWords(photos: readonly Photo[]): Generator<Words> {
  for (const { captions } of photos) {
    for (const [language, { text }] of Object.entries(captions)) yield { text, language };
  }
}
