import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PhotoRow } from '../../../src/contract/views.ts';
import { openTestDesk, type TestDesk } from '../open-test-desk.ts';

let test: TestDesk;

beforeAll(async () => {
  test = await openTestDesk();
  await test.import([await test.card('a.jpg', 'b.jpg', 'c.jpg')]);
});

afterAll(() => test.close());

const rows = async (): Promise<PhotoRow[]> => (await test.call('photos.rows', {})).rows;
const ids = async () => (await rows()).map(({ photo }) => photo);

describe('marking photos', () => {
  it('marks many in one step, which undo takes back whole and the history tells with its field', async () => {
    const photos = await ids();
    const { seq } = await test.call('photos.mark', { photos, set: { rating: 3 } });
    expect((await rows()).map(({ rating }) => rating)).toEqual([3, 3, 3]);
    expect((await test.call('history.list', {})).undo[0]).toEqual(
      expect.objectContaining({ step: seq, kind: 'photos-mark', photos: 3, field: 'rating' }),
    );
    await test.call('history.undo', {});
    expect((await rows()).every(({ rating }) => rating === undefined)).toBe(true);
  });

  it('leaves photos alone that are marked so already, and clears with null', async () => {
    const photos = await ids();
    await test.call('photos.mark', { photos: photos.slice(0, 1), set: { label: 'Red', pick: 'picked' } });
    expect(await test.call('photos.mark', { photos, set: { label: 'Red' } })).toMatchObject({ photos: 2 });
    expect(await test.call('photos.mark', { photos, set: { label: null } })).toMatchObject({ photos: 3 });
    expect((await rows()).map(({ label, pick }) => [label, pick])).toEqual([
      [undefined, 'picked'],
      [undefined, undefined],
      [undefined, undefined],
    ]);
  });

  it('ends a rating that means rejected when the photo is picked, and keeps it when it is rejected', async () => {
    const [photo] = await ids();
    await test.call('photos.mark', { photos: [photo!], set: { rating: -1 } });
    await test.call('photos.mark', { photos: [photo!], set: { pick: 'rejected' } });
    expect((await rows())[0]).toMatchObject({ rating: -1, pick: 'rejected' });
    await test.call('photos.mark', { photos: [photo!], set: { pick: null } });
    expect((await rows())[0]).not.toHaveProperty('rating');
  });

  it('marks all or none: a photo that is not there refuses the whole edit', async () => {
    const photos = await ids();
    const gone = photos[2]!;
    await test.call('photos.remove', { photos: [gone] });
    expect(await test.fault('photos.mark', { photos, set: { rating: 5 } })).toMatchObject({ code: 'photo/not-found' });
    expect((await rows()).some(({ rating }) => rating !== undefined)).toBe(false);
  });
});
