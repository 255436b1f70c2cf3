import { readdir } from 'node:fs/promises';
import { type Catalogue } from '../../../src/catalogue/catalogue.ts';
import { fileSystem } from '../../../src/catalogue/disk/file-system.ts';
import type { Migration } from '../../../src/catalogue/migrations/migration.ts';
import { openWith } from '../../../src/catalogue/opening/open-catalogue.ts';
import { doctorAfterKill, doctorAfterOpening } from './doctor-says.ts';
import type { Tally } from './tally.ts';

const stale = async (folder: string): Promise<number> =>
  (await readdir(folder, { recursive: true })).filter((name) => /\.(part|tmp)$/.test(name)).length;

/** What is told of itself and loses nothing: a torn line was never acknowledged, a migration is none the less one. */
const expected = new Set(['journal/tail-cut', 'catalogue/migrated']);

export interface Examination {
  /** The round, for the report. */
  readonly what: string;
  /** What is wrong with what the catalogue holds. */
  readonly look: (catalogue: Catalogue) => readonly string[];
  /** Left out: those that are shipped. */
  readonly migrations?: readonly Migration[];
  /** What the doctor may find after this round, beyond what any kill may leave. */
  readonly allowed?: readonly string[];
}

/**
 * Asks the doctor about a catalogue after a kill, opens it, shows it to `look`, closes it, and asks the doctor again;
 * what is not as it should be goes into the tally.
 */
export async function examine(tally: Tally, folder: string, examination: Examination): Promise<void> {
  const { what, look, migrations, allowed } = examination;
  const wrong = (sentences: readonly string[]): void => {
    tally.wrong.push(...sentences.map((sentence) => `${what}: ${sentence}`));
  };
  tally.staleFiles = Math.max(tally.staleFiles, await stale(folder));
  wrong(await doctorAfterKill(folder, migrations, allowed).catch(sentenceOf));
  const begun = performance.now();
  let catalogue;
  try {
    catalogue = await openWith(folder, { mode: 'write' }, fileSystem, migrations);
  } catch (error) {
    wrong([`does not open: ${String(error)}`]);
    return;
  }
  tally.slowestOpening = Math.max(tally.slowestOpening, performance.now() - begun);
  tally.opened++;
  wrong(look(catalogue));
  wrong(catalogue.notices.flatMap(({ code, message }) => (expected.has(code) ? [] : message)));
  await catalogue.close();
  wrong(await doctorAfterOpening(folder, migrations, allowed).catch(sentenceOf));
  tally.doctored++;
  const left = await stale(folder);
  tally.staleFilesLeft = Math.max(tally.staleFilesLeft, left);
  if (left > 0) wrong(['half-written files are left after opening.']);
}

const sentenceOf = (error: unknown): string[] => [`the doctor cannot say: ${String(error)}`];
