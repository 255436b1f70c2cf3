import { execFile } from 'node:child_process';
import { closeSync, openSync, readSync } from 'node:fs';
import { createReaders, type Readers } from '../../../src/desk/readers/readers.ts';
import { readHead } from '../../../src/desk/readers/read-head.ts';
import { compareReading } from '../../metadata/judge/compare-reading.ts';
import { exifToolReadings } from '../../metadata/judge/exiftool-readings.ts';
import { inFlight } from '../intake/tools.ts';
import { judge, median, race, ratios, type Runner, spread } from '../race.ts';
import { exifTool } from './exiftool-program.ts';
import type { Part } from './part.ts';
import { pressPhotos } from './press-photos.ts';

const beginning = 64 * 1024;
/** Ours may take this many times the floor, and this part of ExifTool's time. */
const targets = { floor: 16, exifTool: 1 / 40 };

/** Our full read (kind, size, every block, settled) against ExifTool's quickest, and against reading the bytes alone. */
export const readPart: Part = {
  name: 'reading',
  async run({ quick }) {
    const paths = await pressPhotos(quick ? 100 : 500);
    if (!(await answersAreRight(paths))) return false;
    const readers = createReaders();
    try {
      const times = await race(runnersFor(readers), paths, { size: paths.length, passes: quick ? 3 : 7 });
      for (const { name, clock } of times)
        console.log(
          `  ${name.padEnd(38)} ${spread(
            clock.map((milliseconds) => 1000 / milliseconds),
            0,
          )} files/s, ${median(clock).toFixed(3)} ms a file`,
        );
      const [floor, ours, , peer] = times;
      if (!floor || !ours || !peer) return false;
      const againstFloor = judge('clock / the floor', ratios(ours.clock, floor.clock), targets.floor);
      const faster = median(ratios(peer.clock, ours.clock)).toFixed(0);
      const againstPeer = judge(
        `clock / ExifTool (${faster} times faster)`,
        ratios(ours.clock, peer.clock),
        targets.exifTool,
      );
      return againstFloor && againstPeer;
    } finally {
      await readers.close();
    }
  },
};

/** Every property of every file, block by block and settled, as ExifTool has it. */
async function answersAreRight(paths: readonly string[]): Promise<boolean> {
  const readings = await exifToolReadings('/', paths);
  const wrong: string[] = [];
  let compared = 0;
  for (const path of paths) {
    const [theirs, ours] = [readings.get(path), await readHead(path)];
    const comparisons = theirs && ours ? compareReading(theirs, ours.metadata) : [];
    compared += comparisons.length;
    if (comparisons.length === 0 || comparisons.some(({ agrees }) => !agrees)) wrong.push(path);
  }
  console.log(
    wrong.length === 0
      ? `  answers: all ${compared} values of ${paths.length} files as ExifTool has them`
      : `  answers WRONG: ${wrong.join(', ')}`,
  );
  return wrong.length === 0;
}

const runnersFor = (readers: Readers): readonly Runner<string>[] => [
  {
    name: 'floor: read the first 64 KiB',
    run: (paths) => {
      for (const path of paths) readBeginning(path);
      return Promise.resolve();
    },
  },
  {
    name: 'ours: full read',
    run: async (paths) => {
      for (const path of paths) await readHead(path);
    },
  },
  { name: 'ours, in reader processes', run: (paths) => inFlight(12, paths, (path) => readers.readFile(path)) },
  { name: 'exiftool -fast2 -json, one process', run: readByTool },
];

function readBeginning(path: string): void {
  const file = openSync(path, 'r');
  readSync(file, Buffer.allocUnsafe(beginning), 0, beginning, 0);
  closeSync(file);
}

const readByTool = (paths: readonly string[]): Promise<void> =>
  new Promise((resolve, reject) => {
    execFile(exifTool, ['-fast2', '-json', ...paths], { maxBuffer: 2 ** 28 }, (error) => {
      // It exits with 1 where it warns; the answers were compared before.
      if (error?.signal) reject(new Error(`ExifTool was ended by ${error.signal}`));
      else resolve();
    });
  });
