import { execFileSync } from 'node:child_process';
import { cp, mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTestDesk, type TestDesk } from '../open-test-desk.ts';
import { releaseDisk, smallDisk } from '../small-disk.ts';
import { writeTinyJpegs } from '../tiny-jpegs.ts';

const photos = 300;
const disk = smallDisk(16);
afterAll(() => {
  releaseDisk(disk);
});

let test: TestDesk;
let card: string;

beforeEach(async () => {
  test = await openTestDesk();
  card = join(test.folder, 'card');
  await mkdir(card);
});

afterEach(() => test.close());

const listed = async () => (await test.call('photos.list', {})).photos;
const captioned = (photo: Awaited<ReturnType<typeof listed>>[number]): string => photo.captions.en?.text ?? '';

/** Imports the card and takes it away with `pull` once some of its photos have arrived. */
async function pulledWhileImporting(pull: () => Promise<unknown>) {
  let pulled: Promise<unknown> | undefined;
  const job = await test.started([card], { eventName: 'Signing' });
  const stop = test.desk.listen((event) => {
    if (event.type === 'catalogue.changed' && event.photos.length > 0) pulled ??= pull();
  });
  const ended = await test.ended(job);
  stop();
  await pulled;
  return ended;
}

/** Writes a caption for every photo that is there. */
async function captionAll(): Promise<void> {
  for (const { photo, file } of await listed())
    await test.call('photos.edit', { photo, set: { 'captions.en.text': `Words of ${file.name}` } });
}

describe('originals whose folder is moved away', () => {
  it('while they are imported: what has arrived stays and is marked, what has not is told, and all is linked again', async () => {
    await writeTinyJpegs(card, photos);
    const elsewhere = join(test.folder, 'elsewhere');
    const { end, problems } = await pulledWhileImporting(() => rename(card, elsewhere));
    expect(end.outcome).toBe('done');
    const arrived = await listed();
    expect(arrived.length).toBeGreaterThan(0);
    expect(arrived).toHaveLength(end.intake!.new);
    expect(end.intake!.new + problems.length).toBe(photos);
    for (const { message } of problems) expect(message).toMatch(/\.$/);
    expect(arrived.filter(({ file }) => file.online)).toEqual([]);

    await captionAll();
    const again = await test.import([elsewhere], [], { eventName: 'Signing' });
    expect(again.end.intake).toMatchObject({ new: photos - arrived.length, known: arrived.length, problems: 0 });
    const linked = await listed();
    expect(linked).toHaveLength(photos);
    expect(linked.filter(({ file }) => file.online && file.path.startsWith(elsewhere))).toHaveLength(photos);
    for (const { photo, file } of arrived)
      expect(linked.find((one) => one.photo === photo)).toMatchObject({
        captions: { en: { text: `Words of ${file.name}` } },
      });
  });

  it('while they are edited: every edit is kept, pictures are shown, a pack is refused by name, and all is linked again', async () => {
    await test.card('a.jpg', 'b.jpg', 'c.jpg');
    await test.import([card], [], { eventName: 'Signing' });
    const before = await listed();
    await test.desk.picture('preview', before[0]!.photo);
    const elsewhere = join(test.folder, 'elsewhere');
    await rename(card, elsewhere);
    await captionAll();
    await test.reopen();
    const away = await listed();
    expect(away.map(captioned)).toEqual(before.map(({ file }) => `Words of ${file.name}`));
    expect(away.map(({ file }) => file.online)).toEqual([false, false, false]);
    for (const { photo } of away) expect((await test.desk.picture('thumbnail', photo)).length).toBeGreaterThan(100);
    expect((await test.desk.picture('preview', before[0]!.photo)).length).toBeGreaterThan(100);
    const { missing } = await test.call('packs.plan', { waive: ['credit-missing'] });
    expect(missing.filter(({ code }) => code === 'original-missing')).toHaveLength(3);
    const { end } = await test.import([elsewhere]);
    expect(end.intake).toMatchObject({ new: 0, known: 3, problems: 0 });
    const linked = await listed();
    expect(linked.map(({ photo }) => photo)).toEqual(before.map(({ photo }) => photo));
    expect(linked.every(({ file }) => file.online)).toBe(true);
    expect(linked.map(captioned)).toEqual(away.map(captioned));
  });

  it('and are copied into the catalogue: the copies stay whole, and the rest is copied the next time', async () => {
    await writeTinyJpegs(card, 60);
    const elsewhere = join(test.folder, 'elsewhere');
    let pulled: Promise<void> | undefined;
    const job = await test.started([card], { copy: true });
    const stop = test.desk.listen((event) => {
      if (event.type === 'catalogue.changed' && event.photos.length > 0) pulled ??= rename(card, elsewhere);
    });
    expect((await test.ended(job)).end.outcome).toBe('done');
    stop();
    await pulled;
    expect((await listed()).every(({ file }) => file.online)).toBe(true);
    const { end } = await test.import([elsewhere, card], [], { copy: true });
    expect(end.outcome).toBe('done');
    expect((await listed()).filter(({ file }) => file.online && file.storage === 'copy')).toHaveLength(60);
  });
});

describe.skipIf(disk === undefined)('originals on a disk that is unmounted (needs to mount a small one)', () => {
  it('are marked, keep what is written about them, and are linked again where the disk turns up', async () => {
    const place = join(disk!, 'card');
    await mkdir(place);
    await writeTinyJpegs(place, 20);
    const kept = join(test.folder, 'turned-up');
    await cp(place, kept, { recursive: true });
    await test.import([place], [], { eventName: 'Signing' });
    execFileSync('umount', ['--lazy', disk!]);
    try {
      await captionAll();
      const away = await listed();
      expect(away.filter(({ file }) => file.online)).toEqual([]);
      expect((await test.import([kept])).end.intake).toMatchObject({ new: 0, known: 20, problems: 0 });
      const linked = await listed();
      expect(linked.every(({ file }) => file.online)).toBe(true);
      expect(linked.map(captioned)).toEqual(away.map(captioned));
    } finally {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', disk!]);
    }
  });
});
