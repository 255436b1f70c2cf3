import { basename, dirname } from 'node:path';
import type { ArticlePreview, IntakePreview } from '../../contract/views.ts';
import type { Handler } from '../handler.ts';
import { uploadsFolder } from '../uploads-folder.ts';
import { findFiles, type FoundPhoto } from './found-files.ts';
import { photoKey } from './mended.ts';

export const previewIntake: Handler<'intake.preview'> = async ({ entries, scratchFolder }, input) => {
  const pathOf = (id: (typeof input.entries)[number]) => entries.path(id);
  const found = await findFiles(input.entries.map(pathOf), (input.articles ?? []).map(pathOf), {
    raw: input.raw,
    uploads: uploadsFolder(scratchFolder),
  });
  const pairs = Map.groupBy(found.pairings, ({ article, caption }) => `${article}/${caption}`);
  return {
    photos: found.photos.length,
    ...(input.files && { files: filesOf(found.photos) }),
    rawBeside: found.rawBeside,
    articles: found.articles.map(({ article, sha256 }, index): ArticlePreview => {
      const { fileName, language, title, sourceUrl, date } = article;
      return {
        fileName,
        key: sha256,
        language,
        ...(title !== undefined && { title }),
        ...(sourceUrl !== undefined && { sourceUrl }),
        ...(date !== undefined && { date }),
        captions: article.captions.map((caption, at) => {
          const pairings = pairs.get(`${index}/${at}`) ?? [];
          const [pairing] = pairings;
          const file = pairing && found.photos[pairing.file];
          const match = pairing && file ? { name: file.name, by: pairing.by } : null;
          if (!input.files) return { ...caption, match };
          const photos = pairings.flatMap((pair) => found.photos[pair.file] ?? []).map(photoKey);
          return { ...caption, match, photos };
        }),
      };
    }),
    photosWithoutCaption: found.photosWithoutCaption.map((index) => found.photos[index]?.name ?? ''),
    problems: found.problems.map(({ code, message, path }) => ({ code, message, ...(path !== undefined && { path }) })),
  };
};

/** Names that are there twice with their folders. */
function filesOf(photos: readonly FoundPhoto[]): NonNullable<IntakePreview['files']> {
  const counts = new Map<string, number>();
  for (const { name } of photos) counts.set(name, (counts.get(name) ?? 0) + 1);
  return photos.map((photo) => ({
    photo: photoKey(photo),
    name: photo.name,
    ...((counts.get(photo.name) ?? 0) > 1 && { folder: basename(dirname(photo.path)) }),
  }));
}
