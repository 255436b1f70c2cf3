import { iptcProperties, iptcProperty } from '../../model/iptc-properties.ts';
import { inLanguage, type LanguageMap } from '../../model/language.ts';
import { type PropertyValue } from '../../model/value.ts';
import { type EmbeddedPerson, type Embedding } from '../embedding.ts';
import { asLanguages, languageMap } from '../language-alternative.ts';
import { ownObject } from '../own-object.ts';
import { storableText } from './storable-text.ts';

/** Pixels are stored one way up and stay so: a copy keeps the orientation it has. */
const neverWritten = new Set(['orientation']);

/**
 * All that an embedding says, by key, in the shape of the property table: a lang-alt with x-default first and the main
 * language's words in it, text such as files can hold. Keys that the table does not have are left out.
 */
export function embeddedValues(embedding: Embedding): Map<string, PropertyValue> {
  const { mainLanguage, headline, descriptions, people } = embedding;
  const said = new Map(Object.entries(embedding.values));
  if (headline !== undefined) said.set('headline', headline);
  if (Object.keys(descriptions).length > 0) said.set('description', descriptions);
  if (people.length > 0) {
    said.set(
      'personInImage',
      people.flatMap(({ names }) => inLanguage(names, [mainLanguage]) ?? []),
    );
    said.set(
      'personInImageWDetails',
      people.map((person) => personDetails(person, mainLanguage)),
    );
  }
  const values = new Map<string, PropertyValue>();
  for (const { key, type } of iptcProperties) {
    const value = said.get(key);
    if (value === undefined || neverWritten.has(key)) continue;
    const languages = type === 'lang-alt' ? asLanguages(value) : undefined;
    values.set(key, storable(languages ? withDefault(languages, mainLanguage) : value));
  }
  return values;
}

/** The text that IIM and EXIF hold of a value, which know no languages: that of x-default. */
export function plainText(key: string, value: PropertyValue): string {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return value;
  return iptcProperty(key)?.type === 'lang-alt' ? (asLanguages(value)?.['x-default'] ?? '') : '';
}

/** x-default first, with the main language's words (XMP part 1, 8.2.2.4); then every language under its own tag. */
function withDefault(words: LanguageMap, mainLanguage: string): Record<string, string> {
  const main = inLanguage(words, [mainLanguage, 'x-default']);
  return main === undefined ? {} : languageMap([['x-default', main], ...Object.entries(words)]);
}

function personDetails({ names, role, description, identifiers }: EmbeddedPerson, mainLanguage: string): PropertyValue {
  const words = description ?? (role === undefined ? {} : { [mainLanguage]: role });
  const hasWords = Object.keys(words).length > 0;
  return {
    PersonName: withDefault(names, mainLanguage),
    ...(hasWords && { PersonDescription: withDefault(words, mainLanguage) }),
    ...(identifiers && identifiers.length > 0 && { PersonId: identifiers }),
  };
}

function storable(value: PropertyValue): PropertyValue {
  if (typeof value === 'string') return storableText(value);
  if (typeof value !== 'object') return value;
  if (isList(value)) return value.map(storable);
  return ownObject(Object.entries(value).map(([field, inner]) => [field, storable(inner)] as const));
}

const isList = (value: object): value is readonly PropertyValue[] => Array.isArray(value);
