import type { Catalogue, PhotoBrief } from '../../catalogue/catalogue-port.ts';
import { openConflicts } from '../../model/conflict.ts';
import { inLanguage } from '../../model/in-language.ts';
import type { PressEvent } from '../../model/press-event.ts';
import type { Photo } from '../../model/photo.ts';
import type { PropertyValue, Values } from '../../model/value.ts';
import { wallClockSeconds } from '../../model/wall-clock.ts';
import type { TextField } from '../../search/query/query.ts';
import type { SearchDocument } from '../../search/search-document.ts';
import { plainText, settledValues } from '../views/photo-values.ts';

/** Changes whenever something does that the index keeps of the photo: itself, its event, the people it shows. */
export function stampOf(
  catalogue: Catalogue,
  { revision, event, people }: Pick<PhotoBrief, 'revision' | 'event' | 'people'>,
): string {
  const speakers = people.map((id) => catalogue.onDisk('speakers', id)?.revision ?? 0);
  return [revision, catalogue.onDisk('events', event)?.revision ?? 0, ...speakers].join(' ');
}

/** What is looked for in which IPTC property; all other texts of a photo are `other`. */
const fieldOf: Readonly<Record<string, TextField>> = {
  city: 'place',
  provinceState: 'place',
  country: 'place',
  countryCode: 'place',
  sublocation: 'place',
  locationCreated: 'place',
  locationShown: 'place',
  keywords: 'keyword',
  creator: 'source',
  creditLine: 'source',
  source: 'source',
  copyrightNotice: 'source',
  personInImage: 'people',
  personInImageWDetails: 'people',
};
/** The captions' words, and what a photo has beside its values: told of on their own. */
const elsewhere = new Set(['description', 'headline', 'rating', 'label']);
const noText = new Set(['gps', 'orientation', 'dateCreated']);

export function documentOf(catalogue: Catalogue, photo: Photo, stamp: string): SearchDocument {
  const event = catalogue.onDisk('events', photo.event);
  const values = settledValues(photo, event);
  const captions = Object.entries(photo.captions);
  const speakers = photo.people.flatMap(({ speaker }) => catalogue.onDisk('speakers', speaker) ?? []);
  const texts = textsOf(values);
  texts.caption.push(...captions.map(([, { text }]) => text));
  texts.headline.push(...captions.map(([, { headline = '' }]) => headline));
  texts.people.push(...speakers.flatMap(({ names }) => Object.values(names).flat()));
  texts.people.push(...photo.people.map(({ role = '' }) => role));
  texts.place.push(...Object.values(event?.places ?? {}));
  texts.file.push(photo.file.name, ...(photo.beside ?? []).map(({ name }) => name));
  return {
    photo: photo.id,
    event: photo.event,
    stamp,
    texts: Object.fromEntries(Object.entries(texts).map(([field, parts]) => [field, parts.join('\n')])),
    languages: captions.map(([tag, { status }]) => ({ tag, checked: status === 'checked' })),
    people: photo.people.map(({ speaker }) => speaker),
    place: placeOf(values, event),
    facts: factsOf(photo, values),
    captured: photo.captured && wallClockSeconds(photo.captured.value),
    rating: photo.rating,
    label: photo.label,
    pick: photo.pick,
  };
}

/** The place in one name: the nearest that the photo has, else the event's. */
function placeOf(values: Values, event: PressEvent | undefined): string | undefined {
  const own = ['sublocation', 'city', 'provinceState', 'country'].flatMap((key) => plainText(values[key]?.value) ?? []);
  return own.find((name) => name.trim() !== '') ?? (event && inLanguage(event.places, event.languages));
}

function textsOf(values: Values): Record<TextField, string[]> {
  const texts: Record<TextField, string[]> = {
    ...{ caption: [], headline: [], people: [], place: [], keyword: [], file: [], source: [], other: [] },
  };
  for (const [key, { value }] of Object.entries(values)) {
    if (!elsewhere.has(key) && !noText.has(key) && value !== null)
      texts[fieldOf[key] ?? 'other'].push(...wordsOf(value));
  }
  return texts;
}

function wordsOf(value: PropertyValue): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object') return [];
  return Object.values(value).flatMap((part: PropertyValue) => wordsOf(part));
}

function factsOf(photo: Photo, values: Values): string[] {
  const { captions, people, suggestions, warnings, rating, label, pick, captured } = photo;
  const some = (name: string, has: boolean): string[] => (has ? [name] : []);
  const worded = Object.entries(captions).filter(([, { text }]) => text.trim() !== '');
  const headed = Object.entries(captions).filter(([, { headline = '' }]) => headline.trim() !== '');
  return [
    ...some('people', people.length > 0),
    ...some('suggestions', suggestions.length > 0),
    ...some('warnings', warnings.length > 0),
    ...some('conflict', openConflicts(photo.conflicts).length > 0),
    ...some('rating', rating !== undefined),
    ...some('label', label !== undefined),
    ...some('pick', pick !== undefined),
    ...some('captured', captured !== undefined),
    ...some('caption', worded.length > 0),
    ...worded.map(([tag]) => `caption.${tag}`),
    ...some('headline', headed.length > 0),
    ...headed.map(([tag]) => `headline.${tag}`),
    ...Object.keys(values).filter((key) => !elsewhere.has(key)),
  ];
}
