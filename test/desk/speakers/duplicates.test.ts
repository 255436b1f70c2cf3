import { setImmediate as nextTurn } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SpeakerId } from '../../../src/model/ids.ts';
import { openTestDesk, type TestDesk } from '../open-test-desk.ts';

let test: TestDesk;
let [minister, again, third]: SpeakerId[] = [];

beforeEach(async () => {
  test = await openTestDesk();
  minister = await add({ names: { bn: ['লুওং তাম কোয়াং'] } });
  again = await add({ names: { bn: ['লুং ট্যাম কোয়াং'] } });
  third = await add({ names: { vi: ['Phạm Thế Tùng'] } });
});

afterEach(() => test.close());

const add = async (fields: { names: Record<string, string[]> }): Promise<SpeakerId> =>
  (await test.call('speakers.add', fields)).speaker;
const pairs = async (more: { speaker?: SpeakerId } = {}) => (await test.call('speakers.duplicates', more)).pairs;
const speakerOf = async (id: SpeakerId) =>
  (await test.call('speakers.list', {})).speakers.find((speaker) => speaker.id === id);

describe('who is in the registry twice', () => {
  it('is proposed, and nothing is merged by itself', async () => {
    expect(await pairs()).toMatchObject([
      { one: minister, other: again, spellings: ['লুওং তাম কোয়াং', 'লুং ট্যাম কোয়াং'] },
    ]);
    expect(await pairs({ speaker: third! })).toEqual([]);
    expect((await test.call('speakers.list', {})).speakers).toHaveLength(3);
  });

  it('is looked for while others have their turn', async () => {
    const names = ['Văn', 'Thị', 'Minh', 'Đức'].flatMap((middle) =>
      ['An', 'Bình', 'Châu', 'Dũng', 'Giang', 'Hà', 'Khoa', 'Lan', 'Mai', 'Nam'].map(
        (last) => `Nguyễn ${middle} ${last}`,
      ),
    );
    await test.call('speakers.import', { speakers: names.map((name) => ({ names: { vi: [name] } })) });
    let over = false;
    const looking = pairs().finally(() => {
      over = true;
    });
    // A turn of the loop later it is still looking: what others ask is answered meanwhile.
    await nextTurn();
    expect(over).toBe(false);
    expect(await looking).toEqual(await pairs());
  });

  it('is proposed by what the registry is now', async () => {
    await test.call('speakers.edit', { speaker: again!, set: { names: { bn: ['ফাম থে তুং'] } } });
    expect((await pairs()).map(({ one, other }) => [one, other].sort())).toEqual([[again, third].sort()]);
    await test.call('history.undo', {});
    expect(await pairs()).toMatchObject([{ one: minister, other: again }]);
  });

  it('is not proposed any more where both are said to be different people, until that is taken back', async () => {
    await test.call('speakers.distinguish', { one: minister!, other: again! });
    expect((await speakerOf(minister!))?.distinctFrom).toEqual([again]);
    expect((await speakerOf(again!))?.distinctFrom).toEqual([minister]);
    await test.reopen();
    expect(await pairs()).toEqual([]);
    const { matches } = await test.call('speakers.match', { query: 'লুং ট্যাম কোয়াং' });
    expect(matches).toMatchObject([
      { speaker: again, same: true },
      { speaker: minister, same: false },
    ]);
    await test.call('speakers.distinguish', { one: again!, other: minister!, distinct: false });
    expect(await pairs()).toHaveLength(1);
    expect(await speakerOf(minister!)).not.toHaveProperty('distinctFrom');
  });

  it('is one undo to forget', async () => {
    await test.call('speakers.distinguish', { one: minister!, other: again! });
    expect((await test.call('history.undo', {})).step.kind).toBe('speakers-distinguish');
    expect(await pairs()).toHaveLength(1);
    expect(await speakerOf(again!)).not.toHaveProperty('distinctFrom');
  });

  it('cannot be somebody else than themselves', async () => {
    const fault = await test.fault('speakers.distinguish', { one: minister!, other: minister! });
    expect(fault).toMatchObject({ code: 'speaker/invalid', detail: { reason: 'distinct-from-self' } });
  });
});

describe('merging two who are said to be different people', () => {
  it('forgets that of the two, and keeps it of everybody else', async () => {
    await test.call('speakers.distinguish', { one: minister!, other: again! });
    await test.call('speakers.distinguish', { one: again!, other: third! });
    await test.call('speakers.merge', { from: again!, into: minister! });
    expect((await speakerOf(minister!))?.distinctFrom).toEqual([third]);
    expect((await speakerOf(third!))?.distinctFrom).toEqual([minister]);
    await test.call('history.undo', {});
    expect((await speakerOf(third!))?.distinctFrom).toEqual([again]);
    expect((await speakerOf(again!))?.distinctFrom).toEqual([minister, third]);
  });

  it('is shown before: the record that is made, and whose photos change', async () => {
    await test.import([await test.card('a.jpg', 'b.jpg', 'c.jpg')]);
    const [a, b, c] = (await test.call('photos.list', {})).photos.map(({ photo }) => photo);
    await test.call('photos.edit', { photo: a!, set: { people: [{ speaker: again! }] } });
    await test.call('photos.edit', { photo: b!, set: { people: [{ speaker: again! }, { speaker: minister! }] } });
    await test.call('photos.edit', { photo: c!, set: { people: [{ speaker: minister! }] } });
    const preview = await test.call('speakers.previewMerge', { from: again!, into: minister! });
    expect([...preview.photos].sort()).toEqual([a, b].sort());
    expect(preview.both).toBe(1);
    await test.call('speakers.merge', { from: again!, into: minister! });
    expect(await speakerOf(minister!)).toEqual({ ...preview.merged, revision: 2, photos: 3 });
    expect((await test.fault('speakers.previewMerge', { from: third!, into: third! })).detail).toEqual({
      reason: 'merged-with-self',
    });
  });

  it('lets nobody be different from one who left the registry', async () => {
    await test.call('speakers.distinguish', { one: minister!, other: third! });
    await test.call('speakers.remove', { speaker: third! });
    expect(await speakerOf(minister!)).not.toHaveProperty('distinctFrom');
  });
});

describe('a known misspelling in a caption', () => {
  it('is found by the checker, with the right spelling as the fix', async () => {
    await test.call('speakers.edit', { speaker: third!, set: { misspellings: ['Fam Thee Toong'] } });
    await test.import([await test.card('a.jpg')]);
    const [photo] = (await test.call('photos.list', {})).photos;
    await test.call('photos.edit', {
      photo: photo!.photo,
      set: { people: [{ speaker: third! }], 'captions.vi.text': 'Ông Fam Thee Toong phát biểu tại Hà Nội.' },
    });
    const { findings } = await test.call('captions.check', {});
    expect(findings.find(({ rule }) => rule === 'name-spelling')).toMatchObject({ fix: 'Phạm Thế Tùng' });
  });
});
