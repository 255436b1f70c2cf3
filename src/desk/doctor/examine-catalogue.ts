import { resolve } from 'node:path';
import { fileSystem } from '../../catalogue/disk/file-system.ts';
import { examine } from '../../catalogue/doctor/examine.ts';
import type { Finding } from '../../catalogue/doctor/finding.ts';
import { repair } from '../../catalogue/doctor/repair.ts';

/** What was found. */
export interface Diagnosis {
  /** Nothing is wrong, or all that was wrong is repaired. */
  readonly ok: boolean;
  readonly findings: readonly Finding[];
}

/** Looks at every part of a catalogue and writes nothing; faults as `examine`. */
export const examineCatalogue = async (folder: string): Promise<Diagnosis> =>
  diagnosis(await examine(fileSystem, resolve(folder)));

/** Mends what can be mended; faults as `repair`. `takeLock` takes away the lock of another computer. */
export const repairCatalogue = async (folder: string, wish: { readonly takeLock: boolean }): Promise<Diagnosis> =>
  diagnosis(await repair(fileSystem, resolve(folder), wish));

const diagnosis = (findings: readonly Finding[]): Diagnosis => ({
  ok: findings.every(({ note, repaired }) => note === true || repaired === true),
  findings,
});
