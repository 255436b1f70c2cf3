import { fileSystem } from '../../../src/catalogue/disk/file-system.ts';
import { examine } from '../../../src/catalogue/doctor/examine.ts';
import type { Migration } from '../../../src/catalogue/migrations/migration.ts';

/**
 * What a kill leaves without anything being wrong, and the doctor tells of as of something only to be known. Anything
 * else would be a document, a record, a backup or the past that a kill has damaged.
 */
const leftByKill: readonly string[] = [
  // Who is killed gives no lock back; the next opening takes it over.
  'lock/left-behind',
  // The line that was being written: it was never acknowledged.
  'journal/tail-cut',
  // A file or a backup on its way into its place: what it was to replace is still there.
  'file/half-written',
  // Between the two renames that replace a document: the copy before it and the journal stand in.
  'document/missing',
  // A migration that had not begun, or begins again.
  'catalogue/migrated',
];

/**
 * An import makes the pictures of its photos before it tells of the photos: killed between, it leaves some without, and
 * the import that completes it takes them up.
 */
export const leftByImport = ['picture/orphaned'];

/** What the doctor says of a catalogue just after a kill, beyond what a kill may leave. */
export async function doctorAfterKill(
  folder: string,
  migrations?: readonly Migration[],
  allowed: readonly string[] = [],
): Promise<string[]> {
  const harmless = (code: string, note = false): boolean =>
    (note && leftByKill.includes(code)) || allowed.includes(code);
  const findings = await examine(fileSystem, folder, migrations);
  return findings.flatMap(({ code, note, message }) => (harmless(code, note) ? [] : `doctor: ${code}: ${message}`));
}

/** What it says once the catalogue has been opened and closed again: nothing of a kill is left to be said. */
export async function doctorAfterOpening(
  folder: string,
  migrations?: readonly Migration[],
  allowed: readonly string[] = [],
): Promise<string[]> {
  const findings = await examine(fileSystem, folder, migrations);
  return findings.flatMap(({ code, message }) =>
    allowed.includes(code) ? [] : `doctor, once it was opened: ${code}: ${message}`,
  );
}
