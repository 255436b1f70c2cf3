import { randomBytes } from 'node:crypto';
import { mkdir, readdir, rm, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDesk } from '../../../src/desk/desk.ts';
import { openTestDesk, type TestDesk } from '../open-test-desk.ts';
import { releaseDisk, smallDisk } from '../small-disk.ts';

const disk = smallDisk(8);
const why = disk === undefined ? ' (skipped: this user may not mount a small disk)' : '';
const count = 60;

let test: TestDesk;
let card: string;
let catalogue: string;
let number = 0;

beforeEach(async () => {
  number += 1;
  catalogue = join(disk ?? '', `small-${number}.cutline`);
  test = await openTestDesk(disk === undefined ? {} : { catalogue });
  card = join(test.folder, 'card');
  await mkdir(card);
});

afterEach(async () => {
  await rm(ballast(), { force: true });
  await test.close();
  await rm(catalogue, { recursive: true, force: true });
});

afterAll(() => {
  releaseDisk(disk);
});

const ballast = (): string => join(disk ?? '', 'ballast');

/** Takes room until only so many bytes are left. */
async function leave(bytes: number): Promise<void> {
  const { bavail, bsize } = await statfs(disk ?? '');
  // A preview that is being made behind may take some of it first.
  await writeFile(ballast(), Buffer.alloc(Math.max(0, bavail * bsize - bytes))).catch(() => undefined);
}

/** Photos of 100 kB and more, each different. */
async function writeNoise(): Promise<void> {
  for (let index = 0; index < count; index += 1) {
    const raw = { width: 256, height: 256, channels: 3 } as const;
    await writeFile(
      join(card, `${index}.jpg`),
      await sharp(randomBytes(256 * 256 * 3), { raw })
        .jpeg({ quality: 92 })
        .toBuffer(),
    );
  }
}

const filesOf = async (folder: string): Promise<string[]> =>
  (await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []))
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);

describe.skipIf(disk === undefined)(`an import onto a disk that gets full${why}`, () => {
  it('stops with store/disk-full while copying, keeps what it has reported, and goes on once there is room', async () => {
    await writeNoise();
    await leave(3 * 2 ** 20);
    const first = await test.import([card], [], { copy: true });
    expect(first.end).toMatchObject({ outcome: 'failed', fault: { code: 'store/disk-full' } });
    expect(first.end.fault?.message).toMatch(/Make space/);
    const kept = (await test.call('photos.rows', {})).total;
    expect(kept).toBe(first.lines.length);
    expect(kept).toBeGreaterThan(0);
    expect(kept).toBeLessThan(count);
    expect((await filesOf(join(catalogue, 'originals'))).filter((name) => name.startsWith('.'))).toEqual([]);
    await rm(ballast());
    await test.reopen();
    expect((await test.call('photos.rows', {})).total).toBe(kept);
    // Copies of the whole card have no room on this disk at all: the rest is referred to.
    const second = await test.import([card]);
    expect(second.end.intake).toMatchObject({ new: count - kept, known: kept, problems: 0 });
    const { photos } = await test.call('photos.list', {});
    expect(photos.every(({ file }) => file.online)).toBe(true);
  });

  it('loses no photo where only thumbnails find no room, and shows it all the same', async () => {
    await writeNoise();
    await leave(2.2 * 2 ** 20);
    const { end } = await test.import([card]);
    expect(end).toMatchObject({ outcome: 'done', intake: { new: count, problems: 0 } });
    expect((await filesOf(join(catalogue, 'cache'))).filter((name) => name.endsWith('.part'))).toEqual([]);
    expect((await filesOf(join(catalogue, 'cache'))).length).toBeLessThan(count);
    for (const { photo } of (await test.call('photos.rows', {})).rows) {
      expect((await test.desk.picture('thumbnail', photo)).subarray(0, 2)).toEqual(Buffer.from([0xff, 0xd8]));
    }
    expect(
      (await test.desk.picture('preview', (await test.call('photos.rows', {})).rows[0]!.photo)).length,
    ).toBeGreaterThan(100);
  });

  it('says of an edit that it was not saved, and takes it once there is room', async () => {
    await test.import([await test.card('a.jpg')]);
    const [photo] = (await test.call('photos.list', {})).photos;
    await leave(0);
    const text = 'x'.repeat(200_000);
    const set = { 'captions.en.text': text };
    expect((await test.fault('photos.edit', { photo: photo!.photo, set })).code).toBe('store/disk-full');
    expect((await test.call('photos.show', { photo: photo!.photo })).captions).toEqual(photo!.captions);
    await rm(ballast());
    await test.call('photos.edit', { photo: photo!.photo, revision: photo!.revision, set });
    await test.reopen();
    expect((await test.call('photos.show', { photo: photo!.photo })).captions.en?.text).toBe(text);
  });

  it('is read where it cannot be opened for writing, and says why', async () => {
    await test.import([await test.card('a.jpg')]);
    await test.desk.close();
    await leave(0);
    const desk = await openDesk({ catalogue, mode: 'write-or-read', create: true });
    const status = await desk.call('catalogue.status', {});
    expect(status).toMatchObject({ value: { mode: 'read-only', photos: 1, notices: [{ code: 'store/disk-full' }] } });
    await desk.close();
    await rm(ballast());
    await test.reopen();
    expect((await test.call('catalogue.status', {})).mode).toBe('write');
  });
});
