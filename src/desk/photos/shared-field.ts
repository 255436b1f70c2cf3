import type { PhotoSet } from '../../contract/commands.ts';
import { iptcProperty } from '../../model/iptc-properties.ts';
import type { Photo } from '../../model/photo.ts';
import type { PropertyValue } from '../../model/value.ts';
import { plainText } from '../views/photo-values.ts';
import { applySet } from './apply-set.ts';

type Raw = PhotoSet[string];
type WordsByLanguage = Readonly<Record<string, PropertyValue>>;

const inCaption = /^captions\.([^.]+)\.(headline|text|status)$/;
const byLanguage = /^([A-Za-z]+)\.([A-Za-z0-9-]+)$/;

/**
 * What a field says of a photo by itself, so that photos can be compared: null where it is empty or left to the event.
 * Fields are those of `photos.edit`, and one language of a text by language (`altText.bn`); without a language such a text is
 * its x-default. The status of a caption without words is null.
 */
export function sharedField({ captions, values }: Photo, field: string): PropertyValue | null {
  const [, tag = '', part] = inCaption.exec(field) ?? [];
  if (part) return captions[tag]?.[part as 'headline' | 'text' | 'status'] || null;
  const [, key = '', language = ''] = byLanguage.exec(field) ?? [];
  if (key) return wordsOf(values[key]?.value)[language] || null;
  const value = values[field]?.value ?? null;
  return isByLanguage(field) ? (plainText(value) ?? null) : value;
}

/**
 * The photo with those fields as `set` says, null clears; other languages of a text by language stay. The same photo where nothing of
 * it changes. Faults as `applySet` does.
 */
export function withShared(photo: Photo, set: PhotoSet, mainLanguage: string | undefined): Photo {
  const changing = Object.entries(set).filter(([field, raw]) => !isSame(sharedField(photo, field), raw));
  if (changing.length === 0) return photo;
  const whole: Record<string, Raw> = {};
  for (const [field, raw] of changing) {
    const [, key, language] = inCaption.test(field) ? [] : (byLanguage.exec(field) ?? []);
    if (key && language) whole[key] = withWords(whole[key] ?? photo.values[key]?.value, language, raw);
    else if (isByLanguage(field) && typeof raw === 'string')
      whole[field] = withWords(photo.values[field]?.value, 'x-default', raw);
    else whole[field] = raw;
  }
  const next = applySet(photo, whole, mainLanguage);
  return changing.every(([field]) => isSame(sharedField(photo, field), sharedField(next, field))) ? photo : next;
}

/** Caption and headline are kept by language in the captions, not among the values. */
const isByLanguage = (field: string): boolean => iptcProperty(field)?.type === 'lang-alt';

const wordsOf = (value: unknown): WordsByLanguage =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as WordsByLanguage) : {};

function withWords(before: unknown, language: string, raw: Raw): Raw {
  const others = Object.entries(wordsOf(before)).filter(([tag]) => tag !== language);
  const words = Object.fromEntries(raw === null || raw === '' ? others : [...others, [language, raw as PropertyValue]]);
  return Object.keys(words).length > 0 ? words : null;
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(filled(a)) === JSON.stringify(filled(b));

const filled = (value: unknown): unknown => (value === '' || value === undefined ? null : value);
