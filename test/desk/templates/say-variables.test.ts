import { afterEach, beforeEach, expect, it } from 'vitest';
import { openTestDesk, type TestDesk } from '../open-test-desk.ts';

let test: TestDesk;

beforeEach(async () => {
  test = await openTestDesk();
});
afterEach(() => test.close());

it('variables say what a photo has, in the language, and are left out where it has nothing', async () => {
  await test.import([await test.card('a.jpg')]);
  const [photo] = (await test.call('photos.list', {})).photos;
  await test.call('photos.edit', {
    photo: photo!.photo,
    set: { dateCreated: '2025-10-25', city: 'Hanoi', 'captions.bn.text': 'স্বাক্ষর' },
  });
  const say = async (language: string) => {
    const { variables } = await test.call('variables.say', { photo: photo!.photo, language });
    return Object.fromEntries(variables.map(({ variable, words }) => [variable, words]));
  };
  const said = await say('bn');
  expect(said).toMatchObject({
    '{city}': 'Hanoi',
    '{date:iso}': '2025-10-25',
    '{date:long}': '২৫ অক্টোবর, ২০২৫',
    '{caption}': 'স্বাক্ষর',
    '{filename}': 'a.jpg',
  });
  expect(said).not.toHaveProperty('{people}');
  expect(await say('vi')).not.toHaveProperty('{caption}');
  const fill = (text: string) => ({ photo: photo!.photo, language: 'bn', text });
  expect(await test.call('variables.fill', fill('{city}, {date:iso}'))).toEqual({
    text: 'Hanoi, 2025-10-25',
    missing: [],
  });
  expect(await test.call('variables.fill', fill('{people}'))).toEqual({ text: '', missing: ['{people}'] });
  expect(await test.fault('variables.fill', fill('{ctiy}'))).toMatchObject({
    code: 'variable/unknown',
    detail: { suggestion: '{city}' },
  });
  expect((await test.fault('variables.say', { photo: 'photo-none', language: 'bn' })).code).toMatch(/^(photo|input)\//);
});
