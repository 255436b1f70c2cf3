import type { Embedding } from '../../metadata/embedding.ts';
import { iptcProperty } from '../../model/iptc-properties.ts';
import { inLanguage } from '../../model/in-language.ts';
import type { PropertyValue } from '../../model/value.ts';
import type { PackPerson, PackPhoto } from '../../packs/pack-input.ts';

/** Carried by the captions and the picture itself, not by values. */
const elsewhere = new Set(['description', 'headline', 'orientation', 'personInImage', 'personInImageWDetails']);

/** What a copy of the photo will carry, for a pack in these languages; the first is x-default. */
export function embeddingOf(photo: PackPhoto, languages: readonly string[]): Embedding {
  const main = languages[0] ?? 'und';
  const texts = Object.entries(photo.captions).filter(([, { text }]) => text !== '');
  const isChosen = ([tag]: readonly [string, unknown]) => languages.includes(tag);
  const chosen = texts.filter(isChosen);
  return {
    mainLanguage: main,
    headline: photo.captions[main]?.headline ?? '',
    descriptions: Object.fromEntries(chosen.map(([tag, { text }]) => [tag, text])),
    otherDescriptions: Object.fromEntries([
      ...photo.captionsCleared.map((tag) => [tag, ''] as const),
      ...texts.filter((one) => !isChosen(one)).map(([tag, { text }]) => [tag, text] as const),
    ]),
    // x-default, IIM and EXIF have no language of their own: without a caption for them they would keep an old one.
    values: { ...valuesOf(photo), ...(chosen.length === 0 && { description: {} }) },
    people: photo.people.map((person) => embeddedPerson(person, languages)),
  };
}

/** The same for a sidecar, which says how the photo lies where a person turned it. */
export const sidecarEmbedding = (photo: PackPhoto, languages: readonly string[]): Embedding => ({
  ...embeddingOf(photo, languages),
  orientation: { value: photo.orientation, isTurned: photo.turned !== undefined },
});

/** What is absent here goes from the copy too, or it would say what the catalogue does not. */
function valuesOf({ values, rating, label }: PackPhoto): Embedding['values'] {
  const said = Object.entries(values).flatMap(([key, { value }]): [string, PropertyValue][] =>
    elsewhere.has(key) ? [] : [[key, value ?? nothingOf(key)]],
  );
  return { ...Object.fromEntries(said), rating: rating ?? '', label: label ?? '' };
}

/** The empty value that removes a property. */
function nothingOf(key: string): PropertyValue {
  const type = iptcProperty(key)?.type;
  if (type === 'position' || type === 'struct' || type === 'lang-alt') return {};
  return type?.endsWith('list') ? [] : '';
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
