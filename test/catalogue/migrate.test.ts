import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listBackups } from '../../src/catalogue/backups/list-backups.ts';
import { restoreBackup } from '../../src/catalogue/backups/restore-backup.ts';
import { openCatalogue } from '../../src/catalogue/catalogue.ts';
import { fileSystem } from '../../src/catalogue/disk/file-system.ts';
import { examine } from '../../src/catalogue/doctor/examine.ts';
import { readPast } from '../../src/catalogue/history/read-past.ts';
import type { Migration } from '../../src/catalogue/migrations/migration.ts';
import { migrations } from '../../src/catalogue/migrations/migrations.ts';
import { openWith } from '../../src/catalogue/opening/open-catalogue.ts';
import { systemError, watchedDisk, writingCalls } from './setup/flaky-disk.ts';
import { contentOf } from './setup/content-of.ts';
import { copyOf, newFolder, opened } from './setup/folders.ts';
import { aSpeaker } from './setup/records.ts';

const fixture = join(import.meta.dirname, 'fixtures', 'format-1.cutline');
const second = join(import.meta.dirname, 'fixtures', 'format-2.cutline');
const third = join(import.meta.dirname, 'fixtures', 'format-3.cutline');

/** Made up: every label becomes upper case. */
const louder: Migration = {
  from: 3,
  summary: 'Labels are written in capitals.',
  migrate: ({ photos }) => {
    for (const { rows } of photos.values()) {
      for (const [id, row] of rows) rows.set(id, { ...row, label: String(row.label).toUpperCase() });
    }
  },
};

const labels = (catalogue: { photos: { all(): Iterable<{ label?: string | undefined }> } }): unknown[] =>
  [...catalogue.photos.all()].map(({ label }) => label);

describe('a catalogue of format 1, as the first Cutline left it after a crash', () => {
  it('opens with all that it held, in every later version', async () => {
    const folder = await copyOf(fixture);
    const catalogue = await openWith(folder, { mode: 'write' }, fileSystem, migrations);
    expect(catalogue.seq).toBe(3);
    expect(labels(catalogue)).toEqual(['first', 'second']);
    expect([...catalogue.speakers.all()]).toMatchObject([{ names: { vi: ['Lương Cường'] }, note: 'President' }]);
    expect([...catalogue.events.all()]).toMatchObject([{ names: { bn: 'স্বাক্ষর অনুষ্ঠান' } }]);
    await catalogue.close();
  });
});

describe('a catalogue of format 2, as a crash left it: documents of two photos each, columns, a past, backups', () => {
  it('is well to the doctor, and opens with all that it held, in every later version', async () => {
    const folder = await copyOf(second);
    expect((await examine(fileSystem, folder)).filter(({ note }) => !note)).toEqual([]);
    const catalogue = await opened(folder, { mode: 'write' });
    expect(catalogue.seq).toBe(4);
    expect(labels(catalogue)).toEqual(['one', 'two', 'in the journal alone']);
    expect([...catalogue.photos.all()]).toMatchObject([
      { people: [{ speaker: 'speaker-cuong', role: 'President' }] },
      { rating: 4, captions: { vi: { text: 'Lễ ký', headline: 'Hà Nội', status: 'checked' } } },
      {},
    ]);
    expect([...catalogue.events.all()]).toMatchObject([{ places: { vi: 'Hà Nội' } }]);
    expect([...catalogue.packs.all()]).toMatchObject([{ languages: ['bn', 'vi'], verified: true }]);
    expect(catalogue.notices.filter(({ code }) => code !== 'catalogue/migrated')).toEqual([]);
  });

  it('can be undone back to its beginning, and goes back to each of its backups', async () => {
    const past = await readPast(second, { last: 4, most: 100 }, ({ seq, name }) => ({ seq, name }));
    expect(past.map(({ name }) => name)).toEqual(['import', 'photos.edit', 'packs.export', 'photos.edit']);
    const backups = await listBackups(fileSystem, second);
    expect(backups).toMatchObject([
      { seq: 3, photos: 3, ok: true },
      { seq: 1, photos: 3, ok: true },
    ]);
    for (const { name, seq } of backups) {
      const folder = await copyOf(second);
      await restoreBackup(fileSystem, folder, name, new Date());
      const catalogue = await opened(folder, { mode: 'write' });
      expect(labels(catalogue)).toEqual(['one', 'two', 'three']);
      expect(catalogue.packs.size).toBe(seq === 3 ? 1 : 0);
    }
  });
});

describe('a catalogue of format 3, as a crash left it: with templates, code replacements and a saved search', () => {
  it('is well to the doctor, and opens with all that it held, in every later version', async () => {
    const folder = await copyOf(third);
    expect((await examine(fileSystem, folder)).filter(({ note }) => !note)).toEqual([]);
    const catalogue = await opened(folder, { mode: 'write' });
    expect(catalogue.seq).toBe(4);
    expect([...catalogue.templates.all()]).toMatchObject([
      {
        name: 'The day',
        fields: [
          { property: 'caption', language: 'bn', ticked: true, action: 'append', value: '{people}, {date:long}' },
          { property: 'keywords', ticked: false, value: ['ceremony'] },
          { property: 'instructions', action: 'clear' },
        ],
      },
    ]);
    expect([...catalogue.codes.all()]).toMatchObject([
      { name: 'people', rows: [{ comment: '// people' }, { code: 'pres', texts: ['Lương Tam Quang', 'Minister'] }] },
    ]);
    expect([...catalogue.searches.all()]).toMatchObject([
      { name: 'No Vietnamese', query: 'missing:caption.vi', event: 'event-signing' },
    ]);
    expect([...catalogue.speakers.all()]).toMatchObject([
      {
        short: { vi: 'Quang' },
        sort: { vi: 'Lương Tam Quang' },
        honorific: { bn: 'জনাব' },
        rank: { vi: 'Đại tướng' },
        misspellings: ['লুঅং তাম'],
        portrait: { photo: 'photo-one', region: { x: 0.25, y: 0.1, width: 0.2, height: 0.3 } },
        code: 'pres',
        distinctFrom: ['speaker-other'],
      },
      { distinctFrom: ['speaker-quang'] },
    ]);
    expect(catalogue.notices.filter(({ code }) => code !== 'catalogue/migrated')).toEqual([]);
    const content = contentOf(catalogue);
    await catalogue.close();
    expect(contentOf(await opened(folder, { mode: 'write' }))).toStrictEqual(content);
  });
});

describe('a migration', () => {
  it('brings documents and journal to the new format, and keeps the old ones', async () => {
    const folder = await copyOf(fixture);
    const catalogue = await openWith(folder, { mode: 'write' }, fileSystem, [...migrations, louder]);
    expect(labels(catalogue)).toEqual(['FIRST', 'SECOND']);
    expect(catalogue.notices.map(({ message }) => message).join(' ')).toMatch(/capitals.*kept in 'backups\/format-1-/);
    await catalogue.change('add', (draft) => draft.put('speakers', aSpeaker()));
    const content = contentOf(catalogue);
    await catalogue.close();

    const again = await openWith(folder, { mode: 'write' }, fileSystem, [...migrations, louder]);
    expect(contentOf(again)).toStrictEqual(content);
    expect(again.notices).toEqual([]);
    await again.close();
    await expect(openCatalogue(folder, { mode: 'write' })).rejects.toMatchObject({ code: 'catalogue/newer-version' });

    const backup = (await readdir(join(folder, 'backups'))).find((name) => name.startsWith('format-1-'));
    const old = await newFolder();
    await cp(join(folder, 'backups', backup!), old, { recursive: true });
    expect(labels(await openCatalogue(old, { mode: 'read' }))).toEqual(['first', 'second']);
  });

  it('is made in memory alone when reading', async () => {
    const folder = await copyOf(fixture);
    const before = await readFile(join(folder, 'catalogue.json'));
    const reading = await openWith(folder, { mode: 'read' }, fileSystem, [...migrations, louder]);
    expect(labels(reading)).toEqual(['FIRST', 'SECOND']);
    expect(await readFile(join(folder, 'catalogue.json'))).toEqual(before);
    expect(await readdir(folder)).not.toContain('backups');
  });

  it('that was killed while it copied its backup leaves nothing of that behind', async () => {
    const folder = await copyOf(fixture);
    const unfinished = join(folder, 'backups', 'format-1-20251026-080000.part');
    await mkdir(join(unfinished, 'events'), { recursive: true });
    await cp(join(fixture, 'catalogue.json'), join(unfinished, 'catalogue.json'));
    await writeFile(join(unfinished, 'events', 'event-signing.json.part'), '{"format":1');
    const catalogue = await opened(folder, { mode: 'write' });
    expect(labels(catalogue)).toEqual(['first', 'second']);
    await catalogue.close();
    expect(await readdir(join(folder, 'backups'))).not.toContain('format-1-20251026-080000.part');
    expect(await examine(fileSystem, folder)).toEqual([]);
  });

  it('that is cut short at any call begins again, and happens once', { timeout: 60_000 }, async () => {
    // Doing this one twice shows.
    const longer: Migration = {
      from: 3,
      summary: 'Labels grow.',
      migrate: ({ photos }) => {
        for (const { rows } of photos.values()) {
          for (const [id, row] of rows) rows.set(id, { ...row, label: `${String(row.label)}!` });
        }
      },
    };
    for (let nth = 0, cut = true; cut; nth++) {
      const folder = await copyOf(fixture);
      let calls = 0;
      cut = false;
      const disk = watchedDisk((call) => {
        cut ||= writingCalls.has(call) && calls++ >= nth;
        if (cut) throw systemError('EIO', call);
      });
      await openWith(folder, { mode: 'write' }, disk, [...migrations, longer]).then(
        (catalogue) => catalogue.close(),
        () => undefined,
      );
      const reading = await openWith(folder, { mode: 'read' }, fileSystem, [...migrations, longer]);
      expect(labels(reading), `call ${nth} failing`).toEqual(['first!', 'second!']);
      const catalogue = await opened(folder, { mode: 'write' }, (path, options) =>
        openWith(path, options, fileSystem, [...migrations, longer]),
      );
      expect(labels(catalogue), `call ${nth} failing`).toEqual(['first!', 'second!']);
      await catalogue.close();
      expect(await examine(fileSystem, folder, [...migrations, longer]), `call ${nth} failing`).toEqual([]);
    }
  });
});
