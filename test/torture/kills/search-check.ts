import type { Stamp } from '../setup/stamps.ts';
import { commandLine } from './command-line.ts';
import type { KillLane } from './kill-lane.ts';
import { killed } from './killed.ts';

/** The index may have been killed while it followed an edit: the words of the last one find its photo all the same. */
export async function checkSearch({ folder, tally }: KillLane, stamps: ReadonlyMap<string, Stamp>): Promise<void> {
  const photos = [...stamps].filter(([id]) => id.startsWith('photo-'));
  const last = photos.reduce((most, [, stamp]) => (stamp === 'half' ? most : Math.max(most, stamp)), 0);
  const due = photos.flatMap(([id, stamp]) => (stamp === last ? [id] : []));
  const { lines, errors } = await killed(
    commandLine,
    ['search', `"edit ${last}"`, '--catalogue', folder, '--json'],
    (child) => void child.stdin?.end(),
  );
  const found = new Set(lines.map((line) => (JSON.parse(line) as { photo?: string }).photo));
  const missing = due.filter((id) => !found.has(id));
  tally.searches++;
  if (missing.length > 0) tally.wrong.push(`search: 'edit ${last}' does not find ${missing.length} photos. ${errors}`);
}
