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
  await killWriter(lane, again ? 'before recovery' : 'store', String(lane.ledger.next), 400);
  for (let time = 0; again && time < 2; time++) await killWriter(lane, 'recovery', 'none', 60);
  await judgeLane(lane, again ? 'recovery' : 'store');
}

/** @param reach how many calls to the disk, or milliseconds after it has begun to open, it may live */
async function killWriter(
  { folder, cast, ledger, random, tally }: KillLane,
  kind: string,
  first: string,
  reach: number,
): Promise<void> {
  const seed = random.below(2 ** 31);
  const byCall = random.chance(0.6);
  const dies = byCall ? String(random.below(reach)) : 'never';
  const input = [folder, String(cast.photos.length), String(seed), first, dies];
  const {
    lines,
    errors,
    killed: dead,
  } = await killed(writer, input, (child) => {
    let heard = 0;
    return () => {
      if (!byCall && heard++ === 0) killAfter(child, random.below(reach));
    };
  });
  tally.count(kind);
  if (!dead) tally.wrong.push(`${kind}: ended by itself: ${errors}`);
  for (const line of lines) {
    const number = Number(line.slice(1));
    if (line.startsWith('+')) ledger.issue(number, numberedEdit(seed, number, cast));
    if (!line.startsWith('=')) continue;
    ledger.acknowledge(number);
    tally.acknowledged++;
  }
}
