import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findPeople } from '../../src/names/find-people.ts';
import { groupMentions } from '../../src/names/group-people.ts';

const article = new URL('../../../shared/seeds/hanoi-article.bn.txt', import.meta.url);

/** Names in a Bengali text with no registry at hand. */
const names = (text: string) => findPeople(text, 'bn', []).map((mention) => mention.text);

describe('people in the captions of a Bengali press article', () => {
  it('finds the speaker behind an office and a rank', () => {
    const [found, ...others] = findPeople('জননিরাপত্তা মন্ত্রী জেনারেল লুং ট্যাম কোয়াং বক্তব্য রাখছেন', 'bn', []);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ text: 'লুং ট্যাম কোয়াং', title: 'জননিরাপত্তা মন্ত্রী জেনারেল', speaker: null });
  });

  it('finds a foreign speaker behind an honorific', () => {
    expect(names('মিঃ জন ব্র্যান্ডোলিনো বক্তব্য রাখছেন')).toEqual(['জন ব্র্যান্ডোলিনো']);
  });

  it('finds the speaker who stands behind the verb', () => {
    const [found] = findPeople('সংবাদ সম্মেলনে উত্তর দিচ্ছেন উপ-পররাষ্ট্রমন্ত্রী নগুয়েন মিন ভু', 'bn', []);
    expect(found).toMatchObject({ text: 'নগুয়েন মিন ভু', title: 'উপ-পররাষ্ট্রমন্ত্রী' });
  });

  it('finds nobody where a caption names nobody', () => {
    expect(names('সমাপনী অনুষ্ঠানে উপস্থিত প্রতিনিধিরা')).toEqual([]);
    expect(
      names(
        'হ্যানয় কনভেনশন আন্তর্জাতিক সহযোগিতার জন্য একটি আইনি ভিত্তি তৈরি করেছে; একই সাথে, এটি বহুপাক্ষিক সহযোগিতা, সমান সংলাপ এবং জাতীয় সার্বভৌমত্বের প্রতি শ্রদ্ধার মূল্য নিশ্চিত করে।',
      ),
    ).toEqual([]);
  });

  it('takes an office without a name for nobody', () => {
    expect(names('পররাষ্ট্র উপমন্ত্রী বলেন যে এটি একটি উল্লেখযোগ্য পদক্ষেপ')).toEqual([]);
  });

  it('points at the name in the text, in UTF-16 units', () => {
    const text = 'তবে, মিঃ জন ব্র্যান্ডোলিনো উল্লেখ করেছেন যে আলোচনা কেবল শুরু';
    const [found] = findPeople(text, 'bn', []);
    expect(text.slice(found?.from, found?.to)).toBe('জন ব্র্যান্ডোলিনো');
  });
});

describe.skipIf(!existsSync(article))('people in the whole Hanoi article', () => {
  it('finds its four people under five spellings and nobody else', () => {
    expect(new Set(names(readFileSync(article, 'utf8')))).toEqual(
      new Set(['লুওং ট্যাম কোয়াং', 'লুং ট্যাম কোয়াং', 'জন ব্র্যান্ডোলিনো', 'নগুয়েন মিন ভু', 'নগুয়েন কোক টোয়ান']),
    );
  });

  it('offers the minister under both spellings as one person', () => {
    const mentions = findPeople(readFileSync(article, 'utf8'), 'bn', []).map((mention) => ({
      ...mention,
      language: 'bn',
    }));
    const groups = groupMentions(mentions).map(({ spellings }) => spellings.map(({ text }) => text));
    expect(groups).toHaveLength(4);
    expect(groups[0]).toEqual(['লুওং ট্যাম কোয়াং', 'লুং ট্যাম কোয়াং']);
  });
});
