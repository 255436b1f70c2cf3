import { describe, expect, it } from 'vitest';
import { type Embedding } from '../../src/metadata/embedding.ts';
import { planIim } from '../../src/metadata/iim-plan.ts';

const embedding = (values: Embedding['values'], more: Partial<Embedding> = {}): Embedding => ({
  mainLanguage: 'bn',
  descriptions: {},
  values,
  people: [],
  ...more,
});

describe('planIim', () => {
  it('cuts Bengali between letters as people see them, and says what is lost', () => {
    const credit = 'বাংলাদেশ সংবাদ সংস্থা (বাসস)';
    const [cut, ...others] = planIim(embedding({ creditLine: credit }));
    expect(others).toEqual([]);
    expect(cut).toMatchObject({ key: 'creditLine', limit: 32, bytes: Buffer.byteLength(credit) });
    const kept = cut?.kept ?? '';
    expect(Buffer.byteLength(kept)).toBeLessThanOrEqual(32);
    const letters = (text: string) => [...new Intl.Segmenter('bn').segment(text)].map(({ segment }) => segment);
    expect(letters(credit).slice(0, letters(kept).length)).toEqual(letters(kept));
  });

  it('never divides a conjunct, whose virama would otherwise be left behind', () => {
    const [cut] = planIim(embedding({ city: `${'a'.repeat(28)}ক্ষ` }));
    expect(cut?.kept).toBe('a'.repeat(28));
  });

  it('says nothing of values that fit', () => {
    expect(planIim(embedding({ creditLine: 'BSS', keywords: ['one', 'two'], creator: ['Rahim'] }))).toEqual([]);
  });

  it('measures each value of a list by itself', () => {
    const cuts = planIim(embedding({ keywords: ['ক'.repeat(30), 'short', 'ভ'.repeat(40)] }));
    expect(cuts.map(({ key, bytes }) => [key, bytes])).toEqual([
      ['keywords', 90],
      ['keywords', 120],
    ]);
  });

  it('measures the main language of a caption, which is the one that IIM gets', () => {
    const long = 'ক'.repeat(700);
    expect(planIim(embedding({}, { descriptions: { bn: 'short', vi: long } }))).toEqual([]);
    expect(planIim(embedding({}, { descriptions: { bn: long, vi: 'short' } }))).toMatchObject([
      { key: 'description', bytes: 2100, limit: 2000 },
    ]);
  });
});
