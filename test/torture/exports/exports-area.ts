import { endExifTool } from '../../../src/metadata/exiftool.ts';
import type { Area } from '../area.ts';
import { Tally } from '../kills/tally.ts';
import { Random } from '../setup/random.ts';
import { embedRound } from './embed-round.ts';
import { makeExportKit } from './export-kit.ts';
import { exportRound } from './export-round.ts';

/** An export, and the writing of captions into copies, are killed: no half pack, no half caption, no original touched. */
export const exportsArea: Area = {
  name: 'exports',
  run: async ({ seed, quick, say, kills = quick ? 6 : 200 }) => {
    const tally = new Tally();
    const random = new Random(seed);
    const kit = await makeExportKit();
    try {
      for (let round = 0; tally.total < kills; round++) {
        await (round % 2 === 0 ? exportRound : embedRound)(kit, random, tally);
      }
    } finally {
      await endExifTool();
      await kit.close();
    }
    for (const line of tally.lines()) say(line);
    return tally.wrong.length === 0;
  },
};
