import { hash } from 'node:crypto';
import type { MendedPair } from '../../contract/commands.ts';
import type { Problem } from '../../model/fault.ts';
import type { FoundFiles, FoundPhoto, Pairing } from './found-files.ts';

/** What a file is called in a pairing before it is in the catalogue; says nothing of where it lies. */
export const photoKey = ({ path }: Pick<FoundPhoto, 'path'>): string => hash('sha256', path).slice(0, 16);

/** What was found, with captions at the photos to which a person has put them; the others as their file names say. */
export function mended(found: FoundFiles, changes: readonly MendedPair[]): FoundFiles {
  if (changes.length === 0) return found;
  const files = new Map(found.photos.map((photo, file) => [photoKey(photo), file]));
  const wanted = new Map(changes.map((change) => [`${change.article}/${change.caption}`, change]));
  const wishOf = ({ article, caption }: Pick<Pairing, 'article' | 'caption'>): MendedPair | undefined =>
    wanted.get(`${found.articles[article]?.sha256}/${caption}`);
  const own = Map.groupBy(found.pairings, ({ article, caption }) => `${article}/${caption}`);
  const pairings: Pairing[] = [];
  const captionsWithoutPhoto: { article: number; caption: number }[] = [];
  for (const [article, { article: read }] of found.articles.entries())
    for (const caption of read.captions.keys()) {
      const wish = wishOf({ article, caption });
      const pairs = wish
        ? wish.photos
            .flatMap((key) => files.get(key) ?? [])
            .map((file) => ({ article, caption, file, by: 'person' as const }))
        : (own.get(`${article}/${caption}`) ?? []);
      pairings.push(...pairs);
      if (pairs.length === 0) captionsWithoutPhoto.push({ article, caption });
    }
  const paired = new Set(pairings.map(({ file }) => file));
  const photosWithoutCaption =
    found.articles.length === 0 ? [] : [...found.photos.keys()].filter((file) => !paired.has(file));
  const problems = [...found.problems, ...changed(found, changes)];
  return { ...found, pairings, captionsWithoutPhoto, photosWithoutCaption, problems };
}

/** An article that is another one now: nobody knows which of its captions was put where. */
function changed({ articles }: FoundFiles, changes: readonly MendedPair[]): Problem[] {
  const known = new Set(articles.map(({ sha256 }) => sha256));
  if (changes.every(({ article }) => known.has(article))) return [];
  const message =
    'An article was changed after its captions were paired by hand, so they went to photos by their file names. Look at the captions.';
  return [{ code: 'article/changed', message }];
}
