import { appendFile, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import { fileSystem } from '../../src/catalogue/disk/file-system.ts';
import { findEntries } from '../../src/catalogue/history/find-entries.ts';
import { readPast } from '../../src/catalogue/history/read-past.ts';
import type { Migration } from '../../src/catalogue/migrations/migration.ts';
import { migrations } from '../../src/catalogue/migrations/migrations.ts';
import { openWith } from '../../src/catalogue/opening/open-catalogue.ts';
import { systemError, watchedDisk } from './setup/flaky-disk.ts';
import { copyOf, newFolder, opened } from './setup/folders.ts';
import { aSpeaker } from './setup/records.ts';

async function edit(catalogue: Catalogue, times: number): Promise<void> {
  for (let time = 0; time < times; time++)
    await catalogue.change('speakers.add', (draft) => draft.put('speakers', aSpeaker()));
}

/** Six rounds of three edits, each brought into the documents. */
async function edited(folder: string): Promise<Catalogue> {
  const catalogue = await opened(folder);
  for (let round = 0; round < 6; round++) {
    await edit(catalogue, 3);
    await catalogue.checkpoint();
  }
  return catalogue;
}

const past = async (folder: string, last: number, most = 1000): Promise<number[]> =>
  (await readPast(folder, { last, most }, ({ seq }) => ({ seq }))).map(({ seq }) => seq);
const to = (last: number, from = 1): number[] => Array.from({ length: last - from + 1 }, (_, index) => from + index);
const historyOf = (folder: string): Promise<string[]> => readdir(join(folder, 'history'));

describe('the past of a catalogue', () => {
  it('outlives checkpoints and closing, entry by entry as it was written', async () => {
    const folder = await newFolder();
    const catalogue = await edited(folder);
    expect(await past(folder, 18)).toEqual(to(18));
    await catalogue.close();
    const again = await opened(folder);
    await edit(again, 2);
    expect(await past(folder, 20)).toEqual(to(20));
    expect(await findEntries(folder, [2, 17])).toMatchObject([{ seq: 17 }, { seq: 2, name: 'speakers.add' }]);
  });

  it('goes back as far as was asked for, a file at a time', async () => {
    const folder = await newFolder();
    await edited(folder);
    expect(await past(folder, 18, 4)).toEqual(to(18, 13));
  });

  it('is not read at opening, and never for reading only', async () => {
    const folder = await newFolder();
    await (await edited(folder)).close();
    const read: string[] = [];
    const disk = watchedDisk((call, path) => {
      if (call === 'readFile') read.push(path);
    });
    for (const mode of ['write', 'read'] as const) await (await openWith(folder, { mode }, disk)).close();
    expect(read.length).toBeGreaterThan(0);
    expect(read.filter((path) => path.includes('history'))).toEqual([]);
  });

  it('is shortened by a damaged line or a lost file, and by nothing more', async () => {
    const folder = await newFolder();
    await edited(folder);
    const place = join(await copyOf(folder), 'history');
    const [first = '', second = ''] = (await historyOf(folder)).toSorted();
    const text = await readFile(join(place, second), 'utf8');
    await writeFile(join(place, second), text.replace('speakers.add', 'speakers.odd'));
    expect(await past(join(place, '..'), 18)).toEqual(to(18, 5));
    expect(await findEntries(join(place, '..'), [4])).toBeUndefined();
    await writeFile(join(place, second), text.slice(0, -40));
    expect(await past(join(place, '..'), 18)).toEqual(to(18, 7));
    await rm(join(place, second));
    expect(await past(join(place, '..'), 18)).toEqual(to(18, 7));
    expect(await historyOf(folder)).toContain(first);
  });

  it('does not hold the line that a disk took in part', async () => {
    const folder = await newFolder();
    const catalogue = await edited(folder);
    await edit(catalogue, 1);
    const journals = (await readdir(join(folder, 'journal'))).map((name) => parseInt(name));
    await appendFile(join(folder, 'journal', `${Math.max(...journals)}.ndjson`), '{"seq":20,"at":"20');
    expect(await past(folder, 19)).toEqual(to(19));
  });

  it('is bounded: the oldest files go first', { timeout: 60_000 }, async () => {
    const folder = await newFolder();
    const catalogue = await opened(folder);
    const note = 'x'.repeat(3_000_000);
    for (let round = 0; round < 16; round++) {
      await catalogue.change('speakers.add', (draft) => draft.put('speakers', aSpeaker({ note: `${round} ${note}` })));
      await catalogue.checkpoint();
    }
    const names = await historyOf(folder);
    const sizes = await Promise.all(names.map(async (name) => (await stat(join(folder, 'history', name))).size));
    const bytes = sizes.reduce((sum, size) => sum + size, 0);
    expect(bytes).toBeLessThanOrEqual(32 * 1024 * 1024);
    expect(bytes).toBeGreaterThan(25 * 1024 * 1024);
    const kept = await past(folder, 16);
    expect(kept).toEqual(to(16, kept[0]));
    expect(kept.length).toBeGreaterThan(8);
  });

  it('ends at a migration: older entries belong to other data', async () => {
    const folder = await newFolder();
    await (await edited(folder)).close();
    const louder: Migration = { from: 2, summary: 'Nothing changes.', migrate: () => undefined };
    const catalogue = await openWith(folder, { mode: 'write' }, fileSystem, [...migrations, louder]);
    await edit(catalogue, 2);
    expect(await past(folder, 20)).toEqual([19, 20]);
    await catalogue.close();
  });

  it('is given up where the disk does not let it be kept, and the checkpoint is made all the same', async () => {
    const folder = await newFolder();
    const disk = watchedDisk((call, path) => {
      if (call === 'rename' && path.includes('history')) throw systemError('EACCES', call);
    });
    const catalogue = await opened(folder, undefined, (path, options) => openWith(path, options, disk));
    for (let round = 0; round < 5; round++) {
      await edit(catalogue, 1);
      await catalogue.checkpoint();
    }
    expect(await readdir(join(folder, 'journal'))).toHaveLength(2);
    expect(await past(folder, 5)).toEqual([5]);
  });
});

describe('an entry', () => {
  it('keeps what it undoes, redoes and is a part of', async () => {
    const folder = await newFolder();
    const catalogue = await opened(folder);
    await edit(catalogue, 1);
    const told: unknown[] = [];
    catalogue.subscribe(({ undoes, group }) => told.push({ undoes, group }));
    const belonging = { undoes: 1, group: { id: 'job-1', after: 0 } };
    await catalogue.change('history.undo', (draft) => draft.put('speakers', aSpeaker()), belonging);
    expect(told).toEqual([belonging]);
    expect(await findEntries(folder, [2])).toMatchObject([{ seq: 2, ...belonging }]);
  });

  it('brings a removed record back with a revision that nobody has seen', async () => {
    const catalogue = await opened(await newFolder());
    const { value } = await catalogue.change('add', (draft) => draft.put('speakers', aSpeaker()));
    await catalogue.change('edit', (draft) => draft.put('speakers', value));
    await catalogue.change('remove', (draft) => {
      draft.remove('speakers', value.id);
    });
    const back = await catalogue.change('history.undo', (draft) => draft.put('speakers', value, 2));
    expect(back.value.revision).toBe(3);
  });
});
