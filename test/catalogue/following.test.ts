import { rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { listBackups } from '../../src/catalogue/backups/list-backups.ts';
import { restoreBackup } from '../../src/catalogue/backups/restore-backup.ts';
import { type Catalogue, type DurableChange, openCatalogue } from '../../src/catalogue/catalogue.ts';
import { fileSystem } from '../../src/catalogue/disk/file-system.ts';
import { openWith } from '../../src/catalogue/opening/open-catalogue.ts';
import type { Photo } from '../../src/model/photo.ts';
import { contentOf } from './setup/content-of.ts';
import { newFolder, opened } from './setup/folders.ts';
import { anEvent, aPhoto, aSpeaker, captioned } from './setup/records.ts';

/** A catalogue of this many photos in documents of four, and a way to open it for reading beside. */
async function written(count: number) {
  const open: typeof openCatalogue = (path, options) => openWith(path, options, fileSystem, undefined, 4);
  const folder = await newFolder();
  const writer = await opened(folder, undefined, open);
  const event = anEvent();
  const photos = Array.from({ length: count }, () => aPhoto(event.id));
  await writer.change('import', (draft) => {
    draft.put('events', event);
    for (const photo of photos) draft.put('photos', photo);
  });
  return { folder, writer, event, photos, beside: () => opened(folder, { mode: 'read' }, open) };
}

/** A reader that follows, and what it has told. */
async function following(beside: () => Promise<Catalogue>) {
  const reader = await beside();
  const heard: DurableChange[] = [];
  reader.subscribe((change) => heard.push(change));
  return { reader, heard };
}

const caption = (writer: Catalogue, photo: Photo, text: string) =>
  writer.change('caption', (draft) => draft.put('photos', captioned(draft.get('photos', photo.id)!, text)));

const soon = { timeout: 8000, interval: 20 };
const shows = (reader: Catalogue, writer: Catalogue) =>
  vi.waitFor(() => {
    expect(reader.seq).toBe(writer.seq);
  }, soon);

describe('a reader beside a writer', () => {
  it('shows every edit that is on the disk, and tells of it as the writer does', async () => {
    const { writer, event, photos, beside } = await written(3);
    const { reader, heard } = await following(beside);
    const told: DurableChange[] = [];
    writer.subscribe((change) => told.push(change));
    const other = anEvent();
    const speaker = aSpeaker();
    await caption(writer, photos[0]!, 'Signing');
    await writer.change('remove', (draft) => {
      draft.remove('photos', photos[1]!.id);
    });
    await writer.change('add', (draft) => {
      draft.put('events', other);
      draft.put('speakers', speaker);
      draft.put('photos', aPhoto(event.id));
    });
    await writer.change('move', (draft) =>
      draft.put('photos', { ...draft.get('photos', photos[2]!.id)!, event: other.id }),
    );
    await writer.change('speaker', (draft) => {
      draft.remove('speakers', speaker.id);
    });
    await shows(reader, writer);
    expect(contentOf(reader)).toEqual(contentOf(writer));
    expect(heard).toEqual(told);
    expect(reader.photosOf(other.id).map(({ id }) => id)).toEqual([photos[2]!.id]);
    expect(reader.photoList('added', event.id).total).toBe(2);
  });

  it('goes on over checkpoints, which write its documents anew and take its journal away', async () => {
    const { writer, photos, beside } = await written(10);
    await writer.checkpoint();
    const { reader, heard } = await following(beside);
    for (const round of [1, 2, 3, 4]) {
      for (const photo of photos.slice(round, round + 3)) await caption(writer, photo, `round ${round}`);
      await writer.change('remove', (draft) => {
        draft.remove('photos', photos[10 - round]!.id);
      });
      await writer.checkpoint();
      if (round !== 2) await shows(reader, writer);
    }
    expect(contentOf(reader)).toEqual(contentOf(writer));
    expect(heard.map(({ seq }) => seq)).toEqual(Array.from(heard, (_, index) => index + 2));
    await writer.close();
    const late = await openCatalogue(writer.folder, { mode: 'write' });
    await caption(late, photos[0]!, 'by another writer');
    await shows(reader, late);
    expect(contentOf(reader)).toEqual(contentOf(late));
    await late.close();
  });

  it('that does not follow shows its own moment, however often documents are written anew under it', async () => {
    const { writer, event, photos, beside } = await written(10);
    await writer.checkpoint();
    const before = structuredClone(contentOf(writer));
    const [once, twice, thrice] = [await beside(), await beside(), await beside()];
    const edit = async (round: number): Promise<void> => {
      for (const photo of photos.slice(2)) {
        await writer.change('edit', (draft) => {
          const now = draft.get('photos', photo.id);
          if (now && round === 2 && photo === photos[5]) draft.remove('photos', photo.id);
          else draft.put('photos', captioned(now ?? photo, `round ${round}`));
        });
      }
      await writer.change('add', (draft) => draft.put('photos', aPhoto(event.id)));
      await writer.checkpoint();
    };
    await edit(1);
    expect(contentOf(once)).toEqual(before);
    await edit(2);
    expect(contentOf(twice)).toEqual(before);
    await edit(3);
    await edit(4);
    expect(contentOf(thrice)).toEqual(before);
    expect(thrice.photos.get(photos[5]!.id)?.revision).toBe(1);
    expect(thrice.notices).toEqual([]);
  });

  it('shows a backup that was restored, and the edits behind it', async () => {
    const { folder, writer, photos, beside } = await written(6);
    await writer.close();
    const early = await openCatalogue(folder, { mode: 'write' });
    const content = structuredClone(contentOf(early));
    for (const photo of photos) await caption(early, photo, 'to be forgotten');
    await early.close();
    const { reader, heard } = await following(beside);
    const [backup] = (await listBackups(fileSystem, folder)).toReversed();
    await restoreBackup(fileSystem, folder, backup!.name, new Date());
    await vi.waitFor(() => {
      expect(contentOf(reader)).toEqual(content);
    }, soon);
    expect(heard.at(-1)?.photos.toSorted()).toEqual(photos.map(({ id }) => id).toSorted());
    const later = await openCatalogue(folder, { mode: 'write' });
    await caption(later, photos[1]!, 'behind it');
    await shows(reader, later);
    expect(contentOf(reader)).toEqual(contentOf(later));
    await later.close();
  });

  it('goes back to what the disk has, where a line that it has read is lost', async () => {
    const { folder, writer, photos, beside } = await written(2);
    await caption(writer, photos[0]!, 'kept');
    const journal = join(folder, 'journal', '1.ndjson');
    const { size } = await fileSystem.stat(journal);
    await caption(writer, photos[0]!, 'lost with the power of the server');
    const { reader, heard } = await following(beside);
    expect(reader.seq).toBe(3);
    await truncate(journal, size);
    await vi.waitFor(() => {
      expect(reader.seq).toBe(2);
    }, soon);
    expect(reader.photos.get(photos[0]!.id)?.captions.en?.text).toBe('kept');
    expect(heard).toMatchObject([{ seq: 2, photos: photos.map(({ id }) => id) }]);
  });

  it('shows what it has while the disk is away, and says who writes', async () => {
    const { folder, writer, photos, beside } = await written(2);
    const { reader } = await following(beside);
    const writers: unknown[] = [];
    reader.onWriter((now) => writers.push(now?.pid));
    expect(reader).toMatchObject({ writer: { pid: process.pid }, writerLeft: false });
    await fileSystem.rename(folder, `${folder}.away`);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(reader.photos.size).toBe(2);
    await fileSystem.rename(`${folder}.away`, folder);
    await caption(writer, photos[0]!, 'back');
    await shows(reader, writer);
    await writer.close();
    await vi.waitFor(() => {
      expect(reader.writerLeft).toBe(true);
    }, soon);
    expect(reader.writer).toBeUndefined();
    expect(writers).toEqual([undefined]);
    await expect(reader.change('x', () => undefined)).rejects.toMatchObject({
      message: expect.stringContaining('Open it') as string,
    });
  });

  it('neither shows a line that is still being written, nor stops at what is no line', async () => {
    const { folder, writer, photos, beside } = await written(2);
    await writer.close();
    await rm(join(folder, 'cache'), { recursive: true });
    const { reader } = await following(beside);
    const newest = (await fileSystem.readdir(join(folder, 'journal')))
      .toSorted((a, b) => parseInt(a) - parseInt(b))
      .at(-1)!;
    await writeFile(join(folder, 'journal', newest), '{"seq":2,"at":"2025', { flag: 'a' });
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(reader.seq).toBe(1);
    const again = await openCatalogue(folder, { mode: 'write' });
    await caption(again, photos[0]!, 'whole');
    await shows(reader, again);
    expect(contentOf(reader)).toEqual(contentOf(again));
    await again.close();
  });
});
