import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, sep } from 'node:path';
import { type Article, readArticle } from '../../intake/article.ts';
import { matchCaptions } from '../../intake/match.ts';
import { pairRaw } from '../../intake/pair-raw.ts';
import { walkPhotos } from '../../intake/walk.ts';
import type { MatchKind } from '../../contract/views.ts';
import { Fault, type Problem } from '../../model/fault.ts';
import { faultOf } from '../fault-of.ts';

export interface FoundPhoto {
  readonly path: string;
  readonly name: string;
  /** Raw files of the same shot by their names, to be kept with it. */
  readonly beside?: readonly FoundPhoto[];
}

/** One caption of one article and the files it goes to. */
export interface Pairing {
  readonly article: number;
  readonly caption: number;
  readonly file: number;
  readonly by: MatchKind;
}

export interface FoundFiles {
  readonly photos: readonly FoundPhoto[];
  /** Raw files that lie beside a picture of the same shot, whether they are kept with it or come in on their own. */
  readonly rawBeside: number;
  readonly articles: readonly { readonly article: Article; readonly sha256: string }[];
  readonly pairings: readonly Pairing[];
  /** Captions of all articles that found no file. */
  readonly captionsWithoutPhoto: readonly { readonly article: number; readonly caption: number }[];
  /** Indices of photos that no article has a caption for. */
  readonly photosWithoutCaption: readonly number[];
  readonly problems: readonly Problem[];
}

interface FindOptions {
  readonly signal?: AbortSignal;
  readonly found?: (photos: number) => void;
  /** Raw files and pictures of the same shot; left out: together. */
  readonly raw?: 'together' | 'apart' | undefined;
  /** Where files that a browser sent wait, each in a folder of its own: they count as one. */
  readonly uploads: string;
}

const placeOf = (path: string, uploads: string): string => (path.startsWith(uploads + sep) ? uploads : dirname(path));

/**
 * Walks what a person chose, reads the articles and pairs captions with files. Changes nothing.
 * Articles that lie in a folder are taken if one of their captions names a photo there; named ones always.
 */
export async function findFiles(
  paths: readonly string[],
  articlePaths: readonly string[],
  options: FindOptions,
): Promise<FoundFiles> {
  const every: FoundPhoto[] = [];
  const problems: Problem[] = [];
  const named = new Set([...articlePaths, ...paths]);
  const candidates = new Set(articlePaths);
  for await (const item of walkPhotos(paths, options.signal)) {
    if (item.kind === 'problem') problems.push(item.problem);
    else if (item.kind === 'article') candidates.add(item.path);
    else {
      every.push({ path: item.path, name: item.name });
      options.found?.(every.length);
    }
  }
  const shots = pairRaw(every, ({ path }) => placeOf(path, options.uploads));
  const together = shots.map(({ photo, beside }) => (beside.length > 0 ? { ...photo, beside } : photo));
  const photos = options.raw === 'apart' ? every : together;
  const articles: { article: Article; sha256: string }[] = [];
  const pairings: Pairing[] = [];
  const captionsWithoutPhoto: { article: number; caption: number }[] = [];
  for (const path of candidates) {
    options.signal?.throwIfAborted();
    const read = await readArticleFile(path).catch((error: unknown) => {
      if (named.has(path)) problems.push({ ...faultOf(error), path });
      return undefined;
    });
    if (!read) continue;
    const match = matchCaptions(read.article.captions, photos);
    if (!named.has(path) && match.pairs.length === 0) continue;
    const article = articles.push(read) - 1;
    problems.push(...[...read.article.warnings, ...match.warnings].map((warning) => ({ path, ...warning })));
    pairings.push(...match.pairs.map((pair) => ({ article, ...pair })));
    captionsWithoutPhoto.push(...match.captionsWithoutPhoto.map((caption) => ({ article, caption })));
  }
  const paired = new Set(pairings.map(({ file }) => file));
  const photosWithoutCaption = articles.length === 0 ? [] : [...photos.keys()].filter((index) => !paired.has(index));
  return {
    photos,
    rawBeside: every.length - shots.length,
    articles,
    pairings,
    captionsWithoutPhoto,
    photosWithoutCaption,
    problems,
  };
}

/** Bytes. A text that long is no article; folders hold logs and dumps that end in .txt too. */
const largestArticle = 20 * 2 ** 20;

async function readArticleFile(path: string): Promise<{ article: Article; sha256: string }> {
  const { size } = await stat(path).catch(() => ({ size: 0 }));
  if (size > largestArticle) {
    throw new Fault(
      'article/unreadable',
      `'${path}' is larger than 20 MB, so it is no article. Choose its text alone.`,
      { path },
    );
  }
  const bytes = await readFile(path).catch((error: unknown) => {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT')
      throw new Fault('file/not-found', `There is no article at '${path}'. Check the name.`, { path });
    throw new Fault('file/unreadable', `The article '${path}' cannot be read (${code ?? 'unknown reason'}).`, { path });
  });
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return { article: await readArticle(bytes, basename(path)), sha256: Buffer.from(digest).toString('hex') };
}
