import { type PropertyType } from '../../model/iptc-properties.ts';
import { inLanguage } from '../../model/in-language.ts';
import type { LanguageMap } from '../../model/language.ts';
import { type PropertyValue } from '../../model/value.ts';
import { asLanguages, languageMap } from '../language-alternative.ts';
import { ownObject } from '../own-object.ts';
import { isLanguageField } from '../xmp/language-fields.ts';
import { storableText } from './storable-text.ts';

interface Shape {
  readonly type: PropertyType;
  /** Of the property's XMP name: tells which fields of its structures have languages. */
  readonly prefix: string;
  readonly mainLanguage: string;
}

/**
 * `value` as the blocks can hold it: text without what XML has no place for, language alternatives with x-default first,
 * and nothing empty within a list, a language alternative or a structure.
 */
export function storableValue(value: PropertyValue, shape: Shape): PropertyValue {
  const languages = shape.type === 'lang-alt' ? asLanguages(value) : undefined;
  return languages ? withDefault(languages, shape.mainLanguage) : storable(value, shape);
}

function storable(value: PropertyValue, shape: Shape): PropertyValue {
  if (typeof value === 'string') return storableText(value);
  if (typeof value !== 'object') return value;
  if (isList(value)) return value.map((item) => storable(item, shape)).filter(saysSomething);
  const fields = Object.entries(value).map(([field, inner]) => {
    const languages = isLanguageField(shape.prefix, field) ? asLanguages(inner) : undefined;
    return [field, languages ? withDefault(languages, shape.mainLanguage) : storable(inner, shape)] as const;
  });
  return ownObject(fields.filter(([, inner]) => saysSomething(inner)));
}

/** x-default first, with the main language's words (XMP part 1, 8.2.2.4); then every language under its own tag. */
function withDefault(words: LanguageMap, mainLanguage: string): Record<string, string> {
  const said = Object.entries(words).map(([tag, text]) => [tag, storableText(text)] as const);
  const map = languageMap(said.filter(([, text]) => text !== ''));
  const main = inLanguage(map, [mainLanguage, 'x-default']);
  return main === undefined ? {} : languageMap([['x-default', main], ...Object.entries(map)]);
}

const saysSomething = (value: PropertyValue): boolean =>
  typeof value === 'object' ? Object.keys(value).length > 0 : value !== '';

const isList = (value: object): value is readonly PropertyValue[] => Array.isArray(value);
