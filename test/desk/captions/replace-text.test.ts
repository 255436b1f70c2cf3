import { afterEach, beforeEach, expect, it } from 'vitest';
import { openTestDesk, type TestDesk } from '../open-test-desk.ts';

let test: TestDesk;

beforeEach(async () => {
  test = await openTestDesk();
  await test.import([await test.card('a.jpg', 'b.jpg', 'c.jpg')]);
  for (const { photo } of (await test.call('photos.list', {})).photos)
    await test.call('photos.edit', {
      photo,
      set: { 'captions.bn.text': 'হ্যানয়ে চুক্তি', 'captions.bn.status': 'checked' },
    });
});
afterEach(() => test.close());

const captions = async () => (await test.call('photos.list', {})).photos.map((photo) => photo.captions.bn);

it('words are replaced in the chosen photos with one undo, which is told by its name', async () => {
  const photos = (await test.call('photos.list', {})).photos.slice(0, 2).map(({ photo }) => photo);
  const wish = { find: 'হ্যানয়', replace: 'হানয়', photos };
  const { changes, total } = await test.call('captions.findText', wish);
  expect([total, changes.map(({ before, after }) => [before, after])]).toEqual([
    2,
    [
      ['হ্যানয়ে চুক্তি', 'হানয়ে চুক্তি'],
      ['হ্যানয়ে চুক্তি', 'হানয়ে চুক্তি'],
    ],
  ]);
  const counted = await test.call('captions.findText', { ...wish, count: true, limit: 1 });
  expect(counted).toMatchObject({ photos: 2, places: 2, total: 2, checked: 2, changes: [{ photo: photos[0] }] });
  expect(await test.call('captions.replaceText', wish)).toMatchObject({ photos: 2, places: 2 });
  expect((await captions()).map((caption) => caption?.text)).toEqual(['হানয়ে চুক্তি', 'হানয়ে চুক্তি', 'হ্যানয়ে চুক্তি']);
  const [step] = (await test.call('history.list', {})).undo;
  expect(step).toMatchObject({ kind: 'captions-replace', photos: 2 });
  await test.call('history.undo', {});
  const back = await captions();
  expect(back.map((caption) => [caption?.text, caption?.status])).toEqual(
    Array.from({ length: 3 }, () => ['হ্যানয়ে চুক্তি', 'checked']),
  );
});

it('nothing is written where nothing is found or looked for', async () => {
  const steps = (await test.call('history.list', {})).undo.length;
  expect((await test.fault('captions.replaceText', { find: 'Saigon', replace: '' })).code).toBe(
    'caption/nothing-to-replace',
  );
  expect((await test.fault('captions.replaceText', { find: '', replace: 'x' })).code).toBe('input/invalid');
  expect((await test.call('history.list', {})).undo).toHaveLength(steps);
});
