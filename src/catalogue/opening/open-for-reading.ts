import { join } from 'node:path';
import { errno } from '../disk/errno.ts';
import { readFault } from '../disk/read-fault.ts';
import { isAlive } from '../lock/is-alive.ts';
import type { LockHolder } from '../lock/lock-holder.ts';
import { readLock } from '../lock/read-lock.ts';
import { lockPath } from '../places.ts';
import { unfinishedMigration } from '../migrations/marker.ts';
import { ReadOnlyCatalogue } from '../reading/read-only.ts';
import { examineFolder, notFound, notOurs } from './examine-folder.ts';
import { readAll, type ReadCatalogue } from './read-all.ts';
import type { Surroundings } from './surroundings.ts';

/** A writer that checkpoints twice while we read takes journal files away under us; then we read again. */
const attempts = 20;
/** Milliseconds. */
const pause = 50;

/**
 * Opens for reading, without a lock and without writing a byte, whoever else has it open. Faults with
 * `catalogue/unreachable` where the disk does not answer.
 */
export async function openForReading(context: Surroundings): Promise<ReadOnlyCatalogue> {
  try {
    return await openedForReading(context);
  } catch (error) {
    throw errno(error) === '' ? error : readFault(error, context.folder);
  }
}

async function openedForReading(context: Surroundings): Promise<ReadOnlyCatalogue> {
  const { files, folder } = context;
  const found = await examineFolder(files, folder);
  if (found === 'missing') throw notFound(folder);
  if (found !== 'catalogue') throw notOurs(folder);
  const writer = await livingWriter(context);
  const { state, seq } = await readSteadily(context);
  const { notices } = context;
  // What looks torn may be a line that the living writer is writing just now.
  const told = notices.filter(({ code }) => !(writer && code === 'journal/tail-cut'));
  notices.splice(0, notices.length, ...told);
  return new ReadOnlyCatalogue(folder, notices, state, seq, writer);
}

async function readSteadily(context: Surroundings): Promise<ReadCatalogue> {
  for (let attempt = 1; ; attempt++) {
    const goal = await unfinishedMigration(context.files, context.folder);
    // Half-migrated files tell no one story; what they are made from does.
    const read = await readAll(
      goal === undefined ? context : { ...context, folder: join(context.folder, goal.backup) },
    );
    const first = read.journal.entries[0]?.seq ?? 0;
    if (first <= read.document.seq + 1 || attempt === attempts) return read;
    context.notices.length = 0;
    await context.files.pause(pause);
  }
}

async function livingWriter({ files, folder }: Surroundings): Promise<LockHolder | undefined> {
  const lock = await readLock(files, lockPath(folder));
  if (!lock || lock === 'unreadable' || !isAlive(lock)) return undefined;
  const { host, pid, since } = lock;
  return { host, pid, since };
}
