import { afterEach, beforeEach, expect, it } from 'vitest';
import type { PhotoSet } from '../../../src/contract/commands.ts';
import type { PhotoId } from '../../../src/model/ids.ts';
import { openTestDesk, type TestDesk } from '../open-test-desk.ts';

let test: TestDesk;
let photo: PhotoId;

beforeEach(async () => {
  test = await openTestDesk();
  const article = await test.article('article.txt', { 'a.jpg': 'মন্ত্রী বক্তব্য রাখছেন' });
  await test.import([await test.card('a.jpg')], [article], { eventName: 'Hanoi' });
  photo = (await test.call('photos.list', {})).photos[0]!.photo;
});
afterEach(() => test.close());

const set = (fields: PhotoSet) => test.call('photos.edit', { photo, set: fields });
const vi = async () => (await test.call('photos.show', { photo })).captions.vi;

it('a caption is older than the main language’s once that changes, and knows what it was written from', async () => {
  await set({ 'captions.vi.text': 'Bộ trưởng phát biểu' });
  expect((await vi())?.olderThan).toBeUndefined();
  await set({ 'captions.bn.text': 'মন্ত্রী ভাষণ দিচ্ছেন' });
  await set({ 'captions.bn.text': 'মন্ত্রী হ্যানয়ে ভাষণ দিচ্ছেন' });
  expect(await vi()).toMatchObject({ olderThan: 'bn', basedOn: { language: 'bn', text: 'মন্ত্রী বক্তব্য রাখছেন' } });
  await set({ 'captions.vi.text': 'Bộ trưởng phát biểu tại Hà Nội' });
  expect((await vi())?.olderThan).toBeUndefined();
  expect((await vi())?.basedOn).not.toHaveProperty('text');
});

it('a caption that somebody finds still right is no longer older', async () => {
  await set({ 'captions.vi.text': 'Bộ trưởng phát biểu' });
  await set({ 'captions.bn.text': 'মন্ত্রী ভাষণ দিচ্ছেন' });
  await set({ 'captions.vi.status': 'checked' });
  expect((await vi())?.olderThan).toBeUndefined();
  await set({ 'captions.bn.text': 'মন্ত্রী বক্তৃতা দিচ্ছেন' });
  expect(await vi()).toMatchObject({ olderThan: 'bn', status: 'checked', basedOn: { text: 'মন্ত্রী ভাষণ দিচ্ছেন' } });
});

it('is not older for a status or a headline, for words that were taken back, or where both were changed at once', async () => {
  await set({ 'captions.vi.text': 'Bộ trưởng phát biểu' });
  await set({ 'captions.bn.status': 'checked' });
  await set({ 'captions.bn.headline': 'শিরোনাম' });
  expect((await vi())?.olderThan).toBeUndefined();
  await set({ 'captions.bn.text': 'অন্য কথা' });
  expect((await vi())?.olderThan).toBe('bn');
  await test.call('history.undo', {});
  expect((await vi())?.olderThan).toBeUndefined();
  await set({ 'captions.bn.text': 'অন্য কথা' });
  await set({ 'captions.bn.text': 'মন্ত্রী বক্তব্য রাখছেন' });
  expect((await vi())?.olderThan).toBeUndefined();
  await set({ 'captions.bn.text': 'নতুন', 'captions.vi.text': 'Mới' });
  expect((await vi())?.olderThan).toBeUndefined();
});

it('is marked in the same step, which is told as the caption that was changed', async () => {
  await set({ 'captions.vi.text': 'Bộ trưởng phát biểu' });
  await set({ 'captions.bn.text': 'মন্ত্রী ভাষণ দিচ্ছেন' });
  expect((await test.call('history.list', {})).undo[0]).toMatchObject({ kind: 'photo-edit', field: 'captions.bn' });
});
