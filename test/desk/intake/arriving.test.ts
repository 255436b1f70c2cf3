import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { JobId } from '../../../src/model/ids.ts';
import { quarters } from '../../images/pictures.ts';
import { openTestDesk, smallJpeg, type TestDesk } from '../open-test-desk.ts';
import { withThumbnail } from '../with-thumbnail.ts';

let test: TestDesk;

beforeEach(async () => {
  test = await openTestDesk();
});

afterEach(() => test.close());

describe('photos that an import brings in', () => {
  it('are known by name, and can be looked at, until another begins', async () => {
    const card = await test.card('A.jpg', 'B.jpg');
    const thumbnail = await sharp(await quarters(160, 120))
      .jpeg()
      .toBuffer();
    await writeFile(join(card, 'B.jpg'), withThumbnail(await smallJpeg(2), thumbnail));
    const job = await test.started([card]);
    expect(await namesOf(job)).toEqual(['A.jpg', 'B.jpg']);
    const looks = await Promise.all([test.desk.firstLook(job, 0), test.desk.firstLook(job, 1)]);
    expect(await sharp(looks[0]).metadata()).toMatchObject({ width: 96, height: 64 });
    expect(Buffer.from(looks[1])).toEqual(thumbnail);
    await expect(test.desk.firstLook(job, 2)).rejects.toMatchObject({ code: 'photo/not-found' });
    expect((await test.ended(job)).end.intake).toMatchObject({ new: 2 });
    // A screen that asks a moment too late is answered.
    expect((await test.desk.firstLook(job, 1)).length).toBe(thumbnail.length);
    await test.import([card]);
    expect(await test.call('intake.arriving', { job })).toEqual({ total: 0, names: [] });
    await expect(test.desk.firstLook(job, 0)).rejects.toMatchObject({ code: 'photo/not-found' });
  });

  it('are looked at before those are read that nobody looks at', async () => {
    const names = Array.from({ length: 200 }, (_, number) => `${String(number).padStart(3, '0')}.jpg`);
    const card = await test.card(...names);
    const job = await test.started([card]);
    await namesOf(job);
    await test.desk.firstLook(job, 199);
    const kept = (await test.call('photos.rows', { limit: 1 })).total;
    expect(kept).toBeLessThan(150);
    expect((await test.ended(job)).end.intake).toMatchObject({ new: 200 });
  });
});

/** Names of the files that the import has found; waits until it has. */
async function namesOf(job: JobId): Promise<readonly string[]> {
  for (;;) {
    const { names } = await test.call('intake.arriving', { job });
    if (names.length > 0) return names;
    await new Promise((resolve) => setImmediate(resolve));
  }
}
