import { type PropertyValue } from '../model/value.ts';
import { languageMap } from './language-alternative.ts';
import { ownObject } from './own-object.ts';
import { withVocabulary } from './writing/plus-vocabulary.ts';
import { isLanguageField } from './xmp/language-fields.ts';

/** A structure, or a list of them, as ExifTool prints it, with the standard's field names. `prefix`: of the property. */
export function structOfTag(value: unknown, prefix: string): PropertyValue {
  if (Array.isArray(value)) return value.map((item) => structOfTag(item, prefix));
  if (typeof value !== 'object' || value === null) return String(value);
  const languages = new Map<string, [string, string][]>();
  const fields = new Map<string, PropertyValue>();
  for (const [name, inner] of Object.entries(value)) {
    const [, base = name, tag = 'x-default'] = /^(\w+?)-(.+)$/.exec(name) ?? [];
    const isLanguage = typeof inner === 'string' && (base !== name || isLanguageField(prefix, base));
    const field = standardName(base);
    if (isLanguage) {
      const pairs: [string, string][] = [...(languages.get(field) ?? []), [tag, inner]];
      languages.set(field, pairs);
      fields.set(field, languageMap(pairs));
    } else fields.set(field, fieldValue(base, inner, prefix));
  }
  return ownObject(fields);
}

/** ExifTool's field names are the standards', but for a capital in front and the prefix of borrowed ones. */
function standardName(field: string): string {
  if (field.startsWith('GPS')) return `exif:${field}`;
  if (field === 'Identifier') return `xmp:${field}`;
  if (/^R(?:b[A-Z]\w*|Id|Role|Ctype)$/.test(field)) return `r${field.slice(1)}`;
  return /^(?:[DHWXY]|Unit)$/.test(field) ? field.toLowerCase() : field;
}

function fieldValue(field: string, value: unknown, prefix: string): PropertyValue {
  if (field.startsWith('GPSL')) return coordinate(Number(value), field === 'GPSLatitude' ? 'NS' : 'EW');
  if (prefix === 'plus' && typeof value === 'string' && /Type\d?$/.test(field)) return withVocabulary(value);
  return structOfTag(value, prefix);
}

/** `D,MM.mmk` of degrees (ISO 16684-2, GPSCoordinate). */
function coordinate(degrees: number, directions: string): string {
  const size = Math.abs(degrees);
  const minutes = Number(((size - Math.floor(size)) * 60).toFixed(8));
  return `${Math.floor(size)},${minutes}${directions[degrees < 0 ? 1 : 0]}`;
}
