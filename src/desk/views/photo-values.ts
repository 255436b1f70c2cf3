import type { Photo } from '../../model/photo.ts';
import type { PressEvent } from '../../model/press-event.ts';
import type { PropertyValue, SettledValue, Values } from '../../model/value.ts';

/**
 * A photo's values as everyone sees them: its own, then what it inherits from its event, then the description
 * and headline that its captions make (x-default is the main language's, see `mainLanguageOf`).
 */
export function settledValues(photo: Photo, event: PressEvent | undefined): Values {
  const values: Record<string, SettledValue> = {};
  for (const [key, value] of Object.entries(event?.values ?? {})) values[key] = { ...value, source: 'event' };
  for (const [key, value] of Object.entries(photo.values)) {
    // A cleared value hides the event's; a screen that shows it as cleared reads the null.
    values[key] = value;
  }
  const main = mainLanguageOf(photo, event);
  const caption = main === undefined ? undefined : photo.captions[main];
  if (main !== undefined && caption) {
    const words: Record<string, PropertyValue> = { 'x-default': caption.text };
    for (const [language, { text }] of Object.entries(photo.captions)) words[language] = text;
    values.description = { value: words, source: caption.source };
    if (caption.headline) values.headline = { value: caption.headline, source: caption.source };
  }
  return Object.fromEntries(Object.entries(values).filter(([, { value }]) => value !== null));
}

/** The language whose words are x-default: the event's first that the photo has, else the photo's first. */
export function mainLanguageOf(photo: Photo, event: PressEvent | undefined): string | undefined {
  return event?.languages.find((language) => photo.captions[language]) ?? Object.keys(photo.captions)[0];
}

/** The value as plain text: the x-default or first of a language map, a list joined; undefined where it is empty. */
export function plainText(value: PropertyValue | null | undefined): string | undefined {
  if (value === null || value === undefined) return undefined;
  if (Array.isArray(value)) return value.map((item: PropertyValue) => plainText(item) ?? '').join(', ') || undefined;
  if (typeof value === 'object') {
    const words = value as Record<string, PropertyValue>;
    return plainText(words['x-default'] ?? Object.values(words)[0]);
  }
  return String(value) || undefined;
}
