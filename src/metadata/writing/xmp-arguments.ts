import { type IptcProperty, iptcProperties } from '../../model/iptc-properties.ts';
import { type PropertyValue } from '../../model/value.ts';
import { asLanguages } from '../language-alternative.ts';
import { assignment, removal } from './argument.ts';
import { plainText } from '../plain-text.ts';
import { writableRegions } from './image-regions.ts';
import { withoutVocabulary } from './plus-vocabulary.ts';
import { isWritableLanguage, structArgument } from './struct-argument.ts';

/** Languages that a file has and the embedding does not are kept for captions alone: they are somebody's work. */
const keepsOtherLanguages = new Set(['description']);

/** The arguments that make the XMP say `values`. `current` is what it says now: a structure that stays is not rewritten. */
export function xmpArguments(
  values: ReadonlyMap<string, PropertyValue>,
  current: ReadonlyMap<string, PropertyValue>,
): string[] {
  return iptcProperties.flatMap((property) => {
    const value = values.get(property.key);
    if (value === undefined || property.type === 'position') return [];
    if (isKept(property, value, current.get(property.key))) return [];
    return propertyArguments(property, value);
  });
}

/** Structures and URIs that the file has already stay as they are: they may hold more than the property table knows. */
const isKept = ({ type }: IptcProperty, value: PropertyValue, current: PropertyValue | undefined): boolean =>
  (type === 'struct' || type === 'struct-list' || type === 'uri') && JSON.stringify(value) === JSON.stringify(current);

function propertyArguments({ key, type, exiftool }: IptcProperty, value: PropertyValue): string[] {
  if (type === 'lang-alt') {
    const words = Object.entries(asLanguages(value) ?? {}).filter(([tag]) => isWritableLanguage(tag));
    const keeps = keepsOtherLanguages.has(key) && words.length > 0;
    return [
      ...(keeps ? [] : [removal(exiftool)]),
      ...words.map(([tag, text]) => assignment(`${exiftool}-${tag}`, text)),
    ];
  }
  if (typeof value === 'object' && Object.keys(value).length === 0) return [removal(exiftool)];
  if (type === 'struct' || type === 'struct-list')
    return [`${removal(exiftool)}${structArgument(key === 'imageRegion' ? writableRegions(value) : value)}`];
  if (type === 'date-time') return [assignment(exiftool, toolDate(plainText(value)))];
  if (!Array.isArray(value))
    return [assignment(exiftool, typeof value === 'object' ? '' : withoutVocabulary(String(value)))];
  const items = value.filter((item): item is string => typeof item === 'string' && item !== '');
  return items.length === 0 ? [removal(exiftool)] : items.map((item) => assignment(exiftool, item));
}

/** ExifTool takes a day or month without a time with its own colons only, and writes it with the standard's dashes. */
const toolDate = (iso: string): string => (/^\d{4}(?:-\d{2}){1,2}$/.test(iso) ? iso.replaceAll('-', ':') : iso);
