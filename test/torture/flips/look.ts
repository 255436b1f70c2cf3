import { basename } from 'node:path';
import { fileSystem } from '../../../src/catalogue/disk/file-system.ts';
import { openWith } from '../../../src/catalogue/opening/open-catalogue.ts';
import { Fault, faultExitCodes } from '../../../src/model/fault.ts';
import { fingerprintOf } from '../setup/fingerprint-of.ts';
import { rowsInDocument } from '../setup/template.ts';

/** What became of a damaged catalogue. */
export type Outcome = 'whole' | 'told' | 'refused' | 'silent loss' | 'crash';

export interface Look {
  readonly outcome: Outcome;
  /** What is there after it; absent where it could not be read. */
  readonly print?: string;
  readonly why?: string;
}

/**
 * Opens and reads everything. Where something is missing or changed, a notice must say so, or a fault with a known code
 * and a sentence.
 */
export async function look(folder: string, mode: 'read' | 'write', expected: string): Promise<Look> {
  try {
    const catalogue = await openWith(folder, { mode }, fileSystem, undefined, rowsInDocument);
    try {
      const print = fingerprintOf(catalogue);
      if (print === expected) return { outcome: 'whole', print };
      // Before it is closed, and after everything has been looked at.
      return { outcome: catalogue.notices.length > 0 ? 'told' : 'silent loss', print };
    } finally {
      await catalogue.close();
    }
  } catch (error) {
    const known = error instanceof Fault && Object.hasOwn(faultExitCodes, error.code) && error.message.endsWith('.');
    const why = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { outcome: known ? 'refused' : 'crash', why: why.replaceAll(basename(folder), '') };
  }
}
