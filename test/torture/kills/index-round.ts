import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { checkIndex } from './check-index.ts';
import { judgeLane, type KillLane } from './kill-lane.ts';
import { killWriter } from './store-round.ts';

const indexer = join(import.meta.dirname, 'indexer.ts');

/** Statements to the index, or milliseconds, after which the process is dead: making an index of few photos takes less. */
const reach = 3000;

/** The index is killed while it follows edits, now and then while it is made; then every search finds what is there. */
export async function indexRound(lane: KillLane): Promise<void> {
  const cache = join(lane.folder, 'cache');
  if (lane.random.chance(0.2)) await rm(cache, { recursive: true, force: true });
  await killWriter(lane, { script: indexer, kind: 'index', first: String(lane.ledger.next), reach });
  const stamps = await judgeLane(lane, 'index');
  for (const mode of ['read', 'write'] as const) await checkIndex(lane, stamps, mode);
}
