import { iptcProperties } from '../../model/iptc-properties.ts';
import { inLanguage } from '../../model/in-language.ts';
import { type PropertyValue } from '../../model/value.ts';
import { type EmbeddedPerson, type Embedding } from '../embedding.ts';
import { storableValue } from './storable-value.ts';

/** Pixels are stored one way up and stay so: a copy keeps the orientation it has. */
const neverWritten = new Set(['orientation']);

/** All that an embedding says, by key, as the blocks can hold it. Keys that the property table does not have are left out. */
export function embeddedValues(embedding: Embedding): Map<string, PropertyValue> {
  const { mainLanguage, headline, descriptions, people } = embedding;
  const said = new Map(Object.entries(embedding.values));
  if (headline !== undefined) said.set('headline', headline);
  if (Object.keys(descriptions).length > 0) said.set('description', descriptions);
  if (people.length > 0) {
    const names = people.flatMap((person) => inLanguage(person.names, [mainLanguage]) ?? []);
    said.set('personInImage', names);
    said.set(
      'personInImageWDetails',
      people.map((person) => personDetails(person, mainLanguage)),
    );
  }
  const values = new Map<string, PropertyValue>();
  for (const { key, type, xmp } of iptcProperties) {
    const value = said.get(key);
    if (value === undefined || neverWritten.has(key)) continue;
    values.set(key, storableValue(value, { type, prefix: xmp[0]?.split(':')[0] ?? '', mainLanguage }));
  }
  return values;
}

/** One entry of PersonInImageWDetails; a field with nothing in it is left out on storing. */
const personDetails = (
  { names, role, description, identifiers }: EmbeddedPerson,
  mainLanguage: string,
): PropertyValue => ({
  PersonName: names,
  PersonDescription: description ?? (role === undefined ? {} : { [mainLanguage]: role }),
  PersonId: identifiers ?? [],
});
