import { hash } from 'node:crypto';
import { cp, readFile, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { restoreBackup } from '../../../src/catalogue/backups/restore-backup.ts';
import { fileSystem } from '../../../src/catalogue/disk/file-system.ts';
import { examine } from '../../../src/catalogue/doctor/examine.ts';
import { Fault } from '../../../src/model/fault.ts';
import type { Random } from '../setup/random.ts';
import { reopened } from '../setup/reopened.ts';
import { type BackedUp, makeBackedUp } from './backed-up.ts';
import { damage } from './damage.ts';

/** What became of going back to a backup of which a file, or two, are damaged. */
export interface BackupFigures {
  restored: number;
  refused: number;
  /** Damages that the doctor tells of, of those that changed more than a backup's own list of its files. */
  told: number;
  readonly wrong: string[];
}

/**
 * Files of backups are damaged at random: going back to a backup brings back exactly what it was made of, or is refused
 * with a sentence and changes nothing; and the doctor tells of every backup that is not as it was made.
 */
export async function tryDamagedBackups(place: string, random: Random, damages: number): Promise<BackupFigures> {
  const start = await makeBackedUp(join(place, 'backed-up'), async (backup) => {
    const copy = join(place, 'Reached.cutline');
    await cp(join(place, 'backed-up'), copy, { recursive: true });
    await restoreBackup(fileSystem, copy, backup, new Date());
    const print = await reopened(copy);
    await rm(copy, { recursive: true });
    return print;
  });
  const figures: BackupFigures = { restored: 0, refused: 0, told: 0, wrong: [] };
  for (let trial = 0; trial < damages; trial++) {
    const folder = join(place, 'Damaged.cutline');
    await cp(start.folder, folder, { recursive: true });
    const done: string[] = [];
    const hit: string[] = [];
    for (let time = random.chance(0.3) ? 2 : 1; time > 0; time--) {
      const file = random.pick(start.files);
      const way = await damage(join(folder, file), random);
      if (way === undefined) continue;
      done.push(`${file}: ${way}`);
      hit.push(basename(backupOf(file)));
    }
    // Mostly to one that is damaged.
    const name = random.pick(random.chance(0.7) && hit.length > 0 ? hit : [...start.states.keys()]);
    const wrong = [...(await undiagnosed(start, folder, figures)), ...(await tryRestore(start, folder, name, figures))];
    for (const sentence of wrong) figures.wrong.push(`${done.join('; ')}: ${sentence}`);
    await rm(folder, { recursive: true });
  }
  return figures;
}

async function tryRestore(start: BackedUp, folder: string, name: string, figures: BackupFigures): Promise<string[]> {
  try {
    await restoreBackup(fileSystem, folder, name, new Date());
  } catch (error) {
    figures.refused++;
    const isClear =
      error instanceof Fault && error.code === 'backup/damaged' && error.message.includes(basename(folder));
    if (!isClear) return [`going back to ${name} is refused unclearly: ${String(error)}`];
    return (await reopened(folder)) === start.now ? [] : [`going back to ${name} is refused, and changed something`];
  }
  if ((await reopened(folder)) !== start.states.get(name)) return [`${name} came back as something else, in silence`];
  figures.restored++;
  return [];
}

/** Backups that differ from what they were, beyond their own list, and of which the doctor says nothing. */
async function undiagnosed(start: BackedUp, folder: string, figures: BackupFigures): Promise<string[]> {
  const found = new Set((await examine(fileSystem, folder)).map(({ path }) => path));
  const wrong: string[] = [];
  for (const file of start.files) {
    if (basename(file) === 'backup.json') continue;
    if ((await sumOf(join(folder, file))) === (await sumOf(join(start.folder, file)))) continue;
    if (found.has(backupOf(file))) figures.told++;
    else wrong.push(`the doctor does not tell of ${backupOf(file)}`);
  }
  return wrong;
}

const backupOf = (file: string): string => file.split('/').slice(0, 2).join('/');

const sumOf = async (path: string): Promise<string> => hash('sha256', await readFile(path));
