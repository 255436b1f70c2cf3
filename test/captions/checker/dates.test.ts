import { describe, expect, it } from 'vitest';
import { found, marked } from './photo-of.ts';

const captured = '2025-10-26T15:04:05+07:00';
const weekday = (language: string, text: string, when = captured) =>
  marked('weekday', { captions: { [language]: text }, captured: when });

describe('a weekday that does not match its date', () => {
  it.each([
    ['en', 'HANOI, Monday, October 26, 2025 — The minister speaks.', 'Monday → Sunday'],
    ['en', 'The minister speaks on Mon., Oct. 26, 2025.', 'Mon → Sun'],
    ['en', 'The minister speaks on 26 October 2025 (Saturday).', 'Saturday → Sunday'],
    ['en', 'SATURDAY, 26 OCTOBER 2025: the minister speaks', 'SATURDAY → SUNDAY'],
    ['en', 'The minister speaks on Monday, 26/10/2025.', 'Monday → Sunday'],
    ['vi', 'Bộ trưởng phát biểu sáng thứ Hai, ngày 26/10/2025.', 'thứ Hai → Chủ nhật'],
    ['vi', 'Bộ trưởng phát biểu sáng thứ hai ngày 26 tháng 10 năm 2025.', 'thứ hai → chủ nhật'],
    ['vi', 'Chủ nhật (27-10-2025), bộ trưởng phát biểu.', 'Chủ nhật'],
    ['bn', 'সোমবার, ২৬ অক্টোবর ২০২৫ হ্যানয়ে বক্তব্য রাখছেন মন্ত্রী।', 'সোমবার → রোববার'],
    ['bn', 'মন্ত্রী শনিবার (২৬ অক্টোবর, ২০২৫) বক্তব্য রাখেন।', 'শনিবার → রোববার'],
    ['fr', 'Le ministre parle lundi 26 octobre 2025 à Hanoï.', 'lundi → dimanche'],
    ['de', 'Der Minister spricht am Montag, 26. Oktober 2025 in Hanoi.', 'Montag → Sonntag'],
  ])('%s: %s', (language, text, expected) => {
    expect(weekday(language, text)).toEqual([expected]);
    expect(weekday(language, text.normalize('NFD'))).toHaveLength(1);
  });

  it.each([
    ['en', 'HANOI, Sunday, October 26, 2025 — The minister speaks.'],
    ['en', 'On Monday the minister spoke again of October 26, 2025.'],
    ['en', 'Saturday and Sunday, October 25 and 26, 2025: delegates arrive.'],
    ['en', 'The minister speaks on Monday, 3/4/2025.'],
    ['en', 'Sunday Oct. 26, Monday Oct. 27 and 28: three days of talks'],
    ['vi', 'Bộ trưởng phát biểu sáng Chủ nhật, ngày 26/10/2025.'],
    ['vi', 'Phiên họp thứ hai ngày 26/10/2025 khai mạc chủ nhật 26/10.'],
    ['bn', 'রোববার ২৬ অক্টোবর ২০২৫ হ্যানয়ে মন্ত্রী।'],
    ['bn', 'রবিবারের (২৬ অক্টোবর ২০২৫) অনুষ্ঠানে মন্ত্রী।'],
    ['bn', 'শুক্রবার ৩১ ফেব্রুয়ারি ২০২৫ কোনো দিন নয়।'],
  ])('lets be, %s: %s', (language, text) => {
    const expected = text.startsWith('Phiên') ? ['thứ hai → chủ nhật'] : [];
    expect(weekday(language, text)).toEqual(expected);
  });

  it('takes the year of the photo where the date has none, and leaves the choice then', () => {
    expect(weekday('en', 'The minister speaks on Monday, Oct. 26.')).toEqual(['Monday']);
    expect(weekday('en', 'The minister speaks on Sunday, Oct. 26.')).toEqual([]);
    expect(marked('weekday', { captions: { en: 'The minister speaks on Monday, Oct. 26.' } })).toEqual([]);
  });

  it('says which weekday it was', () => {
    expect(found('weekday', { captions: { en: 'Monday, 26 October 2025' }, captured })).toMatchObject([
      { from: 0, to: 6, detail: { said: 'Monday', right: 'Sunday', date: '2025-10-26' } },
    ]);
  });
});

describe('a caption without a date', () => {
  const dateless = (language: string, text: string): number =>
    found('date-missing', { captions: { [language]: text }, captured }).length;

  it.each([
    ['en', 'Minister Luong Tam Quang speaks at the closing ceremony in Hanoi.'],
    ['vi', 'Bộ trưởng Lương Tam Quang phát biểu bế mạc lễ mở ký tại Hà Nội.'],
    ['bn', 'হ্যানয়ে সমাপনী অনুষ্ঠানে বক্তব্য রাখছেন মন্ত্রী লুওং তাম কোয়াং।'],
    ['en', 'In May the 72 countries will meet again in Hanoi, the minister says.'],
    ['bn', 'মে দিবসে হ্যানয়ে ৭২টি দেশের প্রতিনিধিরা মিলিত হন।'],
  ])('%s: %s', (language, text) => {
    expect(dateless(language, text)).toBe(1);
    expect(dateless(language, text.normalize('NFD'))).toBe(1);
  });

  it.each([
    ['en', 'Minister Luong Tam Quang speaks in Hanoi on Oct. 26, 2025.'],
    ['en', 'Minister Luong Tam Quang speaks in Hanoi on Sunday.'],
    ['en', 'The minister speaks'],
    ['en', '2025-10-26: the minister speaks.'],
    ['vi', 'Bộ trưởng Lương Tam Quang phát biểu tại Hà Nội ngày 26/10/2025.'],
    ['vi', 'Bộ trưởng Lương Tam Quang phát biểu tại Hà Nội chiều 26/10.'],
    ['vi', 'Bộ trưởng phát biểu tại Hà Nội ngày 26 tháng 10.'],
    ['bn', 'হ্যানয়ে ২৬ অক্টোবর বক্তব্য রাখছেন মন্ত্রী।'],
    ['bn', 'হ্যানয়ে গত ২৬শে অক্টোবরে বক্তব্য রাখছেন মন্ত্রী।'],
    ['bn', 'ঢাকায় ১০ কার্তিক ১৪৩২ তারিখে বক্তব্য রাখছেন মন্ত্রী।'],
    ['bn', 'জননিরাপত্তা মন্ত্রী জেনারেল লুং ট্যাম কোয়াং বক্তব্য রাখছেন'],
    ['zh', '部长2025年10月26日在河内发表讲话,多国代表出席。'],
  ])('is none, %s: %s', (language, text) => {
    expect(dateless(language, text)).toBe(0);
    expect(dateless(language, text.normalize('NFD'))).toBe(0);
  });

  it('says the day that is known', () => {
    const captions = { en: 'Delegates meet in Hanoi to sign.' };
    expect(found('date-missing', { captions, captured })[0]?.detail).toEqual({ date: '2025-10-26' });
    expect(found('date-missing', { captions, days: ['2025-10-25'] })[0]?.detail).toEqual({ date: '2025-10-25' });
    expect(found('date-missing', { captions })[0]).toMatchObject({ from: 32, to: 32, detail: {} });
  });
});

describe('a caption without the place', () => {
  const places = { vi: 'Trung tâm Hội nghị Quốc gia, Hà Nội', bn: 'হ্যানয়' };
  const placeless = (language: string, text: string) =>
    found('place-missing', { captions: { [language]: text }, places }).map(({ detail }) => detail.place);

  it('says where the event was', () => {
    expect(placeless('vi', 'Bộ trưởng Lương Tam Quang phát biểu ngày 26/10/2025.')).toEqual([places.vi]);
    expect(placeless('bn', '২৬ অক্টোবর বক্তব্য রাখছেন মন্ত্রী লুওং তাম কোয়াং।')).toEqual(['হ্যানয়']);
    expect(placeless('en', 'Minister Luong Tam Quang speaks on Oct. 26, 2025.')).toEqual([places.vi]);
  });

  it.each([
    ['vi', 'Bộ trưởng Lương Tam Quang phát biểu tại Hà Nội ngày 26/10.'],
    ['vi', 'Bộ trưởng phát biểu tại Trung tâm Hội nghị Quốc gia ngày 26/10.'],
    ['en', 'HANOI, Oct. 26 — Minister Luong Tam Quang speaks.'],
    ['en', 'Minister Luong Tam Quang speaks in Ha Noi on Oct. 26.'],
    ['bn', 'হ্যানয়ে বক্তব্য রাখছেন মন্ত্রী।'],
    ['bn', 'হ্যানয়ের সম্মেলনে বক্তব্য রাখছেন মন্ত্রী।'],
    ['bn', 'মন্ত্রী বক্তব্য রাখছেন'],
    ['ru', 'Министр выступает на церемонии 26 октября.'],
  ])('is silent, %s: %s', (language, text) => {
    expect(placeless(language, text)).toEqual([]);
    expect(placeless(language, text.normalize('NFD'))).toEqual([]);
  });
});
