import { describe, expect, it } from 'vitest';
import { brandolino, found, marked, quang } from './photo-of.ts';

const differ = (captions: Readonly<Record<string, string>>): string[] =>
  found('numbers-differ', { captions, tagged: [quang, brandolino] }).map(
    ({ language, detail }) => `${language}: ${String(detail.said)} / ${String(detail.other)}`,
  );

describe('numbers that differ between languages', () => {
  it.each([
    [{ bn: '৭২টি দেশ কনভেনশনে স্বাক্ষর করেছে', en: '27 countries signed the convention' }, 'en: 27 / ৭২'],
    [{ vi: '72 nước ký Công ước', bn: '৭৩টি দেশ স্বাক্ষর করেছে' }, 'bn: ৭৩ / 72'],
    [{ vi: 'Hơn 2.500 đại biểu dự lễ', en: 'More than 25,000 delegates attend' }, 'en: 25,000 / 2.500'],
    [{ bn: '২,৫০,০০০ মানুষ এসেছে', en: '25,000 people came' }, 'en: 25,000 / ২,৫০,০০০'],
    [{ en: 'Some 2.5 million people', vi: 'Khoảng 25 triệu người' }, 'vi: 25 triệu / 2.5 million'],
    [{ en: 'The three ministers sign', bn: 'চারজন মন্ত্রী স্বাক্ষর করেন' }, 'bn: চারজন / three'],
    [{ vi: 'Lãnh đạo bốn nước ký', en: 'Leaders of five countries sign' }, 'en: five / bốn'],
    [{ en: 'The 46th summit opens', bn: '৪৭তম শীর্ষ সম্মেলন শুরু' }, 'bn: ৪৭ / 46'],
  ])('%j', (captions, expected) => {
    expect(differ(captions)).toEqual([expected]);
    const decomposed = Object.fromEntries(Object.entries(captions).map(([tag, text]) => [tag, text.normalize('NFD')]));
    expect(differ(decomposed)).toHaveLength(1);
  });

  it.each([
    [{ bn: '৭২টি দেশ কনভেনশনে স্বাক্ষর করেছে', en: '72 countries signed', vi: '72 nước ký' }],
    [{ vi: 'Hơn 2.500 đại biểu', en: 'More than 2,500 delegates', bn: '২,৫০০ জনেরও বেশি প্রতিনিধি' }],
    [{ en: '2.5 million people', bn: '২৫ লাখ মানুষ', vi: '2,5 triệu người' }],
    [{ en: 'Four sessions and 37 events', bn: '৪টি অধিবেশন ও ৩৭টি অনুষ্ঠান', vi: 'Bốn phiên và 37 sự kiện' }],
    [{ en: 'Two ministers sign', vi: 'Hai bộ trưởng ký', bn: 'দুই মন্ত্রী স্বাক্ষর করেন' }],
    [{ en: '72 countries signed', bn: 'বহু দেশ স্বাক্ষর করেছে' }],
    [{ en: 'Oct. 26, 2025, at 3:30 p.m.', vi: '15 giờ 30 ngày 26/10/2025', bn: '২৭ অক্টোবর বিকেল ৪টা' }],
    [{ en: 'Covid-19 and the G20', vi: 'U23 Việt Nam', bn: 'জি-২০ ও ৫জি' }],
    [{ en: 'A grant of $5 million', vi: 'Khoản viện trợ 120 tỷ đồng', bn: '৫০ কোটি টাকা' }],
    [{ en: '10 miles from Hanoi', vi: 'cách Hà Nội 16 km' }],
    [{ en: 'In 2024 they met', vi: 'Năm 2025 họ gặp' }],
    [{ en: 'Articles 1.2.3 and 24/7', vi: 'Điều 4.5.6 và 12/8' }],
    [{ en: 'One 👩‍👩‍👧 of 3', bn: 'একজন… ৩' }],
  ])('lets be %j', (captions) => {
    expect(differ(captions)).toEqual([]);
    const decomposed = Object.fromEntries(Object.entries(captions).map(([tag, text]) => [tag, text.normalize('NFD')]));
    expect(differ(decomposed)).toEqual([]);
  });

  it('compares a caption with the one that it was written from', () => {
    const captions = { vi: '72 nước', bn: '৭৩টি দেশ', en: '73 countries' };
    expect(marked('numbers-differ', { captions })).toEqual(['৭৩', '73']);
    expect(marked('numbers-differ', { captions, sources: { en: 'bn' } })).toEqual(['৭৩']);
  });
});
