import type { PropertyValue } from '../../model/value.ts';
import { inThis } from '../checker/text/primary.ts';
import type { Subject } from '../variables/subject.ts';
import { isCaptionPart } from './field-name.ts';

/** What a photo holds in a field (`caption`, `headline`, `label`, `rating`, IPTC keys), of words by language those in it. */
export function held(
  { photo, values }: Subject,
  property: string,
  language: string | undefined,
): PropertyValue | undefined {
  if (isCaptionPart(property)) {
    const caption = photo.captions[language ?? ''];
    return property === 'caption' ? caption?.text : caption?.headline;
  }
  const value = property === 'label' ? photo.label : property === 'rating' ? photo.rating : values[property]?.value;
  if (language === undefined) return value ?? undefined;
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, PropertyValue>)[language]
    : undefined;
}

/** As a sentence says it: a list with commas, of words by language those in it. */
export function asWords(value: PropertyValue | undefined, language: string): string | undefined {
  if (value === undefined) return undefined;
  if (Array.isArray(value)) {
    const items = value.flatMap((item: PropertyValue) => asWords(item, language) ?? []);
    return items.length === 0 ? undefined : items.join(', ');
  }
  if (typeof value === 'object') {
    const words = value as Record<string, PropertyValue>;
    return asWords(inThis(words, language) ?? words['x-default'] ?? Object.values(words)[0], language);
  }
  return String(value);
}
