import { degreesOf } from '../../model/degrees.ts';
import { type PropertyValue } from '../../model/value.ts';

import { withoutVocabulary } from './plus-vocabulary.ts';
import { asEntities } from './argument.ts';

/**
 * A structure, or a list of structures, in ExifTool's serialised form (exiftool.org/struct.html). ExifTool undoes
 * entities once for the argument and once more for each field, so a field's are made twice. Languages become
 * language-qualified fields (`PersonName-bn`), the default one the bare field.
 */
export const structArgument = (value: PropertyValue): string => asEntities(serialised(value));

function serialised(value: PropertyValue): string {
  if (typeof value === 'string') return asEntities(withoutVocabulary(value)).replaceAll(/[,[\]{}|]/g, '|$&');
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return `[${value.map((item: PropertyValue) => serialised(item)).join(',')}]`;
  return `{${Object.entries(value).flatMap(fieldsOf).join(',')}}`;
}

function fieldsOf([name, value]: [string, PropertyValue]): string[] {
  const field = name.replace(/^.*:/, '');
  if (!/^\w+$/.test(field)) return [];
  const degrees = name.startsWith('exif:GPS') && typeof value === 'string' ? degreesOf(value) : undefined;
  if (degrees !== undefined) return [`${field}=${degrees}`];
  if (!isLanguages(value)) return [`${field}=${serialised(value)}`];
  return Object.entries(value)
    .filter(([tag]) => isWritableLanguage(tag))
    .map(([tag, words]) => `${field}${tag === 'x-default' ? '' : `-${tag}`}=${serialised(words)}`);
}

/** A language map is told from a structure by its x-default, which every map that is written has. */
const isLanguages = (value: PropertyValue): value is Record<string, string> =>
  typeof value === 'object' && !Array.isArray(value) && 'x-default' in value;

/** The language tags that ExifTool takes behind a tag name. */
export const isWritableLanguage = (tag: string): boolean =>
  /^(?:[a-z]{2,3}|[xi])(?:-[a-z\d]{2,8}(?:-[a-z\d]{1,8})*)?$/i.test(tag);
