import { describe, expect, it } from 'vitest';
import { openCatalogue } from '../../src/catalogue/catalogue.ts';
import type { Catalogue } from '../../src/catalogue/catalogue-port.ts';
import { fileSystem, type FileSystem } from '../../src/catalogue/disk/file-system.ts';
import { openWith } from '../../src/catalogue/opening/open-catalogue.ts';
import { systemError } from './setup/flaky-disk.ts';
import { newFolder, opened } from './setup/folders.ts';
import { aSpeaker } from './setup/records.ts';

/** Counts the syncs for which the process stands still, and makes them slow or impossible where it is told to. */
class TimedDisk {
  syncsAtOnce = 0;
  answer: 'quick' | 'slow' | 'refused' = 'quick';

  readonly files: FileSystem = {
    ...fileSystem,
    datasyncNow: (handle) => {
      this.syncsAtOnce++;
      if (this.answer === 'refused') throw systemError('EIO', 'datasync');
      if (this.answer === 'slow') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
      fileSystem.datasyncNow(handle);
    },
  };
}

const add = (catalogue: Catalogue, speaker = aSpeaker()): Promise<unknown> =>
  catalogue.change('add', (draft) => draft.put('speakers', speaker));

/** A catalogue on a disk that has shown that it is quick. */
async function onQuickDisk(): Promise<{ readonly disk: TimedDisk; readonly catalogue: Catalogue }> {
  const disk = new TimedDisk();
  const folder = await newFolder();
  const catalogue = await opened(folder, undefined, (path, options) => openWith(path, options, disk.files));
  for (let edits = 0; disk.syncsAtOnce === 0 && edits < 5000; edits++) await add(catalogue);
  if (disk.syncsAtOnce === 0) throw new Error('No eight syncs one after the other were quick here.');
  return { disk, catalogue };
}

describe('an edit on a quick disk', () => {
  it('is synced without a change of threads, until the disk is slow for once', async () => {
    const { disk, catalogue } = await onQuickDisk();
    disk.answer = 'slow';
    // The machine may have been busy just now: then it takes until the disk has shown again that it is quick.
    for (const before = disk.syncsAtOnce; disk.syncsAtOnce === before;) await add(catalogue);
    const slow = disk.syncsAtOnce;
    for (let edit = 0; edit < 8; edit++) await add(catalogue);
    expect(disk.syncsAtOnce).toBe(slow);
  });

  it('is refused, and can be made again, where the disk does not sync it', async () => {
    const { disk, catalogue } = await onQuickDisk();
    disk.answer = 'refused';
    const speaker = aSpeaker();
    const before = disk.syncsAtOnce;
    let refused: unknown;
    while (disk.syncsAtOnce === before) refused = await add(catalogue, speaker).catch((error: unknown) => error);
    expect(refused).toMatchObject({ code: 'store/write-failed' });
    expect(catalogue.speakers.get(speaker.id)?.revision).toBe((await onDisk(catalogue, speaker.id))?.revision);
    disk.answer = 'quick';
    await add(catalogue, { ...speaker, note: 'again' });
    expect(await onDisk(catalogue, speaker.id)).toMatchObject({ note: 'again' });
  });
});

async function onDisk(
  { folder }: Catalogue,
  id: ReturnType<typeof aSpeaker>['id'],
): Promise<ReturnType<typeof aSpeaker> | undefined> {
  const reader = await openCatalogue(folder, { mode: 'read' });
  const found = reader.speakers.get(id);
  await reader.close();
  return found;
}
