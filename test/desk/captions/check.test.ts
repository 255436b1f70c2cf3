import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PhotoId, SpeakerId } from '../../../src/model/ids.ts';
import { openTestDesk, type TestDesk } from '../open-test-desk.ts';

let test: TestDesk;
let photos: PhotoId[];
let quang: SpeakerId;

beforeEach(async () => {
  test = await openTestDesk();
  const card = await test.card('one.jpg', 'two.jpg', 'three.jpg');
  const article = await test.article('article.txt', {
    'one.jpg': 'জননিরাপত্তা মন্ত্রী জেনারেল লুং ট্যাম কোয়াং বক্তব্য রাখছেন',
    'two.jpg': 'সমাপনী অনুষ্ঠানে উপস্থিত প্রতিনিধিরা',
  });
  await test.import([card], [article], { eventName: 'Hanoi Convention' });
  const rows = (await test.call('photos.rows', {})).rows.toSorted((a, b) => a.name.localeCompare(b.name));
  photos = ['one.jpg', 'two.jpg', 'three.jpg'].map((name) => rows.find((row) => row.name === name)!.photo);
  const names = { bn: ['লুওং তাম কোয়াং', 'লুং ট্যাম কোয়াং'], vi: ['Lương Tam Quang'] };
  ({ speaker: quang } = await test.call('speakers.add', { names }));
  await test.call('events.edit', { event: await event(), set: { values: { creditLine: 'Ministry' } } });
});
afterEach(() => test.close());

const event = async () => (await test.call('events.list', {})).events[0]!.id;

const rules = async (photo: PhotoId): Promise<string[]> => {
  const { findings } = await test.call('captions.check', { photos: [photo] });
  expect(findings.every((finding) => finding.photo === photo)).toBe(true);
  return findings.filter(({ language }) => language !== 'en').map(({ language, rule }) => `${language} ${rule}`);
};

describe('checking captions', () => {
  it('finds what the registry, the tags and the event say otherwise, and nothing when it is mended', async () => {
    const [one] = photos;
    expect(await rules(one!)).toEqual(['bn person-not-tagged', 'bn name-spelling']);
    await test.call('photos.edit', { photo: one!, set: { people: [{ speaker: quang }] } });
    const { findings } = await test.call('captions.check', { photos: [one!] });
    const [finding] = findings.filter(({ language }) => language === 'bn');
    expect(finding).toMatchObject({ rule: 'name-spelling', field: 'caption', fix: 'লুওং তাম কোয়াং' });
    const { captions } = await test.call('photos.show', { photo: one! });
    const text = captions.bn!.text;
    const { from, to, fix = '' } = finding!;
    await test.call('photos.edit', {
      photo: one!,
      set: { 'captions.bn.text': text.slice(0, from) + fix + text.slice(to) },
    });
    expect(await rules(one!)).toEqual([]);
  });

  it('sees a name that the registry changed, and a credit that the event lost', async () => {
    const [one] = photos;
    await test.call('photos.edit', { photo: one!, set: { people: [{ speaker: quang }] } });
    expect(await rules(one!)).toEqual(['bn name-spelling']);
    await test.call('speakers.edit', { speaker: quang, set: { names: { bn: ['লুং ট্যাম কোয়াং'] } } });
    expect(await rules(one!)).toEqual([]);
    await test.call('events.edit', { event: await event(), set: { values: { creditLine: null } } });
    expect(await rules(one!)).toEqual(['bn credit-missing']);
  });

  it('counts equal captions of the event as they are now', async () => {
    const repeated = async () => {
      const { findings } = await test.call('captions.check', {});
      return findings.filter(({ rule }) => rule === 'caption-repeated').map(({ detail }) => detail.photos);
    };
    const caption = (text: string) => ({ 'captions.vi.text': text });
    for (const photo of photos) await test.call('photos.edit', { photo, set: caption('Các đại biểu dự lễ') });
    expect(await repeated()).toEqual([3, 3, 3]);
    await test.call('photos.edit', { photo: photos[1]!, set: caption('Các đại biểu  dự lễ ') });
    expect(await repeated()).toEqual([3, 3, 3]);
    await test.call('photos.edit', { photo: photos[1]!, set: caption('Toàn cảnh') });
    expect(await repeated()).toEqual([]);
    const typed = { photo: photos[1]!, texts: { vi: { text: 'Các đại biểu dự lễ' } } };
    const { findings } = await test.call('captions.checkTexts', typed);
    expect(findings.filter(({ rule }) => rule === 'caption-repeated')).toMatchObject([{ detail: { photos: 3 } }]);
    await test.call('photos.remove', { photos: [photos[0]!] });
    expect((await test.call('captions.checkTexts', typed)).findings).not.toContainEqual(
      expect.objectContaining({ rule: 'caption-repeated' }),
    );
  });

  it('checks words that are not saved, and saves nothing', async () => {
    const texts = { vi: { text: 'Bộ trưởng Luong Tam Quang  phát biểu', headline: 'Lễ “ký' } };
    const { seq } = await test.call('photos.edit', { photo: photos[2]!, set: { people: [{ speaker: quang }] } });
    const { findings } = await test.call('captions.checkTexts', { photo: photos[2]!, texts });
    expect(findings.filter(({ language }) => language === 'vi').map(({ field, rule }) => [field, rule])).toEqual([
      ['caption', 'name-spelling'],
      ['caption', 'double-space'],
      ['headline', 'quotes-unbalanced'],
    ]);
    const { captions } = await test.call('photos.show', { photo: photos[2]! });
    expect(captions.vi).toBeUndefined();
    expect((await test.call('photos.edit', { photo: photos[2]!, set: { label: 'x' } })).seq).toBe(seq + 1);
    expect(await test.fault('captions.checkTexts', { photo: 'photo-zzz', texts })).toMatchObject({
      code: 'photo/not-found',
    });
  });

  it('knows the event’s place and days, and the title of the day of the photo', async () => {
    await test.call('events.edit', { event: await event(), set: { date: '2025-10-26', places: { vi: 'Hà Nội' } } });
    const titles = [
      { text: { vi: 'Thứ trưởng Bộ Công an' }, from: '2019-01-01', to: '2024-06-05' },
      { text: { vi: 'Bộ trưởng Bộ Công an' }, from: '2024-06-06' },
    ];
    await test.call('speakers.edit', { speaker: quang, set: { titles } });
    await test.call('photos.edit', { photo: photos[2]!, set: { people: [{ speaker: quang }] } });
    const check = async (text: string) => {
      const { findings } = await test.call('captions.checkTexts', { photo: photos[2]!, texts: { vi: { text } } });
      return findings.filter(({ language }) => language === 'vi').map(({ rule, fix }) => [rule, fix]);
    };
    expect(await check('Thứ trưởng Bộ Công an Lương Tam Quang phát biểu.')).toEqual([
      ['title-of-day', 'Bộ trưởng Bộ Công an'],
      ['date-missing', undefined],
      ['place-missing', undefined],
    ]);
    expect(await check('Bộ trưởng Bộ Công an Lương Tam Quang phát biểu tại Hà Nội ngày 26/10/2025.')).toEqual([]);
    expect(await check('Bộ trưởng Bộ Công an Lương Tam Quang phát biểu tại Huế ngày 26/10/2025.')).toEqual([]);
  });

  it('answers a page of photos at a time, of the event or of what a query finds', async () => {
    const pages = await Promise.all([0, 2].map((offset) => test.call('captions.check', { offset, limit: 2 })));
    expect(pages.map(({ total, checked }) => [total, checked])).toEqual([
      [3, 2],
      [3, 1],
    ]);
    expect(await test.call('captions.check', { query: 'file:one' })).toMatchObject({ total: 1, checked: 1 });
    expect(await test.call('captions.check', { event: await event() })).toMatchObject({ total: 3, checked: 3 });
    expect(await test.fault('captions.check', { limit: 501 })).toMatchObject({ code: 'input/invalid' });
    expect(await test.fault('captions.check', { query: 'is:piked' })).toMatchObject({ code: 'query/invalid' });
  });

  it('does not ask again for somebody who was refused for the photo', async () => {
    expect(await rules(photos[0]!)).toContain('bn person-not-tagged');
    const { suggestions } = await test.call('photos.show', { photo: photos[0]! });
    await test.call('suggestions.refuse', { event: await event(), key: suggestions[0]!.key, photos: [photos[0]!] });
    expect(await rules(photos[0]!)).toEqual([]);
  });
});
