import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { CommonField } from '../../../src/contract/common.ts';
import type { PhotoId } from '../../../src/model/ids.ts';
import { openTestDesk, type TestDesk } from '../open-test-desk.ts';

let test: TestDesk;
let photos: PhotoId[];
let ids: readonly [PhotoId, PhotoId, PhotoId];

beforeAll(async () => {
  test = await openTestDesk();
  await test.import([await test.card('a.jpg', 'b.jpg', 'c.jpg')]);
  photos = (await test.call('photos.rows', {})).rows.map(({ photo }) => photo);
  ids = photos as unknown as typeof ids;
});

/** All three as they came in, but for their first one's words. */
beforeEach(async () => {
  for (const photo of photos)
    await test.call('photos.edit', {
      photo,
      set: {
        'captions.en.text': 'Signing',
        'captions.vi.text': photo === ids[0] ? 'Lễ ký' : null,
        creditLine: photo === ids[2] ? null : 'Agency',
        altText: null,
        usageTerms: null,
        people: [],
      },
    });
});

afterAll(() => test.close());

const fields = ['captions.en.text', 'captions.*.text', 'captions.vi.status', 'creditLine', 'altText.bn', 'usageTerms'];
const common = () => test.call('photos.common', { photos, fields });
const fieldOf = async (field: string): Promise<CommonField> => (await common()).fields![field]!;
const shown = (photo: PhotoId) => test.call('photos.show', { photo });

describe('what many photos have in common', () => {
  it('is one value where all have it, and each value with its count where they differ', async () => {
    const { languages, photos: count } = await common();
    expect([count, languages.toSorted()]).toEqual([3, ['en', 'vi']]);
    expect(await fieldOf('captions.en.text')).toMatchObject({
      different: 1,
      values: [{ value: 'Signing', photos: 3 }],
    });
    expect(await fieldOf('captions.vi.text')).toMatchObject({
      different: 2,
      values: [
        { value: null, photos: 2 },
        { value: 'Lễ ký', photos: 1 },
      ],
    });
    expect(await fieldOf('captions.vi.status')).toMatchObject({ different: 2 });
    expect(await fieldOf('creditLine')).toMatchObject({
      values: [
        { value: 'Agency', photos: 2 },
        { value: null, photos: 1 },
      ],
    });
  });

  it('knows that two photos have changed places, though the values are as many', async () => {
    const before = await fieldOf('captions.vi.text');
    await test.call('photos.edit', { photo: ids[0], set: { 'captions.vi.text': null } });
    await test.call('photos.edit', { photo: ids[1], set: { 'captions.vi.text': 'Lễ ký' } });
    const after = await fieldOf('captions.vi.text');
    expect(after.values).toEqual(before.values);
    expect(after.digest).not.toBe(before.digest);
  });

  it('leaves out photos that have gone, and says of too many only who is in them', async () => {
    const gone = 'photo-gone' as PhotoId;
    expect(await test.call('photos.common', { photos: [...photos, gone], fields })).toMatchObject({ photos: 3 });
    const { speaker } = await test.call('speakers.add', { names: { en: ['Rahim'] } });
    await test.call('photos.editMany', { photos: [ids[1]], add: [speaker] });
    const few = await common();
    const many = Array.from({ length: 5000 }, (_, index) => `photo-none-${index}` as PhotoId);
    const {
      fields: compared,
      languages,
      ...rest
    } = await test.call('photos.common', {
      photos: [...photos, ...many],
      fields,
    });
    expect(compared).toBeUndefined();
    expect(languages.toSorted()).toEqual(['en', 'vi']);
    expect(rest).toEqual({ photos: 3, revision: few.revision, people: [{ speaker, photos: 1 }], morePeople: 0 });
  });
});

describe('editing many photos', () => {
  it('writes one field on all of them in one step, which is told with its field and taken back whole', async () => {
    const { seq, photos: changed } = await test.call('photos.editMany', {
      photos,
      set: { 'captions.vi.text': 'Ký kết' },
    });
    expect(changed).toBe(3);
    expect(await fieldOf('captions.vi.text')).toMatchObject({ values: [{ value: 'Ký kết', photos: 3 }] });
    expect((await test.call('history.list', {})).undo[0]).toEqual(
      expect.objectContaining({ step: seq, kind: 'photos-edit', photos: 3, field: 'captions.vi' }),
    );
    await test.call('history.undo', {});
    expect((await shown(ids[0])).captions.vi?.text).toBe('Lễ ký');
    expect((await shown(ids[1])).captions).not.toHaveProperty('vi');
  });

  it('leaves photos alone that say it already, with their sources and revisions', async () => {
    const before = await shown(ids[0]);
    expect(await test.call('photos.editMany', { photos, set: { creditLine: 'Agency' } })).toMatchObject({ photos: 1 });
    expect(await shown(ids[0])).toEqual(before);
    const words = { 'captions.vi.text': null, creditLine: null };
    expect(await test.call('photos.editMany', { photos, set: words })).toMatchObject({ photos: 3 });
    expect(await fieldOf('creditLine')).toMatchObject({ values: [{ value: null, photos: 3 }] });
  });

  it('checks only captions that have words', async () => {
    await test.call('photos.editMany', { photos, set: { 'captions.vi.status': 'checked' } });
    expect((await shown(ids[0])).captions.vi?.status).toBe('checked');
    expect((await shown(ids[1])).captions).not.toHaveProperty('vi');
  });

  it('changes one language of a text and leaves the others as each photo has them', async () => {
    await test.call('photos.edit', { photo: ids[0], set: { altText: { bn: 'ক', vi: 'Hai người' } } });
    await test.call('photos.edit', { photo: ids[1], set: { usageTerms: { 'x-default': 'Old', fr: 'Vieux' } } });
    await test.call('photos.editMany', { photos, set: { 'altText.bn': 'খ', usageTerms: 'Press only' } });
    expect((await shown(ids[0])).values.altText?.value).toEqual({ vi: 'Hai người', bn: 'খ' });
    expect((await shown(ids[1])).values.altText?.value).toEqual({ bn: 'খ' });
    expect((await shown(ids[1])).values.usageTerms?.value).toEqual({ fr: 'Vieux', 'x-default': 'Press only' });
    await test.call('photos.editMany', { photos, set: { 'altText.bn': null } });
    expect((await shown(ids[0])).values.altText?.value).toEqual({ vi: 'Hai người' });
    expect((await shown(ids[1])).values).not.toHaveProperty('altText');
  });

  it('refuses all where any photo was changed since, and tells the state that holds after an edit', async () => {
    const { revision } = await common();
    await test.call('photos.edit', { photo: ids[2], set: { city: 'Hanoi' } });
    const late = { photos, revision, set: { creditLine: 'Late' } };
    expect(await test.fault('photos.editMany', late)).toMatchObject({ code: 'photo/stale', detail: { photos: 3 } });
    expect((await shown(ids[0])).values.creditLine?.value).toBe('Agency');
    const now = (await common()).revision;
    const done = await test.call('photos.editMany', { ...late, revision: now });
    expect(done.revision).toBe((await common()).revision);
  });

  it('names the field that it does not take, and changes nothing', async () => {
    const wrong = { photos, set: { city: 'Hanoi', dateCreated: 'yesterday' } };
    expect(await test.fault('photos.editMany', wrong)).toMatchObject({
      code: 'input/invalid',
      detail: { field: 'dateCreated' },
    });
    expect((await shown(ids[0])).values).not.toHaveProperty('city');
  });

  it('adds people behind those who are there, and takes them out of all', async () => {
    const { speaker: first } = await test.call('speakers.add', { names: { en: ['Karim'] } });
    const { speaker: second } = await test.call('speakers.add', { names: { en: ['Quang'] } });
    await test.call('photos.edit', { photo: ids[0], set: { people: [{ speaker: second, role: 'signs' }] } });
    await test.call('photos.editMany', { photos, add: [first, second] });
    expect((await shown(ids[0])).people.map(({ speaker, role }) => [speaker, role])).toEqual([
      [second, 'signs'],
      [first, undefined],
    ]);
    expect((await common()).people).toEqual([
      { speaker: second, photos: 3 },
      { speaker: first, photos: 3 },
    ]);
    expect((await test.call('history.list', {})).undo[0]).toMatchObject({ field: 'people', photos: 3 });
    await test.call('photos.editMany', { photos, remove: [second] });
    expect((await common()).people).toEqual([{ speaker: first, photos: 3 }]);
    const unknown = { photos, add: ['speaker-none' as never] };
    expect(await test.fault('photos.editMany', unknown)).toMatchObject({ code: 'speaker/not-found' });
  });
});
