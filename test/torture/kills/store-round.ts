import { join } from 'node:path';
import { killAfter, killed } from './killed.ts';
import { judgeLane, type KillLane } from './kill-lane.ts';
import { numberedEdit } from './numbered-edit.ts';

const writer = join(import.meta.dirname, 'writer.ts');

/**
 * The store's own writer, with batches and checkpoints, is killed: at a call to the disk, or at any moment. Then, with
 * `again`, the openings that recover from it are killed too, twice in a row.
 */
export async function storeRound(lane: KillLane, again: boolean): Promise<void> {
  const kind = again ? 'before recovery' : 'store';
  await killWriter(lane, { script: writer, kind, first: String(lane.ledger.next), reach: 400 });
  const recovery = { script: writer, kind: 'recovery', first: 'none', reach: 60 };
  for (let time = 0; again && time < 2; time++) await killWriter(lane, recovery);
  await judgeLane(lane, again ? 'recovery' : 'store');
}

export interface Killing {
  /** Of a process that stamps records: `node SCRIPT FOLDER PHOTOS SEED FIRST DIES`. */
  readonly script: string;
  /** What is counted. */
  readonly kind: string;
  /** The number of its first edit; `none` where it is to edit nothing. */
  readonly first: string;
  /** How many calls, or milliseconds after it has begun to open, it may live. */
  readonly reach: number;
}

/** Kills a process that stamps records, at a call of its own or at any moment, and notes what it has promised. */
export async function killWriter(lane: KillLane, { script, kind, first, reach }: Killing): Promise<void> {
  const { folder, cast, ledger, random, tally } = lane;
  const seed = random.below(2 ** 31);
  const byCall = random.chance(0.6);
  const dies = byCall ? String(random.below(reach)) : 'never';
  const input = [folder, String(cast.photos.length), String(seed), first, dies];
  const ended = await killed(script, input, (child) => {
    let heard = 0;
    return () => {
      if (!byCall && heard++ === 0) killAfter(child, random.below(reach));
    };
  });
  tally.count(kind);
  if (!ended.killed) tally.wrong.push(`${kind}: ended by itself: ${ended.errors}`);
  for (const line of ended.lines) {
    const number = Number(line.slice(1));
    if (line.startsWith('+')) ledger.issue(number, numberedEdit(seed, number, cast));
    if (!line.startsWith('=')) continue;
    ledger.acknowledge(number);
    tally.acknowledged++;
  }
}
