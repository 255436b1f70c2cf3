import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PhotoView } from '../../../src/contract/views.ts';
import { openTestDesk, type TestDesk } from '../open-test-desk.ts';

let test: TestDesk;

beforeEach(async () => {
  test = await openTestDesk();
});

afterEach(() => test.close());

const photos = async (): Promise<PhotoView[]> => (await test.call('photos.list', {})).photos;
const photo = async (): Promise<PhotoView> => (await photos())[0]!;
const text = async (): Promise<string | undefined> => (await photo()).captions.bn?.text;
const type = async (words: string): Promise<number> =>
  (await test.call('photos.edit', { photo: (await photo()).photo, set: { 'captions.bn.text': words } })).seq;

describe('undo', () => {
  beforeEach(async () => {
    await test.import([await test.card('a.jpg', 'b.jpg')]);
  });

  it('takes edits back one by one, newest first, and redo does them again', async () => {
    await type('এক');
    await type('দুই');
    await test.call('history.undo', {});
    expect(await text()).toBe('এক');
    await test.call('history.undo', {});
    expect(await text()).toBeUndefined();
    await test.call('history.redo', {});
    await test.call('history.redo', {});
    expect(await text()).toBe('দুই');
    expect(await test.fault('history.redo', {})).toMatchObject({ code: 'history/nothing' });
  });

  it('says what it is about, and goes on after a restart', async () => {
    const seq = await type('এক');
    await test.reopen();
    const { undo } = await test.call('history.list', {});
    expect(undo).toMatchObject([
      { step: seq, kind: 'photo-edit', file: 'a.jpg', field: 'captions.bn', photos: 1 },
      { kind: 'import', photos: 2 },
    ]);
    await test.call('history.undo', { step: seq });
    expect(await text()).toBeUndefined();
    await test.reopen();
    expect((await test.call('history.list', {})).redo).toMatchObject([{ step: seq }]);
    await test.call('history.redo', {});
    expect(await text()).toBe('এক');
  });

  it('counts revisions on, so that whoever looked at the old state is told', async () => {
    const { revision } = await photo();
    await type('এক');
    await test.call('history.undo', {});
    expect((await photo()).revision).toBe(revision + 2);
  });

  it('never gives one revision of a caption to two texts', async () => {
    await type('এক');
    await type('দুই');
    await test.call('history.undo', {});
    expect((await photo()).captions.bn).toMatchObject({ text: 'এক', revision: 1 });
    await type('তিন');
    expect((await photo()).captions.bn).toMatchObject({ text: 'তিন', revision: 3 });
    await test.call('history.undo', {});
    await test.call('history.undo', {});
    expect((await photo()).captions.bn).toBeUndefined();
    await type('চার');
    expect((await photo()).captions.bn).toMatchObject({ revision: 4 });
  });

  it('leaves what was changed since, names it, and is refused where nothing is left', async () => {
    const { photo: id } = await photo();
    const { seq } = await test.call('photos.edit', { photo: id, set: { rating: 2, label: 'red' } });
    await test.call('photos.edit', { photo: id, set: { rating: 5 } });
    const { kept } = await test.call('history.undo', { step: seq });
    expect(kept).toEqual([{ table: 'photos', id, file: 'a.jpg', fields: ['rating'] }]);
    expect(await photo()).toMatchObject({ rating: 5 });
    expect((await photo()).label).toBeUndefined();
    const before = await type('এক');
    await type('দুই');
    const { revision } = await photo();
    const fault = await test.fault('history.undo', { step: before });
    expect(fault).toMatchObject({ code: 'history/changed-since', detail: { kept: [{ id }] } });
    expect(await photo()).toMatchObject({ revision, captions: { bn: { text: 'দুই' } } });
    expect(await test.fault('history.undo', { step: 999 })).toMatchObject({ code: 'history/stale' });
  });

  it('takes an import back as one, and brings it again with the same photos', async () => {
    const before = await photos();
    const { undo } = await test.call('history.list', {});
    expect(undo).toHaveLength(1);
    await test.call('history.undo', {});
    expect(await photos()).toEqual([]);
    expect((await test.call('events.list', {})).events).toEqual([]);
    await test.call('history.redo', {});
    expect((await photos()).map(({ photo: id }) => id)).toEqual(before.map(({ photo: id }) => id));
    expect((await photo()).revision).toBeGreaterThan(before[0]!.revision);
  });

  it('of an import keeps a photo that somebody wrote about since, and its event', async () => {
    const [step] = (await test.call('history.list', {})).undo;
    await type('এক');
    const { kept } = await test.call('history.undo', { step: step!.step });
    expect(kept.map(({ table }) => table).toSorted()).toEqual(['events', 'photos']);
    expect(await photos()).toMatchObject([{ captions: { bn: { text: 'এক' } } }]);
  });

  it('brings removed photos, speakers and events back, and unmerges', async () => {
    const { photo: id, event } = await photo();
    const one = await test.call('speakers.add', { names: { en: ['Ann'] } });
    const two = await test.call('speakers.add', { names: { en: ['Anne'] } });
    await test.call('photos.edit', { photo: id, set: { people: [{ speaker: two.speaker }] } });
    const shown = await photo();
    await test.call('speakers.merge', { from: two.speaker, into: one.speaker });
    await test.call('history.undo', {});
    expect((await photo()).people).toEqual(shown.people);
    await test.call('events.remove', { event });
    expect(await photos()).toEqual([]);
    await test.call('history.undo', {});
    expect(await photo()).toEqual({ ...shown, revision: (await photo()).revision });
  });

  it('leaves a speaker whom somebody tagged since, and tags of speakers who left', async () => {
    const { photo: id } = await photo();
    const { speaker, seq } = await test.call('speakers.add', { names: { en: ['Ann'] } });
    await test.call('photos.edit', { photo: id, set: { people: [{ speaker }] } });
    expect(await test.fault('history.undo', { step: seq })).toMatchObject({ code: 'history/changed-since' });
    const untag = await test.call('photos.edit', { photo: id, set: { people: [] } });
    await test.call('speakers.remove', { speaker });
    const { kept } = await test.call('history.undo', { step: untag.seq });
    expect(kept).toMatchObject([{ table: 'photos', fields: ['people'] }]);
    expect((await photo()).people).toEqual([]);
  });

  it('takes one step for each of many that are asked for at once', async () => {
    for (const words of ['এক', 'দুই', 'তিন']) await type(words);
    await Promise.all([test.call('history.undo', {}), test.call('history.undo', {})]);
    expect(await text()).toBe('এক');
  });

  it('is not there for a catalogue that is only read', async () => {
    await test.reopen('read');
    expect(await test.call('history.list', {})).toEqual({ undo: [], redo: [] });
    expect(await test.fault('history.undo', {})).toMatchObject({ code: 'catalogue/read-only' });
  });
});
