import type { Embedding } from '../../metadata/embedding.ts';
import { inLanguage } from '../../model/language.ts';
import type { PropertyValue } from '../../model/value.ts';
import type { PackPerson, PackPhoto } from '../../packs/pack-input.ts';

/** Carried by the captions and the picture itself, not by values. */
const elsewhere = new Set(['description', 'headline', 'orientation', 'personInImage', 'personInImageWDetails']);

/** What a copy of the photo will carry, for a pack in these languages; the first is x-default. */
export function embeddingOf(photo: PackPhoto, languages: readonly string[]): Embedding {
  const main = languages[0] ?? 'und';
  const descriptions: Record<string, string> = {};
  for (const language of languages) {
    const text = photo.captions[language]?.text;
    if (text) descriptions[language] = text;
  }
  const headline = photo.captions[main]?.headline;
  const values: Record<string, PropertyValue> = {};
  for (const [key, { value }] of Object.entries(photo.values)) {
    if (value !== null && !elsewhere.has(key)) values[key] = value;
  }
  return {
    mainLanguage: main,
    ...(headline !== undefined && { headline }),
    descriptions,
    values,
    people: photo.people.map((person) => embeddedPerson(person, languages)),
  };
}

/** Who it is, in every language; what a reader shows beside it is the title held that day, or the role. */
function embeddedPerson(person: PackPerson, languages: readonly string[]): Embedding['people'][number] {
  const { names, role, titles, identifiers } = person;
  return {
    names: Object.keys(names).length > 0 ? names : { [languages[0] ?? 'und']: inLanguage(names, languages) ?? '' },
    ...(role !== undefined && { role }),
    ...(titles && { description: titles }),
    ...(identifiers && { identifiers: [...identifiers] }),
  };
}
