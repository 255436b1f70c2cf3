import { execFile } from 'node:child_process';
import { hash } from 'node:crypto';
import { chmod, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { openCatalogue } from '../../src/catalogue/catalogue.ts';
import { openWith } from '../../src/catalogue/opening/open-catalogue.ts';
import { systemError, watchedDisk, writingCalls } from './setup/flaky-disk.ts';
import { contentOf } from './setup/content-of.ts';
import { copyOf, newFolder, opened } from './setup/folders.ts';
import { anEvent, aPhoto, aSpeaker } from './setup/records.ts';

describe('a catalogue that is open for reading', () => {
  it('writes nothing, damaged or not, and shows what the journal says', async () => {
    const catalogue = await opened(await newFolder());
    const event = anEvent();
    await catalogue.change('import', (draft) => {
      draft.put('events', event);
      draft.put('photos', aPhoto(event.id));
    });
    await catalogue.checkpoint();
    await catalogue.change('add', (draft) => draft.put('speakers', aSpeaker()));
    const folder = await copyOf(catalogue.folder);
    await writeFile(join(folder, 'events', `${event.id}.json`), '{"format":1,');
    await writeFile(join(folder, 'journal', '2.ndjson'), 'torn', { flag: 'a' });
    await writeFile(join(folder, 'catalogue.json.part'), 'half');
    const before = await fingerprint(folder);
    const disk = watchedDisk((call) => {
      if (writingCalls.has(call)) throw systemError('EROFS', call);
    });
    const reading = await openWith(folder, { mode: 'read' }, disk);
    expect(contentOf(reading)).toStrictEqual(contentOf(catalogue));
    expect(reading.notices.map(({ code }) => code)).toEqual(['document/damaged', 'journal/tail-cut']);
    await expect(reading.change('add', (draft) => draft.put('speakers', aSpeaker()))).rejects.toMatchObject({
      code: 'catalogue/read-only',
    });
    await reading.checkpoint();
    await reading.close();
    expect(await fingerprint(folder)).toEqual(before);
  });

  it('misses nothing of a writer who always puts documents in place and files away while it reads', async () => {
    const catalogue = await opened(await newFolder());
    const event = anEvent();
    const work = async (): Promise<void> => {
      for (let round = 0; round < 3; round++) {
        await catalogue.change('import', (draft) => {
          draft.put('events', event);
          draft.put('photos', aPhoto(event.id));
        });
        await catalogue.checkpoint();
      }
    };
    await work();
    const disk = watchedDisk(() => undefined);
    const busy = {
      ...disk,
      readdir: async (path: string) => {
        if (basename(path) === 'journal') await work();
        return disk.readdir(path);
      },
    };
    const reading = await openWith(catalogue.folder, { mode: 'read' }, busy);
    expect(reading.notices).toEqual([]);
    expect(reading.seq).toBeGreaterThan(5);
    expect(reading.photos.size).toBe(reading.seq);
    expect([...reading.photos.all()]).toHaveLength(reading.seq);
  });

  it.skipIf(process.platform === 'win32')('can be in a folder that nobody may write to', async () => {
    const folder = await newFolder();
    await (await opened(folder)).close();
    await chmod(join(folder, '..'), 0o755);
    for (const place of ['events', 'journal', '.']) await chmod(join(folder, place), 0o555);
    const script = join(import.meta.dirname, 'setup', 'open-both-ways.ts');
    // The superuser may write anywhere: as root the process becomes nobody.
    const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
    const { stdout } = await promisify(execFile)(process.execPath, [script, folder], nobody);
    for (const place of ['.', 'events', 'journal']) await chmod(join(folder, place), 0o755);
    expect(JSON.parse(stdout)).toEqual({ write: 'catalogue/read-only', read: 'read-only' });
  });

  it('is not there, or is not one: both are said', async () => {
    const folder = await newFolder();
    for (const mode of ['read', 'write'] as const) {
      await expect(openCatalogue(folder, { mode })).rejects.toMatchObject({ code: 'catalogue/not-found' });
    }
    await mkdir(folder);
    await writeFile(join(folder, 'holiday.jpg'), 'x');
    for (const mode of ['read', 'write'] as const) {
      await expect(openCatalogue(folder, { mode, create: true })).rejects.toMatchObject({
        code: 'catalogue/not-a-catalogue',
      });
    }
    await expect(openCatalogue(join(folder, 'holiday.jpg'), { mode: 'write', create: true })).rejects.toMatchObject({
      code: 'catalogue/not-a-catalogue',
    });
    expect(await readdir(folder)).toEqual(['holiday.jpg']);
  });
});

/** Every file of a folder with its bytes and times. */
async function fingerprint(folder: string): Promise<unknown[]> {
  const names = (await readdir(folder, { recursive: true })).toSorted();
  return Promise.all(
    names.map(async (name) => {
      const { mtimeMs, size, isFile } = await stat(join(folder, name)).then((found) => ({
        mtimeMs: found.mtimeMs,
        size: found.size,
        isFile: found.isFile(),
      }));
      return { name, mtimeMs, size, hash: isFile ? hash('sha256', await readFile(join(folder, name))) : '' };
    }),
  );
}
