import { afterEach, beforeEach, expect, it } from 'vitest';
import { speakersOfCodes } from '../../../src/desk/speakers/speakers-of-codes.ts';
import { openTestDesk, type TestDesk } from '../open-test-desk.ts';

let test: TestDesk;

beforeEach(async () => {
  test = await openTestDesk();
});
afterEach(() => test.close());

it('a file of codes adds a name and a title to who has the code, and leaves all else as it was', async () => {
  const whole = {
    names: { vi: ['Lương Tam Quang'], bn: ['লুওং ট্যাম কোয়াং'] },
    titles: [{ text: { vi: 'Bộ trưởng' }, from: '2024-06-06' }],
    identifiers: ['http://www.wikidata.org/entity/Q1'],
    note: 'spells it so himself',
    short: { vi: 'ông Quang' },
    sort: { vi: 'Quang' },
    honorific: { bn: 'জনাব' },
    rank: { vi: 'Đại tướng' },
    misspellings: ['Luong Tan Quang'],
    code: 'ltq',
  };
  const { speaker: other } = await test.call('speakers.add', { names: { vi: ['Lương Tam Quảng'] } });
  const { speaker } = await test.call('speakers.add', whole);
  await test.call('speakers.distinguish', { one: speaker, other });
  const registry = (await test.call('speakers.list', {})).speakers;
  const rows = [{ comment: '// again' }, { code: 'ltq', texts: ['লুওং তাম কুয়াং', 'মন্ত্রী'] }];
  await test.call('speakers.import', { speakers: speakersOfCodes(rows, registry, 'bn') });
  const after = (await test.call('speakers.list', {})).speakers.find(({ id }) => id === speaker);
  expect(after).toMatchObject({
    ...whole,
    names: { vi: ['Lương Tam Quang'], bn: ['লুওং তাম কুয়াং', 'লুওং ট্যাম কোয়াং'] },
    titles: [...whole.titles, { text: { bn: 'মন্ত্রী' } }],
    distinctFrom: [other],
  });
});
