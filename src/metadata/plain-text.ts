import { type PropertyValue } from '../model/value.ts';

/** The text that IIM and EXIF, which know no languages, hold of a value: of a language alternative its x-default. */
export function plainText(value: PropertyValue): string {
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return '';
  const words = Object.entries(value).find(([tag]) => tag === 'x-default')?.[1];
  return typeof words === 'string' ? words : '';
}
