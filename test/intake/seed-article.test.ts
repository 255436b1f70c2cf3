import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/intake/article.ts';
import { matchCaptions } from '../../src/intake/match.ts';

const seed = '../shared/seeds/hanoi-article.bn.txt';

describe.skipIf(!existsSync(seed))('the real article from Hanoi', () => {
  const read = () => readArticle(readFileSync(seed), 'hanoi-article.bn.txt');

  it('gives its five photos their captions, word for word', async () => {
    const { captions, warnings } = await read();
    expect(captions).toEqual([
      {
        fileName: 'z7157588517514_1471cc05946c11fe4159fc679254b7e4.jpg',
        text: 'জননিরাপত্তা মন্ত্রী জেনারেল লুং ট্যাম কোয়াং বক্তব্য রাখছেন',
        language: 'bn',
      },
      {
        fileName: 'z7157588510299_25ae283da9bc7ad55921f16f7884edbe.jpg',
        text: 'হ্যানয় কনভেনশন আন্তর্জাতিক সহযোগিতার জন্য একটি আইনি ভিত্তি তৈরি করেছে; একই সাথে, এটি বহুপাক্ষিক সহযোগিতা, সমান সংলাপ এবং জাতীয় সার্বভৌমত্বের প্রতি শ্রদ্ধার মূল্য নিশ্চিত করে।',
        language: 'bn',
      },
      {
        fileName: 'z7157588500744_fb2497f82a22f584598a0c5f0e5d0b73.jpg',
        text: 'মিঃ জন ব্র্যান্ডোলিনো বক্তব্য রাখছেন',
        language: 'bn',
      },
      {
        fileName: 'z7157588517812_d7732e31e1c83f7a51fed8afa52014bb.jpg',
        text: 'সমাপনী অনুষ্ঠানে উপস্থিত প্রতিনিধিরা',
        language: 'bn',
      },
      {
        fileName: 'z7157745428258_904f185835d265f8f8699f5b454e6685.jpg',
        text: 'সংবাদ সম্মেলনে উত্তর দিচ্ছেন উপ-পররাষ্ট্রমন্ত্রী নগুয়েন মিন ভু',
        language: 'bn',
      },
    ]);
    expect(warnings).toEqual([]);
  });

  it('knows its language and its source, and makes up neither title nor date', async () => {
    const article = await read();
    expect(article.language).toBe('bn');
    expect(article.sourceUrl).toBe(
      'https://vietnamnet.vn/cong-uoc-ha-noi-ngon-hai-dang-soi-duong-cho-hop-tac-toan-cau-ve-an-ninh-mang-2456536.html',
    );
    expect(article).not.toHaveProperty('title');
    expect(article).not.toHaveProperty('date');
  });

  it('keeps the running text in paragraphs, without captions, file names and source line', async () => {
    const { text } = await read();
    expect(text.split('\n\n')).toHaveLength(22);
    expect(text).toContain('নগুয়েন কোক টোয়ান');
    expect(text).not.toMatch(/\.jpg|সূত্র:|উত্তর দিচ্ছেন/);
  });

  it('pairs with the photos as Zalo names them, also when they were saved a second time', async () => {
    const { captions } = await read();
    const names = captions.map(({ fileName }, index) => ({
      name: index === 2 ? fileName.replace(/_.*\./, ' (1).') : fileName,
    }));
    const { pairs, captionsWithoutPhoto, photosWithoutCaption } = matchCaptions(captions, names.toReversed());
    expect(pairs.map(({ file, by }) => [file, by])).toEqual([
      [4, 'name'],
      [3, 'name'],
      [2, 'messenger'],
      [1, 'name'],
      [0, 'name'],
    ]);
    expect([captionsWithoutPhoto, photosWithoutCaption]).toEqual([[], []]);
  });
});
