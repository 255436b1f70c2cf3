import { join } from 'node:path';
import { Ledger } from '../setup/ledger.ts';
import type { Random } from '../setup/random.ts';
import { type Cast, castOf, makeStampedCatalogue } from '../setup/stamped-catalogue.ts';
import { type Stamp, stampsIn } from '../setup/stamps.ts';
import { examine } from './examine.ts';
import type { Tally } from './tally.ts';

/** One catalogue that is killed over and over, and what is known of it. */
export interface KillLane {
  /** For what a round needs besides the catalogue. */
  readonly place: string;
  readonly folder: string;
  readonly cast: Cast;
  readonly ledger: Ledger;
  readonly random: Random;
  readonly tally: Tally;
}

export async function openLane(place: string, photos: number, random: Random, tally: Tally): Promise<KillLane> {
  const folder = join(place, 'Killed.cutline');
  const cast = castOf(photos);
  await makeStampedCatalogue(folder, cast);
  return { place, folder, cast, ledger: new Ledger([...cast.photos, ...cast.speakers]), random, tally };
}

/** Opens the lane's catalogue after a kill, compares it with what was promised, and gives what it holds. */
export async function judgeLane(
  { folder, ledger, tally }: KillLane,
  what: string,
): Promise<ReadonlyMap<string, Stamp>> {
  let stamps: ReadonlyMap<string, Stamp> = new Map();
  await examine(tally, folder, {
    what,
    look: (catalogue) => {
      stamps = stampsIn(catalogue);
      const { lost, wrong } = ledger.judge(stamps);
      tally.lost += lost;
      return wrong.slice(0, 3);
    },
  });
  return stamps;
}
