import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Area } from '../area.ts';
import { Random } from '../setup/random.ts';
import { inTemporaryFolder } from '../setup/temporary-folder.ts';
import { editRound } from './edit-round.ts';
import { importRound } from './import-round.ts';
import { type KillLane, openLane } from './kill-lane.ts';
import { migrationRound } from './migration-round.ts';
import { storeRound } from './store-round.ts';
import { Tally } from './tally.ts';

/** Catalogues that are killed side by side: one process waits while another computes. */
const lanes = 2;

/** A process is killed at random moments; whoever opens the catalogue next finds every edit that was acknowledged. */
export const killsArea: Area = {
  name: 'kills',
  run: async ({ seed, quick, say, kills = quick ? 40 : 1000, photos = quick ? 200 : 2000 }) => {
    const tally = new Tally();
    await inTemporaryFolder(async (place) => {
      await Promise.all(
        Array.from({ length: lanes }, async (_, number) => {
          const home = join(place, String(number));
          await mkdir(home);
          const lane = await openLane(home, photos, new Random(seed + number), tally);
          while (tally.total < kills) await round(lane);
        }),
      );
    });
    for (const line of tally.lines()) say(line);
    return tally.wrong.length === 0 && tally.lost === 0;
  },
};

/** Mostly the command line, as people use it. */
async function round(lane: KillLane): Promise<void> {
  const choice = lane.random.next();
  if (choice < 0.6) await editRound(lane);
  else if (choice < 0.78) await storeRound(lane, false);
  else if (choice < 0.88) await storeRound(lane, true);
  else if (choice < 0.95) await migrationRound(lane);
  else await importRound(lane);
}
