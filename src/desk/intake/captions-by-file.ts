import type { FoundFiles } from './found-files.ts';
import type { ArticleCaption } from './new-photo.ts';

/** The articles' captions of each photo, by its place among those found. */
export function captionsByFile(found: FoundFiles): Map<number, ArticleCaption[]> {
  const byFile = new Map<number, ArticleCaption[]>();
  for (const { article, caption, file } of found.pairings) {
    const from = found.articles[article]?.article;
    const words = from?.captions[caption];
    if (!from || !words) continue;
    const language = words.language === 'und' ? from.language : words.language;
    const list = byFile.get(file) ?? [];
    list.push({ language, text: words.text, ...(from.date !== undefined && { date: from.date }) });
    byFile.set(file, list);
  }
  return byFile;
}
