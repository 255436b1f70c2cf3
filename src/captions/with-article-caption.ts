import type { Caption, Captions } from '../model/caption.ts';

/**
 * The captions with an article's text in its language. It goes before what the file says, which is kept as an
 * alternative; words that a person typed are never replaced: then the article's are the alternative. Other words are another
 * revision, so that what was translated from the ones before is known to be older.
 */
export function withArticleCaption(captions: Captions, language: string, text: string): Captions {
  const before = captions[language];
  if (!before || before.text === '') {
    return {
      ...captions,
      [language]: { ...articleCaption(text, before), ...(before?.headline && { headline: before.headline }) },
    };
  }
  if (before.text === text) {
    // The same words: the article vouches for them too, so that provenance is the better one.
    return before.source === 'file' ? { ...captions, [language]: { ...before, source: 'article' } } : captions;
  }
  if (before.source === 'file') {
    const alternatives = [...(before.alternatives ?? []), { text: before.text, source: before.source }];
    return { ...captions, [language]: { ...before, ...articleCaption(text, before), alternatives } };
  }
  if (before.alternatives?.some((other) => other.text === text)) return captions;
  const alternatives = [...(before.alternatives ?? []), { text, source: 'article' as const }];
  return { ...captions, [language]: { ...before, alternatives } };
}

const articleCaption = (text: string, before: Caption | undefined): Caption => ({
  text,
  status: 'draft',
  revision: (before?.revision ?? 0) + 1,
  source: 'article',
});
