import { commandLine } from './command-line.ts';
import { photoFields } from '../setup/stamps.ts';
import { killAfter, killed } from './killed.ts';
import { judgeLane, type KillLane } from './kill-lane.ts';
import { checkSearch } from './search-check.ts';

/** Edits that are on their way at once. */
const inFlight = 8;

/** `cutline edit` is fed one edit after the other and killed: while it starts, opens or, mostly, edits. */
export async function editRound(lane: KillLane): Promise<void> {
  const { folder, cast, ledger, random, tally } = lane;
  const early = random.chance(0.15);
  const delay = early ? 300 + random.below(700) : random.below(400);
  const waiting: number[] = [];
  const { lines, errors } = await killed(commandLine, ['edit', '--catalogue', folder], (child) => {
    const send = (): void => {
      const number = ledger.next;
      const photo = random.pick(cast.photos);
      ledger.issue(number, [photo]);
      waiting.push(number);
      child.stdin?.write(`${JSON.stringify({ photo, set: photoFields(number) })}\n`);
    };
    if (early) killAfter(child, delay);
    for (let count = 0; count < inFlight; count++) send();
    let answered = 0;
    return () => {
      if (!early && answered++ === 0) killAfter(child, delay);
      send();
    };
  });
  tally.count('edit');
  for (const line of lines) {
    const answer = JSON.parse(line) as { ok: boolean; fault?: { message: string } };
    const number = waiting.shift();
    if (!answer.ok || number === undefined) tally.wrong.push(`edit: refused: ${answer.fault?.message ?? line}`);
    else ledger.acknowledge(number);
  }
  tally.acknowledged += lines.length;
  if (!early && lines.length === 0) tally.wrong.push(`edit: ended before it answered: ${errors}`);
  const stamps = await judgeLane(lane, 'edit');
  if (random.chance(0.05)) await checkSearch(lane, stamps);
}
