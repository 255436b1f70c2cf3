import { captionIn } from './findings.ts';
import type { ManifestPhoto, ManifestPicture } from './manifest.ts';
import type { PackInput, PackPhoto } from './pack-input.ts';
import { listOf, textOf, wordsOf } from './values.ts';

/** A photo as `pack.json` tells of it, with the files that were written of it. */
export function manifestPhoto(photo: PackPhoto, files: readonly ManifestPicture[], input: PackInput): ManifestPhoto {
  const { original, people, captured } = photo;
  return {
    photo: photo.photo,
    revision: photo.revision,
    files: [...files],
    original: { name: original.name, bytes: original.size, sha256: original.sha256 },
    captions: captionsOf(photo, input.languages),
    people: people.map(({ identifiers, ...person }) => ({
      ...person,
      ...(identifiers?.length && { identifiers: [...identifiers] }),
    })),
    ...rightsOf(photo, input.languages),
    ...(captured && { captured }),
    ...cutsOf(photo, input),
  };
}

function captionsOf(photo: PackPhoto, languages: readonly string[]): ManifestPhoto['captions'] {
  const entries = languages.flatMap((language) => {
    const text = captionIn(photo, language);
    const caption = photo.captions[language];
    if (text === undefined || !caption) return [];
    const { headline, status } = caption;
    return [[language, { ...(headline && { headline }), text, status }] as const];
  });
  return Object.fromEntries(entries);
}

type Rights = Pick<
  ManifestPhoto,
  'creditLine' | 'creator' | 'source' | 'copyrightNotice' | 'usageTerms' | 'instructions' | 'keywords' | 'altText'
>;

function rightsOf({ values }: PackPhoto, languages: readonly string[]): Rights {
  const main = languages[0] ?? 'und';
  const rights = {
    creditLine: textOf(values, 'creditLine', languages),
    creator: listOf(values, 'creator'),
    source: textOf(values, 'source', languages),
    copyrightNotice: wordsOf(values, 'copyrightNotice', main),
    usageTerms: wordsOf(values, 'usageTerms', main),
    instructions: textOf(values, 'instructions', languages),
    keywords: listOf(values, 'keywords'),
    altText: wordsOf(values, 'altText', main),
  };
  const present = Object.entries(rights).filter(
    ([, value]) => value !== undefined && (typeof value === 'string' || Object.keys(value).length > 0),
  );
  return Object.fromEntries(present);
}

function cutsOf(photo: PackPhoto, input: PackInput): Pick<ManifestPhoto, 'iimCuts'> {
  const cuts = input.iimCuts(photo);
  return cuts.length === 0 ? {} : { iimCuts: cuts.map(({ key, bytes, limit, kept }) => ({ key, bytes, limit, kept })) };
}
