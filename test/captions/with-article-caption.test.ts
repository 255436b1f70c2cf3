import { describe, expect, it } from 'vitest';
import { withArticleCaption } from '../../src/captions/with-article-caption.ts';
import { type Caption, olderThan } from '../../src/model/caption.ts';

const caption = (text: string, source: Caption['source']): Caption => ({ text, status: 'draft', revision: 1, source });

describe('an article’s caption', () => {
  it('enters where the photo has none in that language', () => {
    expect(withArticleCaption({}, 'bn', 'মন্ত্রী')).toEqual({ bn: caption('মন্ত্রী', 'article') });
  });

  it('goes before what the file says, which is kept beside it', () => {
    const captions = withArticleCaption({ bn: caption('পুরনো', 'file') }, 'bn', 'নতুন');
    expect(captions.bn).toMatchObject({
      text: 'নতুন',
      source: 'article',
      alternatives: [{ text: 'পুরনো', source: 'file' }],
    });
  });

  it('never replaces what a person typed, and is offered beside it once', () => {
    const typed = { vi: caption('Bộ trưởng phát biểu', 'person') };
    const once = withArticleCaption(typed, 'vi', 'Ông phát biểu');
    expect(once.vi).toMatchObject({
      text: 'Bộ trưởng phát biểu',
      alternatives: [{ text: 'Ông phát biểu', source: 'article' }],
    });
    expect(withArticleCaption(once, 'vi', 'Ông phát biểu')).toBe(once);
  });

  it('is another revision wherever it brings other words, so that a translation of the ones before is older', () => {
    const translated: Caption = { ...caption('New', 'person'), basedOn: { language: 'bn', revision: 1 } };
    for (const before of [caption('পুরনো', 'file'), { ...caption('', 'person'), headline: 'শিরোনাম' }]) {
      const captions = withArticleCaption({ bn: before, en: translated }, 'bn', 'নতুন');
      expect(captions.bn).toMatchObject({ text: 'নতুন', revision: 2, status: 'draft' });
      expect(olderThan(captions, 'en')).toBe('bn');
    }
  });

  it('changes nothing when it says the same again', () => {
    const captions = { bn: caption('একই', 'article') };
    expect(withArticleCaption(captions, 'bn', 'একই')).toBe(captions);
  });
});
