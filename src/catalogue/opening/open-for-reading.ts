import { join } from 'node:path';
import { errno } from '../disk/errno.ts';
import { readFault } from '../disk/read-fault.ts';
import { unfinishedMigration } from '../migrations/marker.ts';
import type { KeptColumns } from '../photos/column-file.ts';
import { livingWriter } from '../reading/living-writer.ts';
import { ReadOnlyCatalogue } from '../reading/read-only.ts';
import type { ReadAgain, Reading } from '../reading/reading.ts';
import { sealOf } from '../reading/seal.ts';
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
  const writer = await livingWriter(files, folder);
  const readAgain: ReadAgain = (kept) => readSteadily({ ...context, notices: context.notices.anew() }, kept);
  return new ReadOnlyCatalogue(
    { files, folder, readAgain, board: context.notices },
    await readSteadily(context),
    writer,
  );
}

async function readSteadily(context: Surroundings, kept?: KeptColumns): Promise<Reading> {
  const { files, folder, notices } = context;
  for (let attempt = 1; ; attempt++) {
    const goal = await unfinishedMigration(files, folder);
    const seal = await sealOf(files, folder, goal);
    // Half-migrated files tell no one story; what they are made from does.
    const place = goal === undefined ? folder : join(folder, goal.backup);
    const read = await readAll({ ...context, folder: place }, kept);
    const first = read.journal.entries[0]?.seq ?? 0;
    if (first <= read.document.seq + 1 || attempt === attempts) return readingOf(context, read, seal);
    notices.drop(() => true);
    await files.pause(pause);
  }
}

async function readingOf(
  { files, folder, notices }: Surroundings,
  { state, seq, journal: { entries, end } }: ReadCatalogue,
  seal: string | undefined,
): Promise<Reading> {
  // What looks torn may be a line that the living writer is writing just now.
  const isWritten = (await livingWriter(files, folder)) !== undefined;
  notices.drop(({ code }) => isWritten && code === 'journal/tail-cut');
  return { state, seq, notices: notices.all, entries, end, seal };
}
