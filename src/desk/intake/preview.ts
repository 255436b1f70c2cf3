import type { ArticlePreview } from '../../contract/views.ts';
import type { Handler } from '../handler.ts';
import { uploadsFolder } from '../uploads-folder.ts';
import { findFiles } from './found-files.ts';

export const previewIntake: Handler<'intake.preview'> = async ({ entries, scratchFolder }, input) => {
  const pathOf = (id: (typeof input.entries)[number]) => entries.path(id);
  const found = await findFiles(input.entries.map(pathOf), (input.articles ?? []).map(pathOf), {
    raw: input.raw,
    uploads: uploadsFolder(scratchFolder),
  });
  return {
    photos: found.photos.length,
    rawBeside: found.rawBeside,
    articles: found.articles.map(({ article }, index): ArticlePreview => {
      const { fileName, language, title, sourceUrl, date } = article;
      return {
        fileName,
        language,
        ...(title !== undefined && { title }),
        ...(sourceUrl !== undefined && { sourceUrl }),
        ...(date !== undefined && { date }),
        captions: article.captions.map((caption, at) => {
          const pairing = found.pairings.find((pair) => pair.article === index && pair.caption === at);
          const file = pairing && found.photos[pairing.file];
          return { ...caption, match: pairing && file ? { name: file.name, by: pairing.by } : null };
        }),
      };
    }),
    photosWithoutCaption: found.photosWithoutCaption.map((index) => found.photos[index]?.name ?? ''),
    problems: found.problems.map(({ code, message, path }) => ({ code, message, ...(path !== undefined && { path }) })),
  };
};
