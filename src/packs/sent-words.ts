import { createHash } from 'node:crypto';
import { captionIn } from './findings.ts';
import type { ManifestPhoto } from './manifest.ts';
import type { PackPhoto } from './pack-input.ts';
import { listOf, textOf, wordsOf } from './values.ts';

/** What a pack says of a photo: all that `pack.json` has of it but its files. */
export type SentWords = Omit<ManifestPhoto, 'photo' | 'revision' | 'files' | 'original' | 'iimCuts'>;

/** What a pack in these languages says of the photo, the main one first. */
export const sentWords = (photo: PackPhoto, languages: readonly string[]): SentWords => ({
  captions: captionsOf(photo, languages),
  people: photo.people.map(({ identifiers, ...person }) => ({
    ...person,
    ...(identifiers?.length && { identifiers: [...identifiers] }),
  })),
  ...rightsOf(photo, languages),
  ...(photo.captured && { captured: photo.captured }),
});

function captionsOf(photo: PackPhoto, languages: readonly string[]): SentWords['captions'] {
  const entries = languages.flatMap((language) => {
    const text = captionIn(photo, language);
    const caption = photo.captions[language];
    if (text === undefined || !caption) return [];
    const { headline, status } = caption;
    return [[language, { ...(headline && { headline }), text, status }] as const];
  });
  return Object.fromEntries(entries);
}

function rightsOf({ values }: PackPhoto, languages: readonly string[]): Partial<SentWords> {
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

/** A number for what is said: another one where any word of it is another. Whether a caption was checked says nothing. */
export function wordsDigest({ captions, ...words }: SentWords): string {
  const said = Object.fromEntries(
    Object.entries(captions).map(([tag, { text, headline }]) => [tag, { text, headline }]),
  );
  return createHash('sha256')
    .update(JSON.stringify({ ...words, captions: said }, inOrder))
    .digest('hex')
    .slice(0, 16);
}

/** Keys by name: the order in which languages were written in is not what is said. */
const inOrder = (_key: string, value: unknown): unknown =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;
