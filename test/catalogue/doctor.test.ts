import { hash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { appendFile, cp, mkdir, readdir, readFile, rm, stat, unlink, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openCatalogue } from '../../src/catalogue/catalogue.ts';
import { fileSystem } from '../../src/catalogue/disk/file-system.ts';
import { examine } from '../../src/catalogue/doctor/examine.ts';
import type { Finding } from '../../src/catalogue/doctor/finding.ts';
import { repair } from '../../src/catalogue/doctor/repair.ts';
import { writeDocument } from '../../src/catalogue/documents/write-document.ts';
import { parseDocument } from '../../src/catalogue/documents/parse-document.ts';
import { previewPath, thumbnailPath } from '../../src/catalogue/places.ts';
import type { Photo } from '../../src/model/photo.ts';
import { systemError, watchedDisk, writingCalls } from './setup/flaky-disk.ts';
import { contentOf } from './setup/content-of.ts';
import { copyOf, newFolder, opened } from './setup/folders.ts';
import { anEvent, aPhoto, aSpeaker, captioned } from './setup/records.ts';

const samples = join(import.meta.dirname, '../../../shared/data/catalogue');
const sampleNames = existsSync(samples) ? readdirSync(samples).filter((name) => !name.startsWith('future')) : [];
const copied = Buffer.from('the bytes of a photo');

afterEach(() => {
  vi.useRealTimers();
});

interface Kit {
  readonly folder: string;
  readonly content: unknown;
  readonly photos: readonly Photo[];
  readonly speaker: ReturnType<typeof aSpeaker>;
  /** Of the press events, as paths inside the folder. */
  readonly documents: readonly [string, string];
}

/** A catalogue that was closed: two press events, a copied original, pictures, a tag, two backups. */
async function kit(): Promise<Kit> {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2025-10-26T08:00:00.000Z') });
  const folder = await newFolder();
  const catalogue = await opened(folder);
  const [first, second] = [anEvent(), anEvent()];
  const speaker = aSpeaker();
  const copy = aPhoto(first.id);
  const file = {
    ...copy.file,
    storage: 'copy' as const,
    path: `originals/${first.id}/a.jpg`,
    sha256: hash('sha256', copied),
  };
  const photos: Photo[] = [
    { ...copy, file },
    aPhoto(first.id),
    aPhoto(second.id, { people: [{ speaker: speaker.id }] }),
  ];
  await put(join(folder, file.path), copied);
  await put(previewPath(folder, file.sha256), 'preview');
  await put(thumbnailPath(folder, file.sha256), 'thumbnail');
  await catalogue.change('import', (draft) => {
    for (const event of [first, second]) draft.put('events', event);
    draft.put('speakers', speaker);
    for (const photo of photos) draft.put('photos', photo);
  });
  await catalogue.checkpoint();
  vi.setSystemTime(Date.parse('2025-10-26T09:00:00.000Z'));
  await catalogue.change('caption', (draft) => draft.put('photos', captioned(photos[1]!, 'after')));
  await catalogue.close();
  vi.useRealTimers();
  const documents = [`events/${first.id}.json`, `events/${second.id}.json`] as const;
  return { folder, content: contentOf(catalogue), photos, speaker, documents };
}

async function put(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}

const codes = (findings: readonly Finding[], notes = false): string[] =>
  findings.filter(({ note }) => notes || !note).map(({ code }) => code);

/** Looks without writing, mends, looks again, and gives what the first look found. */
async function mended(folder: string): Promise<readonly Finding[]> {
  const before = await fingerprint(folder);
  const found = await examine(fileSystem, folder);
  expect(await fingerprint(folder)).toEqual(before);
  const repaired = await repair(fileSystem, folder, { takeLock: false });
  expect(codes(repaired.filter((finding) => !finding.repaired))).toEqual([]);
  expect(codes(await examine(fileSystem, folder))).toEqual([]);
  const catalogue = await openCatalogue(folder, { mode: 'write' });
  expect(catalogue.notices).toEqual([]);
  await catalogue.close();
  return found;
}

const held = async (folder: string): Promise<unknown> => contentOf(await openCatalogue(folder, { mode: 'read' }));

/** Puts a row in place of another in a document, and seals it: as a program with a fault would. */
async function falsify(
  folder: string,
  path: string,
  change: (rows: Record<string, unknown>[], section: string) => unknown[],
): Promise<void> {
  const { header, rows } = parseDocument(await readFile(join(folder, path)));
  const sections = [...rows].map(([name, list]) => [name, change([...list], name).map((row) => JSON.stringify(row))]);
  await writeDocument(fileSystem, join(folder, path), {
    header: header!,
    sections: Object.fromEntries(sections) as never,
  });
}

describe('a catalogue that is well', () => {
  it('has no findings, new or old, closed or left by a crash', async () => {
    const empty = await newFolder();
    await (await opened(empty)).close();
    expect(await examine(fileSystem, empty)).toEqual([]);
    const { folder } = await kit();
    expect(await examine(fileSystem, folder)).toEqual([]);
    await appendFile(join(folder, 'journal', '2.ndjson'), '{"torn');
    await writeFile(
      join(folder, 'lock'),
      JSON.stringify({ host: hostname(), pid: 2 ** 22 + 7, since: '2025-10-26T08:00:00.000Z', token: 'gone' }),
    );
    await writeFile(join(folder, 'catalogue.json.part'), 'half');
    const found = await examine(fileSystem, folder);
    expect(codes(found)).toEqual([]);
    expect(codes(found, true).toSorted()).toEqual(['file/half-written', 'journal/tail-cut', 'lock/left-behind']);
  });

  it('is not touched by a look, and a repair changes no record of it', async () => {
    const { folder, content } = await kit();
    const disk = watchedDisk((call) => {
      if (writingCalls.has(call)) throw systemError('EROFS', call);
    });
    expect(await examine(disk, folder)).toEqual([]);
    expect(await mended(folder)).toEqual([]);
    expect(await held(folder)).toStrictEqual(content);
  });

  it('is looked at beside whoever writes it, and says who that is', async () => {
    const { folder } = await kit();
    const catalogue = await opened(folder, { mode: 'write' });
    await catalogue.change('add', (draft) => draft.put('speakers', aSpeaker()));
    const found = await examine(fileSystem, folder);
    expect(found).toMatchObject([{ code: 'lock/held', note: true }]);
    expect(found[0]?.message).toContain(`Process ${process.pid}`);
    await expect(repair(fileSystem, folder, { takeLock: true })).rejects.toMatchObject({ code: 'catalogue/locked' });
    await catalogue.close();
  });
});

describe('a damaged document', () => {
  it.each(['nothing', ...sampleNames])('(%s) is found, and mended with all that it held', async (name) => {
    const { folder, content, documents } = await kit();
    const bad = name === 'nothing' ? Buffer.alloc(0) : await readFile(join(samples, name));
    for (const document of ['catalogue.json', ...documents]) {
      const place = await copyOf(folder);
      await writeFile(join(place, document), bad);
      expect(await mended(place)).toMatchObject([{ code: 'document/damaged', path: document }]);
      expect(await held(place)).toStrictEqual(content);
      const aside = (await readdir(join(place, 'damaged'), { recursive: true })).find((path) =>
        path.includes('.damaged-'),
      );
      expect(await readFile(join(place, 'damaged', aside!))).toEqual(bad);
      expect(({} as { polluted?: string }).polluted).toBeUndefined();
    }
  });

  it('together with the copy before it comes back from a backup', async () => {
    const { folder, content, documents } = await kit();
    for (const document of ['catalogue.json', ...documents]) {
      const place = await copyOf(folder);
      for (const path of [document, `${document}.previous`]) await writeFile(join(place, path), 'oops');
      expect(codes(await mended(place))).toContain('document/damaged');
      expect(await held(place)).toStrictEqual(content);
    }
  });

  it('together with the copy before it and without backups costs no more than what nobody can read any more', async () => {
    const { folder, documents } = await kit();
    await rm(join(folder, 'backups'), { recursive: true });
    for (const path of [documents[0], `${documents[0]}.previous`]) {
      const text = await readFile(join(folder, path), 'utf8').catch(() => '');
      if (text !== '') await writeFile(join(folder, path), text.slice(0, -200));
    }
    await mended(folder);
    const catalogue = await openCatalogue(folder, { mode: 'read' });
    expect(catalogue.events.size).toBe(2);
    expect(catalogue.photos.size).toBeGreaterThanOrEqual(2);
  });

  it('that is catalogue.json, with nothing left of it anywhere, leaves the photos and their captions', async () => {
    const { folder } = await kit();
    for (const gone of ['backups', 'journal', 'history'])
      await rm(join(folder, gone), { recursive: true, force: true });
    for (const path of ['catalogue.json', 'catalogue.json.previous']) await writeFile(join(folder, path), 'oops');
    await expect(openCatalogue(folder, { mode: 'write' })).rejects.toMatchObject({ code: 'catalogue/damaged' });
    expect(codes(await mended(folder))).toContain('catalogue/damaged');
    const catalogue = await openCatalogue(folder, { mode: 'read' });
    expect(catalogue.photos.size).toBe(3);
    expect(catalogue.events.size).toBe(2);
  });

  it('in the middle of which a byte was flipped is found, also where opening does not look', async () => {
    const { folder, content, documents } = await kit();
    for (const path of ['catalogue.json', ...documents, 'catalogue.json.previous']) {
      const place = await copyOf(folder);
      const bytes = await readFile(join(place, path));
      bytes[bytes.length >> 1]! ^= 1;
      await writeFile(join(place, path), bytes);
      expect(codes(await mended(place))).toHaveLength(1);
      expect(await held(place)).toStrictEqual(content);
    }
  });

  it('that is gone with its copy is brought back from a backup, unless its photos were removed', async () => {
    const { folder, content, documents, photos } = await kit();
    const place = await copyOf(folder);
    for (const path of [documents[1], `${documents[1]}.previous`])
      await unlink(join(place, path)).catch(() => undefined);
    await rm(join(place, 'cache', 'columns'));
    expect(await mended(place)).toMatchObject([{ code: 'document/missing', path: documents[1] }]);
    expect(await held(place)).toStrictEqual(content);

    for (let round = 0; round < 3; round++) {
      const catalogue = await opened(folder, { mode: 'write' });
      await catalogue.change('edit', (draft) => {
        if (round === 0) draft.remove('photos', photos[2]!.id);
        else draft.put('speakers', aSpeaker());
      });
      await catalogue.close();
    }
    await rm(join(folder, documents[1]), { force: true });
    expect(await examine(fileSystem, folder)).toEqual([]);
  });

  it('is mended in full also when mending is itself cut short, at any call', { timeout: 120_000 }, async () => {
    const { folder, content, documents } = await kit();
    for (let nth = 0, cut = true; cut; nth += 7) {
      const place = await copyOf(folder);
      for (const path of [documents[0], `${documents[0]}.previous`]) await writeFile(join(place, path), 'oops');
      let calls = 0;
      cut = false;
      const disk = watchedDisk((call) => {
        cut ||= writingCalls.has(call) && calls++ >= nth;
        if (cut) throw systemError('EIO', call);
      });
      await repair(disk, place, { takeLock: false }).catch(() => undefined);
      await mended(place);
      expect(await held(place), `call ${nth} failing`).toStrictEqual(content);
    }
  });
});

describe('records', () => {
  it('that break the model come back from where they do not', async () => {
    const { folder, content, documents, photos } = await kit();
    await falsify(folder, documents[0], (rows) =>
      rows.map((row) => (row.id === photos[0]!.id ? { ...row, width: 'wide' } : row)),
    );
    expect(await mended(folder)).toMatchObject([{ code: 'record/damaged', id: photos[0]!.id, path: documents[0] }]);
    expect(await held(folder)).toStrictEqual(content);
  });

  it('that lie twice count once, that of the highest revision', async () => {
    const { folder, content, documents, photos } = await kit();
    await falsify(folder, documents[1], (rows) => [...rows, { ...photos[1]!, label: 'older' }]);
    const place = await copyOf(folder);
    await falsify(place, 'catalogue.json', (rows, section) => (section === 'speakers' ? [...rows, ...rows] : rows));
    expect(codes(await mended(place)).toSorted()).toEqual(['record/twice', 'record/twice']);
    expect((await openCatalogue(place, { mode: 'read' })).photos.size).toBe(3);
    expect(JSON.stringify(await held(place))).toBe(JSON.stringify(content));
  });

  it('that are gone and are named come back from a backup; without one, photos get an event and tags go', async () => {
    const { folder, content, photos, speaker } = await kit();
    await falsify(folder, 'catalogue.json', (rows, section) =>
      section === 'speakers' ? [] : rows.filter(({ id }) => id !== photos[2]!.event),
    );
    const bare = await copyOf(folder);
    expect(codes(await mended(folder)).toSorted()).toEqual(['event/missing', 'speaker/missing']);
    const catalogue = await openCatalogue(folder, { mode: 'read' });
    expect(catalogue.speakers.get(speaker.id)?.names).toEqual(speaker.names);
    expect(catalogue.events.get(photos[2]!.event)?.names).toEqual(anEvent().names);
    expect((content as { photos: unknown[] }).photos).toHaveLength(catalogue.photos.size);

    for (const gone of ['backups', 'journal', 'history']) await rm(join(bare, gone), { recursive: true, force: true });
    await writeFile(join(bare, 'catalogue.json.previous'), await readFile(join(bare, 'catalogue.json')));
    await mended(bare);
    const without = await openCatalogue(bare, { mode: 'read' });
    expect(without.photos.get(photos[2]!.id)?.people).toEqual([]);
    expect(without.events.size).toBe(2);
  });

  it('of one file in one press event twice are told', async () => {
    const { folder, photos } = await kit();
    const catalogue = await opened(folder, { mode: 'write' });
    const twin = aPhoto(photos[1]!.event, { file: photos[1]!.file });
    await catalogue.change('add', (draft) => draft.put('photos', twin));
    await catalogue.close();
    expect(await examine(fileSystem, folder)).toMatchObject([{ code: 'photo/same-file', id: twin.id, note: true }]);
  });

  it('of which the journal speaks though they are gone are told once', async () => {
    const { folder, photos } = await kit();
    const lost = aPhoto(photos[0]!.event);
    const catalogue = await opened(folder, { mode: 'write' });
    await catalogue.change('add', (draft) => draft.put('photos', lost));
    await catalogue.change('caption', (draft) => draft.put('photos', captioned(lost, 'of a photo that is gone')));
    const place = await copyOf(folder);
    await catalogue.close();
    const journal = join(
      place,
      'journal',
      `${Math.max(...(await readdir(join(place, 'journal'))).map((name) => Number.parseInt(name, 10)))}.ndjson`,
    );
    const lines = (await readFile(journal, 'utf8')).trimEnd().split('\n');
    await writeFile(journal, `${lines.with(-2, lines.at(-2)!.replace('photo-', 'phot0-')).join('\n')}\n`);
    expect(codes(await mended(place)).toSorted()).toEqual(['journal/change-lost', 'journal/line-damaged']);
  });
});

describe('files', () => {
  it('of photos that are gone are removed, those that undo can bring back are not', async () => {
    const { folder, photos } = await kit();
    for (const path of [previewPath, thumbnailPath]) await put(path(folder, 'a'.repeat(64)), 'orphan');
    const catalogue = await opened(folder, { mode: 'write' });
    await catalogue.change('remove', (draft) => {
      draft.remove('photos', photos[0]!.id);
    });
    await catalogue.close();
    expect(codes(await mended(folder))).toEqual(['picture/orphaned', 'picture/orphaned']);
    expect((await stat(previewPath(folder, photos[0]!.file.sha256))).size).toBe('preview'.length);
    await expect(stat(previewPath(folder, 'a'.repeat(64)))).rejects.toThrow('ENOENT');
  });

  it('that are copies of originals are missed and checked, and their photos say so afterwards', async () => {
    for (const damage of ['gone', 'changed']) {
      const { folder, photos } = await kit();
      const path = join(folder, photos[0]!.file.path);
      if (damage === 'gone') await unlink(path);
      else await writeFile(path, 'other bytes');
      const code = damage === 'gone' ? 'original/missing' : 'original/changed';
      expect(await mended(folder)).toMatchObject([{ code, id: photos[0]!.id, path: photos[0]!.file.path }]);
      const catalogue = await openCatalogue(folder, { mode: 'read' });
      expect(catalogue.photos.get(photos[0]!.id)?.warnings).toMatchObject([{ code: 'original/lost' }]);
      if (damage === 'changed') {
        expect(await readFile(join(folder, 'damaged', photos[0]!.file.path), 'utf8')).toBe('other bytes');
      }
    }
  });

  it('that are strangers are told and left, half-written ones go, damaged ones and backups are put aside', async () => {
    const { folder } = await kit();
    const [newest] = (await readdir(join(folder, 'backups'))).toSorted().toReversed();
    await writeFile(join(folder, 'backups', newest!, 'catalogue.json'), 'oops');
    await writeFile(join(folder, 'events', 'holiday.json'), '{}');
    await writeFile(join(folder, 'notes.txt'), 'mine');
    await writeFile(join(folder, 'catalogue.json.damaged-01234567'), 'kept');
    await put(join(folder, 'originals', 'incoming', '1234.part'), 'half');
    const found = await mended(folder);
    expect(codes(found).toSorted()).toEqual(['backup/damaged', 'file/set-aside']);
    expect(codes(found, true)).toEqual(expect.arrayContaining(['file/foreign', 'file/half-written']));
    expect(await readFile(join(folder, 'notes.txt'), 'utf8')).toBe('mine');
    expect(await readFile(join(folder, 'events', 'holiday.json'), 'utf8')).toBe('{}');
    expect((await readdir(join(folder, 'damaged'))).toSorted()).toEqual(['backups', 'catalogue.json.damaged-01234567']);
    expect(await readdir(join(folder, 'originals', 'incoming'))).toEqual([]);
  });
});

describe('a lock of another computer', () => {
  it('is told, with who and since when, and goes only when a person says so', async () => {
    const { folder, content } = await kit();
    const since = '2025-10-26T08:00:00.000Z';
    const lock = { host: 'newsroom-7', pid: 4711, since, started: 'boot/99', token: 'far' };
    await writeFile(join(folder, 'lock'), JSON.stringify(lock));
    const [found] = await examine(fileSystem, folder);
    expect(found?.code).toBe('lock/other-host');
    for (const fact of ['newsroom-7', '4711', since, 'boot/99']) expect(found?.message).toContain(fact);
    await expect(repair(fileSystem, folder, { takeLock: false })).rejects.toMatchObject({ code: 'catalogue/locked' });
    expect(JSON.parse(await readFile(join(folder, 'lock'), 'utf8'))).toEqual(lock);
    expect(await repair(fileSystem, folder, { takeLock: true })).toMatchObject([
      { code: 'lock/other-host', repaired: true },
    ]);
    expect(await examine(fileSystem, folder)).toEqual([]);
    expect(await held(folder)).toStrictEqual(content);
  });
});

describe('what cannot be examined', () => {
  it('is a newer catalogue, and one that is none: neither is touched', async () => {
    const { folder, documents } = await kit();
    const path = join(folder, documents[0]);
    const text = (await readFile(path, 'utf8')).replace(/"format":\d+/, '"format":99');
    await writeFile(path, text);
    const before = await fingerprint(folder);
    const newer = { code: 'catalogue/newer-version' };
    await expect(examine(fileSystem, folder)).rejects.toMatchObject(newer);
    await expect(repair(fileSystem, folder, { takeLock: true })).rejects.toMatchObject(newer);
    expect(await fingerprint(folder)).toEqual(before);
    const other = join(dirname(folder), 'holiday');
    await put(join(other, 'backups', 'a.txt'), 'x');
    await expect(examine(fileSystem, other)).rejects.toMatchObject({ code: 'catalogue/not-a-catalogue' });
    await expect(examine(fileSystem, `${other}-2`)).rejects.toMatchObject({ code: 'catalogue/not-found' });
  });

  it('is brought back where only its backups are left', async () => {
    const { folder, content } = await kit();
    const bare = await newFolder();
    await cp(join(folder, 'backups'), join(bare, 'backups'), { recursive: true });
    expect(codes(await examine(fileSystem, bare))).toContain('catalogue/damaged');
    await repair(fileSystem, bare, { takeLock: false });
    expect(codes(await examine(fileSystem, bare)).filter((code) => code !== 'original/missing')).toEqual([]);
    const photos = (content as { photos: Photo[] }).photos.map(({ id }) => id);
    expect(Array.from((await openCatalogue(bare, { mode: 'read' })).photos.all(), ({ id }) => id)).toEqual(photos);
    expect(basename(bare)).toBe(basename(folder));
  });
});

/** Every file of a folder with its bytes. */
async function fingerprint(folder: string): Promise<unknown[]> {
  const names = (await readdir(folder, { recursive: true })).toSorted();
  return Promise.all(
    names.map(async (name) => {
      const found = await stat(join(folder, name));
      return [name, found.mtimeMs, found.isFile() ? hash('sha256', await readFile(join(folder, name))) : ''];
    }),
  );
}
