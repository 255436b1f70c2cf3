import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Area } from '../area.ts';
import { Random } from '../setup/random.ts';
import { inTemporaryFolder } from '../setup/temporary-folder.ts';
import { editRound } from './edit-round.ts';
import { importRound } from './import-round.ts';
import { indexRound } from './index-round.ts';
import { type KillLane, openLane } from './kill-lane.ts';
import { migrationRound } from './migration-round.ts';
import { storeRound } from './store-round.ts';
import { Tally } from './tally.ts';
import { undoRound } from './undo-round.ts';

/** Catalogues that are killed side by side: one process waits while another computes. */
const lanes = 2;

interface Round {
  /** Of a hundred: mostly the command line, as people use it. */
  readonly share: number;
  readonly run: (lane: KillLane) => Promise<void>;
}

const rounds: readonly Round[] = [
  { share: 40, run: editRound },
  { share: 15, run: (lane) => storeRound(lane, false) },
  { share: 10, run: (lane) => storeRound(lane, true) },
  { share: 15, run: indexRound },
  { share: 10, run: undoRound },
  { share: 5, run: migrationRound },
  { share: 5, run: importRound },
];

/** A process is killed at random moments; whoever opens the catalogue next finds every edit that was acknowledged. */
export const killsArea: Area = {
  name: 'kills',
  run: async ({ seed, quick, say, kills = quick ? 40 : 1000, photos = quick ? 200 : 2000 }) => {
    const tally = new Tally();
    // Each once, however few kills there are to be; then as chance has it.
    const due = [...rounds];
    await inTemporaryFolder(async (place) => {
      await Promise.all(
        Array.from({ length: lanes }, async (_, number) => {
          const home = join(place, String(number));
          await mkdir(home);
          const lane = await openLane(home, photos, new Random(seed + number), tally);
          while (due.length > 0 || tally.total < kills) await (due.shift() ?? chosen(lane.random)).run(lane);
        }),
      );
    });
    for (const line of tally.lines()) say(line);
    return tally.wrong.length === 0 && tally.lost === 0;
  },
};

function chosen(random: Random): Round {
  let at = random.below(rounds.reduce((sum, { share }) => sum + share, 0));
  return rounds.find(({ share }) => (at -= share) < 0)!;
}
