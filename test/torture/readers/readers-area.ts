import { join } from 'node:path';
import type { Area } from '../area.ts';
import { killAfter, killed } from '../kills/killed.ts';
import { Random } from '../setup/random.ts';
import { inTemporaryFolder } from '../setup/temporary-folder.ts';
import { LivingReader } from './living-reader.ts';

const writer = join(import.meta.dirname, 'writer.ts');

/** What the writers have made, by number: the last that says so, since what did not reach the disk is made anew. */
interface Made {
  readonly hashes: Map<number, string>;
  readonly saved: Map<number, number>;
}

/**
 * Two processes follow a catalogue while others edit it at random and are killed, one after the other. Every state that
 * they show is one that the writer has been in, none is older than the one before it, and the last is the writer's last.
 */
export const readersArea: Area = {
  name: 'readers',
  run: ({ seed, quick, say, kills = quick ? 3 : 100 }) =>
    inTemporaryFolder(async (place) => {
      const folder = join(place, 'Followed.cutline');
      const random = new Random(seed);
      const made: Made = { hashes: new Map(), saved: new Map() };
      const wrong: string[] = [];
      await write(folder, random, made, wrong, false);
      const readers = [new LivingReader(folder), new LivingReader(folder)];
      for (let kill = 0; kill < kills; kill++) await write(folder, random, made, wrong, true);
      await write(folder, random, made, wrong, false);
      const last = Math.max(...made.saved.keys());
      for (const reader of readers) await reader.reaches(last);
      for (const reader of readers) await reader.end();
      for (const [number, reader] of readers.entries()) {
        wrong.push(...disagreements(reader, made, last).map((sentence) => `reader ${number}: ${sentence}`));
      }
      const shown = readers.map((reader) => reader.shown);
      say(
        `kills ${kills}, edits saved ${made.saved.size}, states shown ${shown.map(({ length }) => length).join(' and ')}`,
      );
      say(`shown after: ${lags(shown.flat(), made.saved)}`);
      for (const sentence of wrong.slice(0, 20)) say(sentence);
      say(`wrong ${wrong.length}`);
      return wrong.length === 0;
    }),
};

async function write(folder: string, random: Random, made: Made, wrong: string[], isKilled: boolean): Promise<void> {
  const input = [folder, String(random.below(2 ** 31)), isKilled ? '100000' : '40'];
  const {
    lines,
    errors,
    killed: dead,
  } = await killed(writer, input, (child) => {
    let heard = 0;
    return () => {
      if (isKilled && heard++ === 0) killAfter(child, 100 + random.below(1500));
    };
  });
  if (dead !== isKilled || errors !== '') wrong.push(`a writer ended as it should not: ${errors}`);
  for (const line of lines) {
    const [number = '', what = ''] = line.slice(1).split(' ');
    if (line.startsWith('+')) made.hashes.set(Number(number), what);
    else made.saved.set(Number(number), Number(what));
  }
}

function disagreements({ shown, errors }: LivingReader, { hashes }: Made, last: number): string[] {
  const wrong: string[] = errors === '' ? [] : [errors];
  for (const [index, { seq, hash }] of shown.entries()) {
    if (hashes.get(seq) !== hash) wrong.push(`state ${seq} is not the writer's.`);
    const before = shown[index - 1]?.seq ?? -1;
    if (seq <= before) wrong.push(`state ${seq} came behind state ${before}.`);
  }
  if (shown.at(-1)?.seq !== last)
    wrong.push(`state ${shown.at(-1)?.seq ?? 'nothing'} is the last that was shown, of ${last}.`);
  return wrong;
}

/** Of what was saved while the reader was there. */
function lags(shown: LivingReader['shown'], saved: ReadonlyMap<number, number>): string {
  const first = Math.min(...shown.map(({ time }) => time));
  const times = shown
    .flatMap(({ seq, time }) => {
      const at = saved.get(seq);
      return at !== undefined && at > first ? time - at : [];
    })
    .toSorted((a, b) => a - b);
  const part = (share: number): number => times[Math.floor((times.length - 1) * share)] ?? NaN;
  return `median ${part(0.5)} ms, 95th percentile ${part(0.95)} ms, longest ${part(1)} ms`;
}
