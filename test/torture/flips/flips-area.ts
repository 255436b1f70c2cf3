import { cp, readdir, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileSystem } from '../../../src/catalogue/disk/file-system.ts';
import { openWith } from '../../../src/catalogue/opening/open-catalogue.ts';
import type { Area } from '../area.ts';
import { fingerprintOf } from '../setup/fingerprint-of.ts';
import { Random } from '../setup/random.ts';
import { inMemoryFolder } from '../setup/temporary-folder.ts';
import { makePending, makeTemplate } from '../setup/template.ts';
import { damage } from './damage.ts';
import { tryDamagedBackups } from './damaged-backups.ts';
import { look, type Outcome } from './look.ts';

const fixture = join(import.meta.dirname, '../../catalogue/fixtures/format-1.cutline');

/** Any file of a catalogue is damaged at random, now and then two: never a crash without a sentence, never a silent loss. */
export const flipsArea: Area = {
  name: 'flips',
  run: ({ seed, quick, say, damages = quick ? 150 : 5000 }) =>
    inMemoryFolder(async (place) => {
      const random = new Random(seed);
      const starts = await makeStarts(place);
      const outcomes = new Map<Outcome, number>();
      const kinds = new Map<string, number>();
      const wrong: string[] = [];
      for (let trial = 0; trial < damages; trial++) {
        const { folder: start, expected, files } = random.pick(starts);
        const folder = join(place, 'Damaged.cutline');
        await cp(start, folder, { recursive: true });
        const done: string[] = [];
        for (let time = random.chance(0.3) ? 2 : 1; time > 0; time--) {
          const file = random.pick(random.pick(files));
          const way = await damage(join(folder, file), random);
          if (way === undefined) continue;
          done.push(`${file}: ${way}`);
          kinds.set(kindOf(file), (kinds.get(kindOf(file)) ?? 0) + 1);
        }
        for (const sentence of await judge(folder, expected, outcomes)) wrong.push(`${done.join('; ')}: ${sentence}`);
        await rm(folder, { recursive: true });
      }
      say(`damages: ${[...kinds].map(([kind, count]) => `${kind} ${count}`).join(', ')}`);
      say(`outcomes: ${[...outcomes].map(([outcome, count]) => `${outcome} ${count}`).join(', ')}`);
      const backups = await tryDamagedBackups(place, random, Math.ceil(damages / 3));
      say(
        `damaged backups: gone back to exactly ${backups.restored}, refused ${backups.refused}; ` +
          `the doctor told of ${backups.told} damages`,
      );
      wrong.push(...backups.wrong);
      for (const sentence of wrong.slice(0, 20)) say(sentence);
      say(`wrong ${wrong.length}`);
      return wrong.length === 0;
    }),
};

/** Read alone, opened for writing, and read again: what opening for writing settled on stays. */
async function judge(folder: string, expected: string, outcomes: Map<Outcome, number>): Promise<string[]> {
  const wrong: string[] = [];
  const seen = async (mode: 'read' | 'write', wanted: string): Promise<string | undefined> => {
    const { outcome, print, why } = await look(folder, mode, wanted);
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    if (outcome === 'silent loss' || outcome === 'crash') wrong.push(`${mode}: ${outcome}${why ? `: ${why}` : ''}`);
    return print;
  };
  await seen('read', expected);
  const settled = await seen('write', expected);
  if (settled !== undefined) await seen('read', settled);
  return wrong;
}

interface Start {
  readonly folder: string;
  readonly expected: string;
  /** Paths inside the folder, whatever there is, kind by kind. */
  readonly files: readonly (readonly string[])[];
}

/** A catalogue that was closed, one with edits in its journal alone, and one that was migrated and has a backup. */
async function makeStarts(place: string): Promise<Start[]> {
  const [closed, pending, migrated] = ['closed', 'pending', 'migrated'].map((name) => join(place, name));
  if (!closed || !pending || !migrated) return [];
  await makeTemplate(closed);
  await makePending(closed, pending);
  await cp(fixture, migrated, { recursive: true });
  await (await openWith(migrated, { mode: 'write' }, fileSystem)).close();
  return Promise.all([closed, pending, migrated].map(startIn));
}

async function startIn(folder: string): Promise<Start> {
  const catalogue = await openWith(folder, { mode: 'read' }, fileSystem);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
  return {
    folder,
    expected: fingerprintOf(catalogue),
    files: Object.values(Object.groupBy(files.toSorted(), kindOf)).flatMap((kind) => (kind ? [kind] : [])),
  };
}

const kindOf = (file: string): string =>
  file
    .replace(/\/event-[^/.]+(\.\d+)?\.json/, '/ID.json')
    .replace(/\d+\.ndjson$/, 'N.ndjson')
    .replace(/^backups\/.*/, 'backups');
