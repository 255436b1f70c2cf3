import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileSystem } from '../../../src/catalogue/disk/file-system.ts';
import type { Area } from '../area.ts';
import { fingerprintOf } from '../setup/fingerprint-of.ts';
import { reopened } from '../setup/reopened.ts';
import { inMemoryFolder } from '../setup/temporary-folder.ts';
import { makeCrashed, makeTemplate } from '../setup/template.ts';
import { answers } from './faulty-disk.ts';
import { type Operation, operations } from './operations.ts';
import { type Expected, type Starts, type Trial, tryOnce } from './trial.ts';

const fixture = join(import.meta.dirname, '../../catalogue/fixtures/format-1.cutline');

/**
 * Every call to the disk that an operation makes fails in turn, once and for good, with every answer that a disk may
 * give. In the short form every second call fails in one of these ways, others at each seed.
 */
export const faultsArea: Area = {
  name: 'faults',
  run: ({ seed, quick, say }) =>
    inMemoryFolder(async (place) => {
      const unhandled: unknown[] = [];
      const catchUnhandled = (reason: unknown): void => void unhandled.push(reason);
      process.on('unhandledRejection', catchUnhandled);
      const starts = { closed: join(place, 'closed'), crashed: join(place, 'crashed'), old: fixture };
      await makeTemplate(starts.closed);
      await makeCrashed(starts.closed, starts.crashed);
      const wrong: string[] = [];
      for (const operation of operations) {
        const expected = await expectedOf(place, starts, operation);
        const figures = { calls: 0, tried: 0, refused: 0 };
        const stride = quick ? 2 * (operation.stride ?? 1) : 1;
        for (let nth = seed % stride, more = true; more; nth += stride) {
          more = false;
          for (const trial of trialsOf(nth, seed, quick)) {
            const outcome = await tryOnce(place, starts, operation, expected, trial);
            more ||= outcome.fired;
            if (outcome.fired) figures.tried++;
            if (outcome.refused) figures.refused++;
            for (const sentence of outcome.wrong) wrong.push(`${operation.name}, ${describe(trial)}: ${sentence}`);
          }
          if (more) figures.calls = nth + 1;
        }
        say(`${operation.name}: calls ${figures.calls}, failures ${figures.tried}, refused ${figures.refused}`);
      }
      process.off('unhandledRejection', catchUnhandled);
      for (const sentence of wrong.slice(0, 20)) say(sentence);
      say(`wrong ${wrong.length}, rejections that nobody handled ${unhandled.length}`);
      return wrong.length + unhandled.length === 0;
    }),
};

/** A short write is one call among fewer, so it comes to its end earlier: another answer is tried beside it. */
function trialsOf(nth: number, seed: number, quick: boolean): Trial[] {
  if (!quick) return answers.flatMap((answer) => [false, true].map((forGood) => ({ answer, nth, forGood })));
  const hard = answers.filter((answer) => answer !== 'short');
  // Every second call is tried, so that each answer has its turn.
  const turn = Math.floor((nth + seed) / 2);
  const answer = hard[turn % hard.length] ?? 'EIO';
  const forGood = Math.floor(turn / hard.length) % 2 === 0;
  return turn % 4 === 0
    ? [
        { answer, nth, forGood },
        { answer: 'short', nth, forGood },
      ]
    : [{ answer, nth, forGood }];
}

async function expectedOf(place: string, starts: Starts, operation: Operation): Promise<Expected> {
  const folder = join(place, 'Expected.cutline');
  let old: string | undefined;
  if (operation.start !== 'nothing') await cp(starts[operation.start], folder, { recursive: true });
  const before = await operation.before?.(fileSystem, folder);
  if (before) old = fingerprintOf(before);
  else if (operation.start !== 'nothing') old = await untouched(place, starts[operation.start], operation);
  const catalogue = await operation.act(fileSystem, folder, before);
  await catalogue?.close();
  const print = await reopened(folder, operation.migrations);
  await rm(folder, { recursive: true });
  return { old, new: print };
}

/** What a catalogue is that nothing is done to but opening it. */
async function untouched(place: string, start: string, { migrations }: Operation): Promise<string> {
  const folder = join(place, 'Untouched.cutline');
  await cp(start, folder, { recursive: true });
  const print = await reopened(folder, migrations);
  await rm(folder, { recursive: true });
  return print;
}

const describe = ({ answer, nth, forGood }: Trial): string => `${answer} at call ${nth}${forGood ? ' and after' : ''}`;
