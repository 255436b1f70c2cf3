import { cp, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { listBackups } from '../../src/catalogue/backups/list-backups.ts';
import { readManifest } from '../../src/catalogue/backups/manifest.ts';
import { unwanted } from '../../src/catalogue/backups/thin-out.ts';
import { type Catalogue, openCatalogue } from '../../src/catalogue/catalogue.ts';
import { fileSystem } from '../../src/catalogue/disk/file-system.ts';
import { openWith } from '../../src/catalogue/opening/open-catalogue.ts';
import { systemError, watchedDisk } from './setup/flaky-disk.ts';
import { contentOf } from './setup/content-of.ts';
import { newFolder, opened } from './setup/folders.ts';
import { anEvent, aPhoto, aSpeaker, captioned } from './setup/records.ts';

const minute = 60_000;
const start = Date.parse('2025-10-26T08:00:00.000Z');

afterEach(() => {
  vi.useRealTimers();
});

function clockAt(time: number): void {
  vi.useFakeTimers({ toFake: ['Date'], now: time });
}

/** A catalogue of two press events with a photo each. */
async function withTwoEvents(
  open = openCatalogue,
): Promise<{ catalogue: Catalogue; photos: ReturnType<typeof aPhoto>[] }> {
  const catalogue = await opened(await newFolder(), { mode: 'write', create: true }, open);
  const [first, second] = [anEvent(), anEvent()];
  const photos = [aPhoto(first.id), aPhoto(second.id)];
  await catalogue.change('import', (draft) => {
    for (const event of [first, second]) draft.put('events', event);
    for (const photo of photos) draft.put('photos', photo);
  });
  return { catalogue, photos };
}

const namesIn = async (folder: string): Promise<string[]> =>
  (await readdir(join(folder, 'backups')).catch(() => [])).toSorted();

describe('a backup', () => {
  it('is made after a checkpoint, with a manifest, and is a catalogue that opens by itself', async () => {
    clockAt(start);
    const { catalogue } = await withTwoEvents();
    await catalogue.checkpoint();
    const [name] = await namesIn(catalogue.folder);
    expect(name).toBe('20251026-080000-1');
    const manifest = await readManifest(fileSystem, join(catalogue.folder, 'backups', name!));
    expect(manifest).toMatchObject({ number: 1, seq: 1, date: '2025-10-26T08:00:00.000Z' });
    expect(manifest?.files.map(({ rows }) => rows)).toEqual([2, 1, 1]);
    const copy = await newFolder();
    await cp(join(catalogue.folder, 'backups', name!), copy, { recursive: true });
    expect(contentOf(await openCatalogue(copy, { mode: 'read' }))).toStrictEqual(contentOf(catalogue));
    expect(await listBackups(fileSystem, catalogue.folder)).toMatchObject([
      { name, seq: 1, photos: 2, events: 2, ok: true },
    ]);
  });

  it('is not made again within ten minutes, in whichever direction the clock went', async () => {
    clockAt(start);
    const { catalogue } = await withTwoEvents();
    await catalogue.checkpoint();
    for (const [at, backups] of [
      [9, 1],
      [-9, 1],
      [11, 2],
      [-11, 3],
    ] as const) {
      clockAt(start + at * minute);
      await catalogue.change('add', (draft) => draft.put('speakers', aSpeaker()));
      await catalogue.checkpoint();
      expect(await namesIn(catalogue.folder)).toHaveLength(backups);
    }
    const backups = await listBackups(fileSystem, catalogue.folder);
    expect(backups.map(({ seq }) => seq)).toEqual([5, 4, 1]);
  });

  it('is made when the catalogue is closed, with the last edit', async () => {
    const { catalogue } = await withTwoEvents();
    await catalogue.close();
    expect(await listBackups(fileSystem, catalogue.folder)).toMatchObject([{ seq: 1, ok: true }]);
  });

  it('is made at closing however short ago the last one was, and not where nothing has changed since', async () => {
    clockAt(start);
    const { catalogue } = await withTwoEvents();
    await catalogue.checkpoint();
    await catalogue.change('add', (draft) => draft.put('speakers', aSpeaker()));
    await catalogue.checkpoint();
    await catalogue.close();
    const again = await opened(catalogue.folder, { mode: 'write' });
    await again.close();
    expect((await listBackups(fileSystem, catalogue.folder)).map(({ seq }) => seq)).toEqual([2, 1]);
  });

  it('shares with the one before what has not changed, and shares nothing with the documents in use', async () => {
    clockAt(start);
    const { catalogue, photos } = await withTwoEvents();
    await catalogue.checkpoint();
    clockAt(start + 11 * minute);
    await catalogue.change('caption', (draft) => draft.put('photos', captioned(photos[0]!, 'new')));
    await catalogue.checkpoint();
    const [first, second] = await namesIn(catalogue.folder);
    const inode = async (...path: string[]): Promise<number> => (await stat(join(catalogue.folder, ...path))).ino;
    const [edited, other] = photos.map(({ event }) => join('events', `${event}.json`));
    expect(await inode('backups', second!, other!)).toBe(await inode('backups', first!, other!));
    expect(await inode('backups', second!, edited!)).not.toBe(await inode('backups', first!, edited!));
    // Somebody overwrites a document where it lies.
    await catalogue.close();
    await writeFile(join(catalogue.folder, other!), 'oops');
    expect((await listBackups(fileSystem, catalogue.folder)).map(({ ok }) => ok)).toEqual([true, true]);
  });

  it('copies where the disk knows no second names', async () => {
    clockAt(start);
    const disk = watchedDisk((call) => {
      if (call === 'link') throw systemError('EPERM', call);
    });
    const { catalogue, photos } = await withTwoEvents((folder, options) => openWith(folder, options, disk));
    await catalogue.checkpoint();
    clockAt(start + 11 * minute);
    await catalogue.change('caption', (draft) => draft.put('photos', captioned(photos[0]!, 'new')));
    await catalogue.checkpoint();
    expect(await listBackups(fileSystem, catalogue.folder)).toMatchObject([
      { seq: 2, photos: 2, ok: true },
      { seq: 1, photos: 2, ok: true },
    ]);
    expect(catalogue.notices).toEqual([]);
  });

  it.each(['ENOSPC', 'EROFS', 'EIO'])('that the disk refuses (%s) is said once, and stops no edit', async (code) => {
    clockAt(start);
    const disk = watchedDisk((call, path) => {
      if (path.includes('/backups') && call !== 'readdir' && call !== 'removeFolder') throw systemError(code, call);
    });
    const { catalogue } = await withTwoEvents((folder, options) => openWith(folder, options, disk));
    for (const round of [1, 2]) {
      clockAt(start + round * 11 * minute);
      await catalogue.change('add', (draft) => draft.put('speakers', aSpeaker()));
      await catalogue.checkpoint();
    }
    expect(catalogue.notices.map((notice) => notice.code)).toEqual(['backup/refused']);
    expect(await namesIn(catalogue.folder)).toEqual([]);
  });

  it('is not begun where the disk is nearly full: the journal needs the room', async () => {
    const { catalogue } = await withTwoEvents((folder, options) =>
      openWith(folder, options, { ...fileSystem, freeBytes: () => Promise.resolve(1_000_000) }),
    );
    await catalogue.checkpoint();
    expect(catalogue.notices).toMatchObject([{ code: 'backup/refused' }]);
    expect(await namesIn(catalogue.folder)).toEqual([]);
  });

  it('that a crash left half made is removed when the catalogue is opened', async () => {
    const { catalogue } = await withTwoEvents();
    await catalogue.close();
    await mkdir(join(catalogue.folder, 'backups', '20251026-090000-7.part', 'events'), { recursive: true });
    await (await opened(catalogue.folder, { mode: 'write' })).close();
    expect((await namesIn(catalogue.folder)).filter((name) => name.endsWith('.part'))).toEqual([]);
  });
});

describe('backups over time', () => {
  const dated = (times: readonly number[], bytes = 1): Parameters<typeof unwanted>[0] =>
    times.map((time, index) => {
      const stamp = new Date(time).toISOString().slice(0, 19).replaceAll(/[-:]/g, '').replace('T', '-');
      const number = times.length - index;
      return { name: `${stamp}-${number}`, bytes, manifest: { number, date: '', seq: number, files: [] } };
    });

  it('are the newest ten, and the newest of each of seven days', () => {
    const hours = Array.from({ length: 24 * 10 }, (_, hour) => start - hour * 60 * minute);
    const backups = dated(hours);
    const gone = new Set(unwanted(backups));
    const kept = backups.map(({ name }) => name).filter((name) => !gone.has(name));
    expect(kept).toHaveLength(10 + 5);
    expect(new Set(kept.map((name) => name.slice(0, 8))).size).toBe(7);
  });

  it('go by their number: a clock that jumped ten years on and back costs none of the newest', () => {
    const tenYears = 10 * 365 * 24 * 60 * minute;
    const times = [0, 20, 40, 60].map((minutes) => start - minutes * minute);
    const backups = dated([...times, ...times.map((time) => time + tenYears), ...times.map((time) => time - tenYears)]);
    const gone = unwanted(backups);
    expect(gone.every((name) => backups.findIndex((backup) => backup.name === name) >= 10)).toBe(true);
  });

  it('keep within their bytes, but for the newest three', () => {
    const backups = dated(
      [0, 20, 40, 60, 80].map((minutes) => start - minutes * minute),
      1.5 * 1024 ** 3,
    );
    expect(unwanted(backups)).toEqual(backups.slice(3).map(({ name }) => name));
  });

  it('are thinned out on the disk, and one that is damaged takes no other’s place', async () => {
    clockAt(start);
    const { catalogue } = await withTwoEvents();
    for (let round = 0; round < 14; round++) {
      clockAt(start + round * 11 * minute);
      await catalogue.change('add', (draft) => draft.put('speakers', aSpeaker()));
      await catalogue.checkpoint();
      if (round !== 10) continue;
      const newest = (await namesIn(catalogue.folder)).at(-1)!;
      await writeFile(join(catalogue.folder, 'backups', newest, 'catalogue.json'), 'oops');
    }
    const backups = await listBackups(fileSystem, catalogue.folder);
    expect(backups.filter(({ ok }) => !ok)).toHaveLength(1);
    expect(backups.filter(({ ok }) => ok)).toHaveLength(10);
    expect(backups[0]?.seq).toBe(catalogue.seq);
    expect(await readFile(join(catalogue.folder, 'catalogue.json'), 'utf8')).toContain('checksum');
  });
});
