import type { Catalogue, Draft } from '../../../src/catalogue/catalogue.ts';
import type { Photo } from '../../../src/model/photo.ts';
import type { Speaker } from '../../../src/model/speaker.ts';

/** The number of the edit that last touched a record; `half` where its fields tell of different edits. */
export type Stamp = number | 'half';

const words = (number: number): string => `edit ${number}`;
const numberIn = (text: string | undefined): number => Number(/^edit (\d+)$/.exec(text ?? '')?.[1] ?? 0);

/** Every edit leaves its number in three fields of each photo that it touches. */
export const photoFields = (number: number): Readonly<Record<string, string>> => ({
  'captions.en.text': words(number),
  'captions.vi.headline': words(number),
  label: words(number),
});

export function stampPhoto(draft: Draft, photo: Photo, number: number): void {
  const { en, vi } = photo.captions;
  const base = { text: '', status: 'draft', revision: 1, source: 'person' } as const;
  const text = words(number);
  const captions = { ...photo.captions, en: { ...base, ...en, text }, vi: { ...base, ...vi, headline: text } };
  draft.put('photos', { ...photo, captions, label: text });
}

export function stampSpeaker(draft: Draft, speaker: Speaker, number: number): void {
  draft.put('speakers', { ...speaker, note: words(number) });
}

/** The stamps of all photos and speakers, by id; 0 where no edit has touched a record. */
export function stampsIn(catalogue: Catalogue): Map<string, Stamp> {
  const stamps = new Map<string, Stamp>();
  for (const { id, captions, label } of catalogue.photos.all()) {
    const found = new Set([captions.en?.text, captions.vi?.headline, label].map(numberIn));
    stamps.set(id, found.size === 1 ? [...found][0]! : 'half');
  }
  for (const { id, note } of catalogue.speakers.all()) stamps.set(id, numberIn(note));
  return stamps;
}
