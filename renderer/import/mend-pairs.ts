import type { Input } from '../../src/contract/commands.ts';
import type { ArticlePreview, IntakePreview } from '../../src/contract/views.ts';

/** Photos of captions that were put elsewhere by hand, by `pairKey`; none: the caption goes without. */
export type Mended = ReadonlyMap<string, readonly string[]>;

export const pairKey = ({ key }: Pick<ArticlePreview, 'key'>, caption: number): string => `${key}/${caption}`;

/** The photos that a caption goes to now. */
export const photosOf = (article: ArticlePreview, caption: number, mended: Mended): readonly string[] =>
  mended.get(pairKey(article, caption)) ?? article.captions[caption]?.photos ?? [];

/**
 * A caption put to another photo, or (undefined) to none. The one in the same language that the article has for that photo
 * goes to where this one was: the two change places.
 */
export function putCaption(
  article: ArticlePreview,
  caption: number,
  photo: string | undefined,
  mended: Mended,
): Mended {
  const from = photosOf(article, caption, mended);
  if (photo !== undefined && from.includes(photo)) return mended;
  const next = new Map(mended).set(pairKey(article, caption), photo === undefined ? [] : [photo]);
  const { language } = article.captions[caption] ?? {};
  for (const [other, { language: spoken }] of article.captions.entries()) {
    if (photo === undefined || other === caption || spoken !== language) continue;
    const photos = photosOf(article, other, mended);
    if (photos.includes(photo)) next.set(pairKey(article, other), [...photos.filter((one) => one !== photo), ...from]);
  }
  return next;
}

/** A caption that changes places with the one before or behind it in its language; as it was where there is none. */
export function moveCaption(article: ArticlePreview, caption: number, by: 1 | -1, mended: Mended): Mended {
  const { language } = article.captions[caption] ?? {};
  let other = caption + by;
  while (article.captions[other] && article.captions[other]?.language !== language) other += by;
  if (!article.captions[other]) return mended;
  const [one, two] = [photosOf(article, caption, mended), photosOf(article, other, mended)];
  return new Map(mended).set(pairKey(article, caption), two).set(pairKey(article, other), one);
}

/** Photos that no caption goes to. */
export function uncaptioned(
  { articles, files = [] }: IntakePreview,
  mended: Mended,
): NonNullable<IntakePreview['files']> {
  const paired = new Set(
    articles.flatMap((article) =>
      [...article.captions.keys()].flatMap((caption) => photosOf(article, caption, mended)),
    ),
  );
  return files.filter(({ photo }) => !paired.has(photo));
}

/** What the import is told: of articles and photos that are still chosen. */
export function pairingOf(
  { articles, files = [] }: IntakePreview,
  mended: Mended,
): NonNullable<Input<'intake.start'>['pairing']> {
  const known = new Set(files.map(({ photo }) => photo));
  return articles.flatMap((article) =>
    [...article.captions.keys()].flatMap((caption) => {
      const photos = mended.get(pairKey(article, caption));
      return photos ? [{ article: article.key, caption, photos: photos.filter((photo) => known.has(photo)) }] : [];
    }),
  );
}
