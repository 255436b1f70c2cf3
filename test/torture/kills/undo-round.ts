import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { openCatalogue } from '../../../src/catalogue/catalogue.ts';
import { History } from '../../../src/desk/history/history.ts';
import { castOf, makeStampedCatalogue } from '../setup/stamped-catalogue.ts';
import { stampsIn } from '../setup/stamps.ts';
import { examine } from './examine.ts';
import type { KillLane } from './kill-lane.ts';
import { killed } from './killed.ts';
import { numberedEdit } from './numbered-edit.ts';
import { isSame, UndoModel } from './undo-model.ts';

const undoer = join(import.meta.dirname, 'undoer.ts');
const photos = 60;
/** Calls to the disk that it may live: opening takes fifty or so. */
const reach = 500;
/** Steps that are undone and done again after a kill. */
const most = 5;

/**
 * A process that edits, undoes and redoes is killed at some call to its disk, several times over one catalogue: what was
 * under way is whole or not there, and undo and redo go on from there.
 */
export async function undoRound({ place, random, tally }: KillLane): Promise<void> {
  const folder = join(place, 'Undone.cutline');
  const cast = castOf(photos);
  await makeStampedCatalogue(folder, cast);
  const model = new UndoModel([...cast.photos, ...cast.speakers]);
  let next = 1;
  for (let time = 1 + random.below(3); time > 0; time--) {
    const seed = random.below(2 ** 31);
    const { undo, redo } = model.steps;
    const numbers = [photos, seed, next, undo, redo, random.below(reach)].map(String);
    const ended = await killed(undoer, [folder, ...numbers], () => undefined);
    tally.count('undo');
    if (!ended.killed) tally.wrong.push(`undo: ended by itself: ${ended.errors}`);
    for (const line of ended.lines) {
      const [kind, number] = line.split(' ');
      if (kind === 'done') {
        model.done();
        tally.acknowledged++;
      } else if (kind === 'undo' || kind === 'redo') model.begin({ kind });
      else {
        next = Number(number) + 1;
        model.begin({ kind: 'edit', number: next - 1, records: numberedEdit(seed, next - 1, cast) });
      }
    }
    await examine(tally, folder, { what: 'undo', look: (catalogue) => model.settle(stampsIn(catalogue)) });
    for (const sentence of await goOn(folder, model)) tally.wrong.push(`undo: ${sentence}`);
  }
  await rm(folder, { recursive: true });
}

/** Undoes some steps and does them again: each leads to the state that it should. @returns what is wrong. */
async function goOn(folder: string, model: UndoModel): Promise<string[]> {
  const catalogue = await openCatalogue(folder, { mode: 'write' });
  const history = new History(catalogue, () => false);
  const wrong: string[] = [];
  try {
    const { undo, redo } = await history.stack();
    if (undo.length !== model.steps.undo || redo.length !== model.steps.redo)
      wrong.push(`${undo.length} steps to undo and ${redo.length} to redo, not as ${JSON.stringify(model.steps)}.`);
    const count = Math.min(most, undo.length);
    for (const way of ['undo', 'redo'] as const) {
      for (let step = 0; step < count; step++) {
        model.begin({ kind: way });
        await history.move(way, undefined);
        model.done();
        if (!isSame(model.now, stampsIn(catalogue))) wrong.push(`${way} after a kill leads elsewhere.`);
      }
    }
  } catch (error) {
    wrong.push(`goes on no more: ${String(error)}`);
  }
  await catalogue.close();
  return wrong;
}
