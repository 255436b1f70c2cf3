import { join } from 'node:path';
import type { Area } from '../area.ts';
import { Random } from '../setup/random.ts';
import { inMemoryFolder } from '../setup/temporary-folder.ts';
import { atRandom, catalogueWork } from './catalogue-work.ts';
import { migrationWork } from './migration-work.ts';
import { ourSyncs } from './our-syncs.ts';
import { type Cuts, powerCuts, type Work } from './power-cuts.ts';
import { stockLowdbWork } from './stock-lowdb-work.ts';

/** Mixtures tried after every call: most leave what another one has left. */
const mixturesOfCall = 8;

/**
 * The power fails after every call to the disk; what it may leave is opened, in every way that the syncs allow. A store
 * on lowdb's stock adapter goes through the same, and must lose: otherwise nothing is shown.
 * So must ours without any one of its syncs, but for the one of which our-syncs.ts says why nothing depends on it.
 */
export const powerArea: Area = {
  name: 'power',
  run: ({ seed, quick, say, states = quick ? 400 : 10_000 }) =>
    inMemoryFolder(async (place) => {
      const random = new Random(seed);
      const mixtures = quick ? 0 : mixturesOfCall;
      const tried = async (name: string, work: Work): Promise<Cuts> => {
        const cuts = await powerCuts(join(place, name), work, random, { mixtures, most: states });
        say(
          `${name}: states ${cuts.states}, edits acknowledged ${cuts.acknowledged}, ` +
            `states with a loss ${cuts.lost}, states that do not open ${cuts.unopenable}`,
        );
        return cuts;
      };
      const stock = await tried('lowdb as it comes', stockLowdbWork);
      const ours = [await tried('catalogue', catalogueWork()), await tried('migration', migrationWork)];
      for (let total = sum(ours), time = 1; !quick && total < states; time++, total = sum(ours)) {
        ours.push(await tried(`catalogue, other edits ${time}`, catalogueWork(undefined, atRandom(random))));
      }
      say(`states of ours ${sum(ours)}`);
      let blind = 0;
      for (const { name, needed, is } of ourSyncs) {
        const work = { ...catalogueWork(is), untilLost: true };
        const { lost, unopenable } = await powerCuts(join(place, name), work, random, { mixtures: 0 });
        const noticed = lost + unopenable > 0;
        if (noticed !== needed) blind++;
        say(
          `without the sync ${name}: ${noticed ? 'noticed' : 'nothing is lost'}${noticed === needed ? '' : ', UNEXPECTED'}`,
        );
      }
      for (const { examples } of ours) for (const example of examples.slice(0, 5)) say(example);
      return (
        blind === 0 &&
        stock.lost + stock.unopenable > 0 &&
        ours.every(({ lost, unopenable }) => lost + unopenable === 0)
      );
    }),
};

const sum = (cuts: readonly Cuts[]): number => cuts.reduce((total, { states }) => total + states, 0);
