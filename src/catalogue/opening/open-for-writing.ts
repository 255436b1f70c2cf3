import { basename } from 'node:path';
import { unlessMissing } from '../disk/errno.ts';
import { openFault } from '../disk/open-fault.ts';
import { writeFault } from '../disk/write-fault.ts';
import { JournalWriter } from '../journal/journal-writer.ts';
import type { Lock } from '../lock/lock.ts';
import { type Checkpointed, Checkpointer } from '../writing/checkpointer.ts';
import { Store } from '../writing/store.ts';
import { becomeBackup } from '../backups/become-backup.ts';
import { removeStaged } from '../backups/staged.ts';
import { keepBackup } from '../backups/keep-backup.ts';
import { endMigration, unfinishedMigration } from '../migrations/marker.ts';
import { createCatalogue } from './create-catalogue.ts';
import { examineFolder, notFound, notOurs } from './examine-folder.ts';
import { lockFolder } from './lock-folder.ts';
import { readAll, type ReadCatalogue } from './read-all.ts';
import { removeParts } from './remove-parts.ts';
import type { PartWriter } from '../photos/write-part.ts';
import { setAside } from './set-aside.ts';
import type { Surroundings } from './surroundings.ts';

/** Opens for writing: takes the lock, mends what is damaged, makes the catalogue if it is not there and may be made. */
export async function openForWriting(context: Surroundings, create: boolean): Promise<Store> {
  const { files, folder } = context;
  const found = await examineFolder(files, folder);
  if (found === 'something-else') throw notOurs(folder);
  if (found !== 'catalogue' && !create) throw found === 'missing' ? notFound(folder) : notOurs(folder);
  const lock = await lockFolder(files, folder).catch((error: unknown) => {
    throw openFault(error, folder);
  });
  try {
    if (found !== 'catalogue') await createCatalogue(context);
    await removeParts(context);
    await undoUnfinishedMigration(context);
    return await openedStore(context, await readAll(context), lock);
  } catch (error) {
    await lock.release();
    throw openFault(error, folder);
  }
}

async function openedStore(context: Surroundings, read: ReadCatalogue, lock: Lock): Promise<Store> {
  const { files, folder, newestFormat, notices } = context;
  const { document, journal, about, state, reader, seq, migrated } = read;
  const writer = new JournalWriter(files, folder, journal.end);
  const writing = { files, folder, format: newestFormat, reader, lost: reportLost(context) };
  const damaged = document.source !== 'whole';
  const checkpointer = new Checkpointer(writing, state.photos, {
    seq: document.seq,
    damaged,
    journals: journal.lastSeq,
    backUp: backingUp(context),
  });
  const isMended = damaged || state.photos.parts.some((part) => part.damaged);
  const behind = migrated || isMended || seq > document.seq || state.photos.plans().length > 0;
  const store = new Store({ folder, about, state, seq, board: notices, behind, journal: writer, checkpointer, lock });
  if (migrated) {
    try {
      await store.checkpoint();
      await checkpointer.forgetPast(writer.number);
      await endMigration(files, folder);
    } catch (error) {
      await writer.close();
      throw error;
    }
  }
  // What was mended is on the disk before anyone builds on it; a disk that refuses keeps the damaged files as they are.
  else if (isMended) await store.checkpoint().catch(() => undefined);
  return store;
}

/** Photos whose records are lost when their document is written anew: what can be kept of it is kept aside. */
const reportLost =
  (context: Surroundings): PartWriter['lost'] =>
  async (path, photos) => {
    const bytes = (await unlessMissing(context.files.readFile(path))) ?? Buffer.alloc(0);
    const aside = await setAside(context, path, bytes);
    context.notices.push({
      code: 'record/damaged',
      detail: { file: basename(path), ...(aside !== undefined && { aside }), records: photos },
      message:
        `'${basename(path)}' was damaged since it was written. It is kept as '${aside}'. ` +
        `These photos could not be recovered: ${photos.join(', ')}. Restore a backup, or import them again.`,
    });
  };

/** Keeps backups as far as the disk lets it, and says once where it does not, until it does again. */
function backingUp({ files, folder, notices }: Surroundings): Checkpointed['backUp'] {
  let told = false;
  return async (state) => {
    try {
      await keepBackup(files, folder, { ...state, now: new Date() });
      told = false;
    } catch (error) {
      const detail = { reason: writeFault(error, folder).code };
      if (!told)
        notices.push({ code: 'backup/refused', message: `No backup could be made. ${reasonOf(error)}`, detail });
      told = true;
    }
  };
}

const reasonOf = (error: unknown): string =>
  `${error instanceof Error ? error.message : String(error)} Your edits are saved all the same.`;

async function undoUnfinishedMigration({ files, folder }: Surroundings): Promise<void> {
  const goal = await unfinishedMigration(files, folder);
  if (goal !== undefined) {
    await becomeBackup(files, folder, goal);
    await endMigration(files, folder);
  }
  await removeStaged(files, folder);
}
