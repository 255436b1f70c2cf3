import { readdir } from 'node:fs/promises';
import { type Catalogue, openCatalogue } from '../../../src/catalogue/catalogue.ts';
import type { Tally } from './tally.ts';

const stale = async (folder: string): Promise<number> =>
  (await readdir(folder, { recursive: true })).filter((name) => /\.(part|tmp)$/.test(name)).length;

/** The only thing that a kill may leave to be told of. */
const expected = new Set(['journal/tail-cut']);

/**
 * Opens a catalogue after a kill, shows it to `look`, and closes it; what is not as it should be goes into the tally.
 * Where `open` is not given, as the desk opens it.
 */
export async function examine(
  tally: Tally,
  folder: string,
  what: string,
  look: (catalogue: Catalogue) => readonly string[],
  open: (folder: string) => Promise<Catalogue> = (path) => openCatalogue(path, { mode: 'write' }),
): Promise<void> {
  tally.staleFiles = Math.max(tally.staleFiles, await stale(folder));
  const begun = performance.now();
  let catalogue;
  try {
    catalogue = await open(folder);
  } catch (error) {
    tally.wrong.push(`${what}: does not open: ${String(error)}`);
    return;
  }
  tally.slowestOpening = Math.max(tally.slowestOpening, performance.now() - begun);
  tally.opened++;
  const notices = catalogue.notices.filter(({ code }) => !expected.has(code)).map(({ message }) => message);
  for (const sentence of [...look(catalogue), ...notices]) tally.wrong.push(`${what}: ${sentence}`);
  const readOnly = catalogue.mode === 'read-only';
  await catalogue.close();
  if (readOnly) return;
  const left = await stale(folder);
  tally.staleFilesLeft = Math.max(tally.staleFilesLeft, left);
  if (left > 0) tally.wrong.push(`${what}: half-written files are left after opening.`);
}
