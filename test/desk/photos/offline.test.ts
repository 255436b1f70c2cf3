import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PhotoId } from '../../../src/model/ids.ts';
import { openTestDesk, type TestDesk } from '../open-test-desk.ts';

describe('originals that cannot be reached', () => {
  let test: TestDesk;
  let card: string;
  let photos: PhotoId[];

  beforeAll(async () => {
    test = await openTestDesk();
    card = await test.card('a.jpg', 'b.jpg', 'c.jpg');
    await test.import([card]);
    photos = (await test.call('photos.rows', {})).rows.map(({ photo }) => photo);
  });
  afterAll(() => test.close());

  const offline = async (asked: readonly PhotoId[]) =>
    (await test.call('photos.offline', { photos: [...asked] })).photos;

  it('are told among those that are asked about, as they are now', async () => {
    expect(await offline(photos)).toEqual([]);
    await rename(card, `${card}-unplugged`);
    expect(await offline(photos)).toEqual(photos);
    await rename(`${card}-unplugged`, card);
    expect(await offline(photos)).toEqual([]);
    await rm(join(card, 'b.jpg'));
    expect(await offline(photos)).toEqual([photos[1]]);
    expect(await offline([photos[0]!, photos[2]!])).toEqual([]);
  });

  it('are not told of photos that have gone from the catalogue', async () => {
    await test.call('photos.remove', { photos: [photos[1]!] });
    expect(await offline(photos)).toEqual([]);
  });
});
