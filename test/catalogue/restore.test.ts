import { readdir, readFile, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { listBackups } from '../../src/catalogue/backups/list-backups.ts';
import { restoreBackup } from '../../src/catalogue/backups/restore-backup.ts';
import { openCatalogue } from '../../src/catalogue/catalogue.ts';
import { fileSystem } from '../../src/catalogue/disk/file-system.ts';
import { repair } from '../../src/catalogue/doctor/repair.ts';
import { systemError, watchedDisk, writingCalls } from './setup/flaky-disk.ts';
import { contentOf } from './setup/content-of.ts';
import { copyOf, newFolder, opened } from './setup/folders.ts';
import { anEvent, aPhoto, aSpeaker, captioned } from './setup/records.ts';

const fixture = join(import.meta.dirname, 'fixtures', 'format-1.cutline');
const start = Date.parse('2025-10-26T08:00:00.000Z');

afterEach(() => {
  vi.useRealTimers();
});

interface Lived {
  readonly folder: string;
  /** By the name of the backup, what the catalogue held when it was made. */
  readonly states: ReadonlyMap<string, unknown>;
  /** What it holds now: an edit lies in the journal alone. */
  readonly now: unknown;
}

/** A catalogue with a backup of every quarter of an hour, as a crash left it. */
async function lived(rounds: number): Promise<Lived> {
  vi.useFakeTimers({ toFake: ['Date'], now: start });
  const catalogue = await opened(await newFolder());
  const event = anEvent();
  const photos = [aPhoto(event.id), aPhoto(event.id)];
  await catalogue.change('import', (draft) => {
    draft.put('events', event);
    for (const photo of photos) draft.put('photos', photo);
  });
  const states = new Map<string, unknown>();
  for (let round = 0; round < rounds; round++) {
    vi.setSystemTime(start + round * 15 * 60_000);
    await catalogue.change('caption', (draft) => {
      draft.put('photos', captioned(photos[round % 2]!, `round ${round}`));
      if (round % 2 === 0) draft.put('speakers', aSpeaker());
      else draft.put('events', anEvent());
    });
    await catalogue.checkpoint();
    const [newest] = await listBackups(fileSystem, catalogue.folder);
    states.set(newest!.name, contentOf(catalogue));
  }
  await catalogue.change('caption', (draft) => draft.put('photos', captioned(photos[0]!, 'in the journal alone')));
  vi.useRealTimers();
  return { folder: await copyOf(catalogue.folder), states, now: contentOf(catalogue) };
}

async function heldBy(folder: string): Promise<unknown> {
  const catalogue = await opened(folder, { mode: 'write' });
  const content = contentOf(catalogue);
  expect(catalogue.notices).toEqual([]);
  await catalogue.close();
  return content;
}

describe('a catalogue that goes back', () => {
  it(
    'to any of its backups holds exactly what it held then, and can go forward again',
    { timeout: 60_000 },
    async () => {
      const { folder, states, now } = await lived(6);
      expect(states.size).toBe(6);
      for (const [name, content] of states) {
        const place = await copyOf(folder);
        const { kept, backup } = await restoreBackup(fileSystem, place, name, new Date());
        expect(backup.name).toBe(name);
        expect(contentOf(await openCatalogue(place, { mode: 'read' }))).toStrictEqual(content);
        expect(await heldBy(place)).toStrictEqual(content);
        await restoreBackup(fileSystem, place, kept, new Date());
        expect(await heldBy(place)).toStrictEqual(now);
      }
    },
  );

  it('takes edits, and undoes none that were made in what it has left', async () => {
    const { folder, states } = await lived(2);
    const [name] = states.keys();
    await restoreBackup(fileSystem, folder, name!, new Date());
    const catalogue = await opened(folder, { mode: 'write' });
    await catalogue.change('add', (draft) => draft.put('speakers', aSpeaker()));
    await catalogue.close();
    expect(await readdir(join(folder, 'history')).catch(() => [])).toEqual([]);
    expect((await openCatalogue(folder, { mode: 'read' })).speakers.size).toBe(2);
  });

  it('numbers its edits on from the highest number that was ever given, however often it goes back and forth', async () => {
    const { folder, states } = await lived(3);
    const [name] = states.keys();
    const numbers: number[] = [];
    for (let round = 0; round < 3; round++) {
      await restoreBackup(fileSystem, folder, name!, new Date());
      const catalogue = await opened(folder, { mode: 'write' });
      const { seq } = await catalogue.change('add', (draft) => draft.put('speakers', aSpeaker()));
      numbers.push(seq);
      await catalogue.close();
      expect((await openCatalogue(folder, { mode: 'read' })).notices).toEqual([]);
    }
    // Five edits before; each round takes a number for the restoring and one for its edit.
    expect(numbers).toEqual([7, 9, 11]);
  });

  it('keeps what it was with its journal and its past', async () => {
    const { folder, states } = await lived(3);
    const past = await readdir(join(folder, 'history'));
    expect(past.length).toBeGreaterThan(0);
    const { kept } = await restoreBackup(fileSystem, folder, [...states.keys()][0]!, new Date());
    for (const name of past) expect(await readdir(join(folder, 'backups', kept, 'history'))).toContain(name);
    expect(await listBackups(fileSystem, folder)).toSatisfy((backups: { ok: boolean }[]) =>
      backups.every(({ ok }) => ok),
    );
    expect((await readdir(join(folder, 'backups'))).filter((name) => name.startsWith('restoring-'))).toEqual([]);
  });

  it('in whatever state it was, also with nothing left but its backups', async () => {
    const { folder, states } = await lived(2);
    const [name, content] = [...states][1]!;
    for (const document of ['catalogue.json', 'catalogue.json.previous']) await writeFile(join(folder, document), '');
    for (const place of ['events', 'journal']) {
      for (const file of await readdir(join(folder, place))) await unlink(join(folder, place, file));
    }
    await restoreBackup(fileSystem, folder, name, new Date());
    expect(await heldBy(folder)).toStrictEqual(content);
  });

  it('is cut short at any call, and is then what it was or what it was to become', { timeout: 120_000 }, async () => {
    const { folder, states, now } = await lived(3);
    const [name, content] = [...states][0]!;
    const outcomes = new Set<unknown>();
    for (let nth = 0, cut = true; cut; nth++) {
      const place = await copyOf(folder);
      let calls = 0;
      cut = false;
      const disk = watchedDisk((call) => {
        cut ||= writingCalls.has(call) && calls++ >= nth;
        if (cut) throw systemError('EIO', call);
      });
      await restoreBackup(disk, place, name, new Date()).catch(() => undefined);
      const reading = contentOf(await openCatalogue(place, { mode: 'read' }));
      const held = await heldBy(place);
      expect(JSON.stringify(held), `call ${nth} failing`).toBe(JSON.stringify(reading));
      const isBefore = JSON.stringify(held) === JSON.stringify(now);
      if (!isBefore) expect(held, `call ${nth} failing`).toStrictEqual(content);
      outcomes.add(isBefore);
    }
    expect(outcomes.size).toBe(2);
  });

  it('to a backup that a migration made is migrated again', async () => {
    const folder = await copyOf(fixture);
    const content = await (async () => {
      const catalogue = await opened(folder, { mode: 'write' });
      await catalogue.close();
      return contentOf(catalogue);
    })();
    const backup = (await listBackups(fileSystem, folder)).find(({ name }) => name.startsWith('format-'));
    expect(backup).toMatchObject({ photos: 2, events: 1, ok: true, seq: 3 });
    expect(backup?.name).toMatch(/^format-1-\d{8}-\d{6}$/);
    await restoreBackup(fileSystem, folder, backup!.name, new Date());
    const again = await opened(folder, { mode: 'write' });
    expect(contentOf(again)).toStrictEqual(content);
    expect(again.notices).toEqual([]);
    expect(again.seq).toBe(4);
  });
});

describe('going back is refused', () => {
  it('while somebody has the catalogue open', async () => {
    const { folder, states } = await lived(1);
    const catalogue = await opened(folder, { mode: 'write' });
    const [name] = states.keys();
    await expect(restoreBackup(fileSystem, folder, name!, new Date())).rejects.toMatchObject({
      code: 'catalogue/locked',
    });
    await catalogue.close();
  });

  it('to a backup that is not there, or is damaged: nothing is changed', async () => {
    const { folder, states } = await lived(1);
    const [name] = states.keys();
    await expect(restoreBackup(fileSystem, folder, '20200101-000000-1', new Date())).rejects.toMatchObject({
      code: 'backup/not-found',
      message: expect.stringContaining(name!) as string,
    });
    await expect(restoreBackup(fileSystem, folder, '../events', new Date())).rejects.toMatchObject({
      code: 'backup/not-found',
    });
    await writeFile(join(folder, 'backups', name!, 'catalogue.json'), 'oops');
    const before = await readFile(join(folder, 'catalogue.json'));
    await expect(restoreBackup(fileSystem, folder, name!, new Date())).rejects.toMatchObject({
      code: 'backup/damaged',
    });
    expect(await readFile(join(folder, 'catalogue.json'))).toEqual(before);
    expect(await readdir(join(folder, 'backups'))).toEqual([name]);
  });

  it('to a backup whose own list is damaged, unless every file of it vouches for itself', async () => {
    const { folder, states, now } = await lived(3);
    const { kept } = await restoreBackup(fileSystem, folder, [...states.keys()][0]!, new Date());
    await writeFile(join(folder, 'backups', kept, 'backup.json'), '{"number":');
    const whole = await copyOf(folder);
    await restoreBackup(fileSystem, whole, kept, new Date());
    expect(await heldBy(whole)).toStrictEqual(now);
    for (const inside of ['history', 'journal', 'events']) {
      const damaged = await copyOf(folder);
      const place = join(damaged, 'backups', kept, inside);
      const file = join(place, (await readdir(place)).toSorted().at(-1)!);
      const bytes = await readFile(file);
      bytes[20] = (bytes[20] ?? 0) ^ 1;
      await writeFile(file, bytes);
      await expect(restoreBackup(fileSystem, damaged, kept, new Date()), inside).rejects.toMatchObject({
        code: 'backup/damaged',
      });
    }
  });

  it('where the system cannot read the backup at the moment, which is no damage: nobody puts it aside', async () => {
    const { folder, states } = await lived(1);
    const [name] = states.keys();
    const before = await readFile(join(folder, 'catalogue.json'));
    const disk = watchedDisk((call, path) => {
      if (call === 'readFile' && path.includes(name!) && path.endsWith('catalogue.json'))
        throw systemError('EMFILE', call);
    });
    const refused = restoreBackup(disk, folder, name!, new Date());
    await expect(refused).rejects.toMatchObject({ code: 'store/write-failed' });
    await expect(refused).rejects.toThrow(/going back to a backup was cut short/);
    expect(await readFile(join(folder, 'catalogue.json'))).toEqual(before);
    await expect(repair(disk, folder, { takeLock: false })).rejects.toMatchObject({ code: 'catalogue/unreachable' });
    expect(await listBackups(fileSystem, folder)).toMatchObject([{ name, ok: true }]);
  });

  it('in a catalogue that a newer Cutline wrote', async () => {
    const { folder, states } = await lived(1);
    const [name] = states.keys();
    const path = join(folder, 'catalogue.json');
    const text = (await readFile(path, 'utf8')).replace(/"format":\d+/, '"format":99');
    await writeFile(path, text);
    await expect(restoreBackup(fileSystem, folder, name!, new Date())).rejects.toMatchObject({
      code: 'catalogue/newer-version',
    });
    expect(await readFile(path, 'utf8')).toBe(text);
  });
});
