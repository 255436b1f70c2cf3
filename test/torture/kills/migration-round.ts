import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Catalogue } from '../../../src/catalogue/catalogue.ts';
import { examine } from './examine.ts';
import { oneMore } from './growing-labels.ts';
import type { KillLane } from './kill-lane.ts';
import { killed } from './killed.ts';

const fixture = join(import.meta.dirname, '../../catalogue/fixtures/format-1.cutline');
const migrator = join(import.meta.dirname, 'migrator.ts');

/** Calls to the disk that a migration of the fixture makes, about: beyond them nobody is killed. */
const reach = 150;

/** A catalogue of the first format is migrated and killed meanwhile, and now and then killed again while it recovers. */
export async function migrationRound({ place, random, tally }: KillLane): Promise<void> {
  const folder = join(place, 'Old.cutline');
  await cp(fixture, folder, { recursive: true });
  for (let time = random.chance(0.4) ? 2 : 1; time > 0; time--) {
    const { killed: dead, errors } = await killed(migrator, [folder, String(random.below(reach))], () => undefined);
    if (dead) tally.count('migration');
    if (errors !== '') tally.wrong.push(`migration: ${errors}`);
  }
  const look = (catalogue: Catalogue): string[] => {
    const labels = [...catalogue.photos.all()].map(({ label }) => label).join(' ');
    const speakers = catalogue.speakers.size;
    return labels === 'first! second!' && speakers === 1 ? [] : [`holds '${labels}' and ${speakers} speakers.`];
  };
  // Opened once more it must not be migrated again.
  for (const what of ['migration', 'migrated']) await examine(tally, folder, { what, migrations: oneMore, look });
  await rm(folder, { recursive: true });
}
