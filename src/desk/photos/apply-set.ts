import { z } from 'zod';
import type { PhotoSet } from '../../contract/commands.ts';
import { Fault } from '../../model/fault.ts';
import { iptcProperty } from '../../model/iptc-properties.ts';
import { PersonShown } from '../../model/person.ts';
import { type Photo, PhotoPick } from '../../model/photo.ts';
import { asText } from './as-text.ts';
import { parseValue } from './parse-value.ts';
import { type CaptionField, tagOf, withCaption } from './with-caption.ts';
import { withBasis } from './with-basis.ts';
import { withDecisions } from './with-decisions.ts';

/**
 * The photo as `set` makes it; all of it or, with `input/invalid` naming the field, nothing.
 * @param mainLanguage the event's main language: a plain description or headline is in it.
 */
export function applySet(photo: Photo, set: PhotoSet, mainLanguage: string | undefined): Photo {
  let next: Photo = { ...photo, captions: { ...photo.captions }, values: { ...photo.values } };
  // Statuses last: they are about the words that the same edit brings, in whatever order it names them.
  const fields = Object.entries(set).toSorted(([a], [b]) => Number(isStatus(a)) - Number(isStatus(b)));
  for (const [field, raw] of fields) next = applyField(next, field, raw, mainLanguage);
  return withBasis(photo, withDecisions(photo, next), set, mainLanguage);
}

const isStatus = (field: string): boolean => field.endsWith('.status');

function applyField(photo: Photo, field: string, raw: PhotoSet[string], mainLanguage: string | undefined): Photo {
  const caption = /^captions\.([^.]+)\.(headline|text|status)$/.exec(field);
  if (caption) return withCaption(photo, tagOf(caption[1] ?? ''), caption[2] as CaptionField, raw);
  if (field === 'people') return { ...photo, people: z.array(PersonShown).parse(raw ?? []) };
  if (field === 'label') return withOptional(photo, 'label', raw === null ? undefined : asText(field, raw));
  if (field === 'rating') return withOptional(photo, 'rating', raw === null ? undefined : asRating(raw));
  if (field === 'pick') return withOptional(photo, 'pick', raw === null ? undefined : asPick(raw));
  if (field === 'description' || field === 'headline') return withWords(photo, field, raw, mainLanguage);
  if (!iptcProperty(field)) {
    throw new Fault(
      'input/invalid',
      `'${field}' is not a field of a photo. Use captions.<language>.text or an IPTC key.`,
      { field },
    );
  }
  return withValue(photo, field, raw);
}

/** IPTC description and headline are the captions' own words: a plain text goes to the main language. */
function withWords(
  photo: Photo,
  field: 'description' | 'headline',
  raw: PhotoSet[string],
  main: string | undefined,
): Photo {
  const part = field === 'description' ? 'text' : 'headline';
  const tag = main ?? Object.keys(photo.captions)[0] ?? 'und';
  if (raw === null || typeof raw === 'string') return withCaption(photo, tag, part, raw);
  const words = z.record(z.string(), z.string()).parse(raw);
  const named = Object.entries(words).filter(([key]) => key !== 'x-default');
  const entries = named.length > 0 ? named : Object.values(words).map((text) => [tag, text] as const);
  return entries.reduce((next, [key, text]) => withCaption(next, tagOf(key), part, text), photo);
}

function withValue(photo: Photo, key: string, raw: PhotoSet[string]): Photo {
  const all = photo.values[key]?.all;
  const value = raw === null || raw === '' ? null : parseValue(key, raw);
  const { [key]: before, ...others } = photo.values;
  const values =
    value === null && !all ? others : { ...others, [key]: { value, source: 'person' as const, ...(all && { all }) } };
  const next: Photo = { ...photo, values };
  if (key !== 'dateCreated') return next;
  if (typeof value === 'string') return { ...next, captured: { value, source: 'person' } };
  const { captured, ...undated } = next;
  return undated;
}

function withOptional<Key extends 'label' | 'rating' | 'pick'>(
  photo: Photo,
  key: Key,
  value: Photo[Key] | undefined,
): Photo {
  const { [key]: before, ...others } = photo;
  return (value === undefined || value === '' ? others : { ...others, [key]: value }) as Photo;
}

function asPick(raw: PhotoSet[string]): PhotoPick {
  const pick = PhotoPick.safeParse(raw);
  if (pick.success) return pick.data;
  throw new Fault('input/invalid', `A pick is 'picked' or 'rejected'.`, { field: 'pick' });
}

function asRating(raw: PhotoSet[string]): number {
  const value = parseValue('rating', raw);
  if (typeof value === 'number' && Number.isInteger(value) && value >= -1 && value <= 5) return value;
  throw new Fault('input/invalid', 'A rating is a whole number from -1 (rejected) to 5.', { field: 'rating' });
}
