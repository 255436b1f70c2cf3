import { cp, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { listBackups } from '../../../src/catalogue/backups/list-backups.ts';
import type { Catalogue } from '../../../src/catalogue/catalogue.ts';
import { fileSystem } from '../../../src/catalogue/disk/file-system.ts';
import { Fault, faultExitCodes } from '../../../src/model/fault.ts';
import { fingerprintOf } from '../setup/fingerprint-of.ts';
import { reopened } from '../setup/reopened.ts';
import { type DiskAnswer, FaultyDisk } from './faulty-disk.ts';
import type { Operation } from './operations.ts';

/** Where the catalogues lie that operations begin with. */
export type Starts = Readonly<Record<Exclude<Operation['start'], 'nothing'>, string>>;

/** What the operation leads from and to, when nothing fails. */
export interface Expected {
  readonly old: string | undefined;
  readonly new: string;
}

export interface Trial {
  readonly answer: DiskAnswer;
  readonly nth: number;
  readonly forGood: boolean;
}

export interface Outcome {
  /** The call that was to fail was made. */
  readonly fired: boolean;
  readonly refused: boolean;
  /** Sentences; none where all is well. */
  readonly wrong: readonly string[];
}

/** Carries the operation out with one call failing, or all from it on, and looks at everything that must hold then. */
export async function tryOnce(
  place: string,
  starts: Starts,
  operation: Operation,
  expected: Expected,
  { answer, nth, forGood }: Trial,
): Promise<Outcome> {
  const folder = join(place, 'Trial.cutline');
  const disk = new FaultyDisk();
  const wrong: string[] = [];
  if (operation.start !== 'nothing') await cp(starts[operation.start], folder, { recursive: true });
  let catalogue: Catalogue | undefined = await operation.before?.(disk.files, folder);
  disk.arm(answer, nth, forGood);
  const act = async (): Promise<void> => {
    catalogue = await operation.act(disk.files, folder, catalogue);
  };
  const error: unknown = await act().then(
    () => undefined,
    (reason: unknown) => reason ?? 'nothing was said',
  );
  disk.disarm();
  const { fired } = disk;
  if (error !== undefined) wrong.push(...unclear(error, folder));
  if (operation.start !== 'nothing') wrong.push(...(await afterCrash(place, folder, operation, expected)));
  try {
    if (error !== undefined) await act();
    if (catalogue && fingerprintOf(catalogue) !== expected.new) wrong.push('is not what it should be while open');
    await catalogue?.close();
    const after = await reopened(folder, operation.migrations);
    if (after !== expected.new) wrong.push('is not what it should be when opened again');
    const broken = (await listBackups(fileSystem, folder)).filter(({ intact }) => !intact);
    if (broken.length > 0) wrong.push(`has half a backup: ${broken.map(({ name }) => name).join(', ')}`);
  } catch (reason) {
    wrong.push(`does not work once the disk is well: ${String(reason)}`);
    await catalogue?.close().catch(() => undefined);
  }
  await rm(folder, { recursive: true, force: true });
  return { fired, refused: error !== undefined, wrong };
}

/** What is wrong with an answer to the person: it has a known code, and its sentence names the catalogue. */
function unclear(error: unknown, folder: string): string[] {
  if (!(error instanceof Fault)) return [`is not refused with a fault, but: ${String(error)}`];
  const known = Object.hasOwn(faultExitCodes, error.code);
  const sentence = error.message.includes(basename(folder)) && error.message.endsWith('.');
  return known && sentence ? [] : [`is refused unclearly: ${error.code}: ${error.message}`];
}

/** As if the program had been killed just after the failure: the old state is there, or the new one. */
async function afterCrash(place: string, folder: string, operation: Operation, expected: Expected): Promise<string[]> {
  const copy = join(place, 'Crashed.cutline');
  await cp(folder, copy, { recursive: true });
  await rm(join(copy, 'lock'), { force: true });
  try {
    const print = await reopened(copy, operation.migrations);
    return print === expected.old || print === expected.new ? [] : ['is neither old nor new after a crash'];
  } catch (reason) {
    return [`does not open after a crash: ${String(reason)}`];
  } finally {
    await rm(copy, { recursive: true });
  }
}
