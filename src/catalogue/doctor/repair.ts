import { becomeBackup } from '../backups/become-backup.ts';
import type { FileSystem } from '../disk/file-system.ts';
import { writeFault } from '../disk/write-fault.ts';
import { firstFormat } from '../documents/document.ts';
import { endMigration, unfinishedMigration } from '../migrations/marker.ts';
import { migrations } from '../migrations/migrations.ts';
import { lockFolder } from '../opening/lock-folder.ts';
import { openWith } from '../opening/open-catalogue.ts';
import { columnsPath, eventsFolder, journalFolder } from '../places.ts';
import { documentPaths } from './document-paths.ts';
import { examine } from './examine.ts';
import { type Finding, keyOf } from './finding.ts';
import { bringBackDocuments } from './repairs/bring-back-documents.ts';
import { clearLeftovers } from './repairs/clear-leftovers.ts';
import { mendDocument } from './repairs/mend-document.ts';
import { mendReferences } from './repairs/mend-references.ts';
import { noteLostOriginals } from './repairs/note-lost-originals.ts';
import { putAside } from './repairs/put-aside.ts';
import { settleJournal } from './repairs/settle-journal.ts';
import { takeAwayLock } from './take-away-lock.ts';

/**
 * Examines the catalogue, mends what can be mended, and examines it again: a finding is repaired where the second look
 * does not find it any more. Nothing that is replaced is lost: it is in the folder `damaged`.
 * Faults as `examine`, and with `catalogue/locked` where somebody else writes.
 * @param takeLock a person said that the other computer whose lock lies there has stopped.
 */
export async function repair(
  files: FileSystem,
  folder: string,
  { takeLock }: { readonly takeLock: boolean },
): Promise<Finding[]> {
  const before = await examine(files, folder);
  if (takeLock) await takeAwayLock(files, folder);
  await locked(files, folder, () => mendFiles(files, folder));
  await mendRecords(files, folder);
  await locked(files, folder, () => settleJournal(files, folder));
  const after = await examine(files, folder);
  const left = new Set(after.map(keyOf));
  const known = new Set(before.map(keyOf));
  return [
    ...before.map((finding) => ({ ...finding, repaired: !left.has(keyOf(finding)) })),
    ...after.filter((finding) => !known.has(keyOf(finding))).map((finding) => ({ ...finding, repaired: false })),
  ];
}

async function locked(files: FileSystem, folder: string, work: () => Promise<void>): Promise<void> {
  const lock = await lockFolder(files, folder);
  try {
    await work();
  } catch (error) {
    throw writeFault(error, folder);
  } finally {
    await lock.release();
  }
}

/** Makes the files such that opening reads all of them, and has everything that it needs. */
async function mendFiles(files: FileSystem, folder: string): Promise<void> {
  for (const place of [eventsFolder(folder), journalFolder(folder)]) await files.mkdir(place, { recursive: true });
  const goal = await unfinishedMigration(files, folder).catch(() => 'unreadable' as const);
  if (goal === 'unreadable') await putAside(files, folder, 'migrating.json');
  else if (goal) {
    await becomeBackup(files, folder, goal);
    await endMigration(files, folder);
  }
  const newestFormat = firstFormat + migrations.length;
  for (const path of await documentPaths({ files, folder })) await mendDocument({ files, folder, newestFormat, path });
  await files.removeFolder(columnsPath(folder));
  await bringBackDocuments(files, folder);
}

/** Opening for writing recovers documents, journal and records; what it does not see to is mended as edits. */
async function mendRecords(files: FileSystem, folder: string): Promise<void> {
  const catalogue = await openWith(folder, { mode: 'write' }, files);
  try {
    await mendReferences(files, catalogue);
    await noteLostOriginals(files, catalogue);
    await catalogue.checkpoint();
    await clearLeftovers(files, catalogue);
  } finally {
    await catalogue.close();
  }
}
