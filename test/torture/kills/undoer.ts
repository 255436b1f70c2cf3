/**
 * A process that edits, undoes and redoes without end, with checkpoints between, to be killed:
 * `node undoer.ts FOLDER PHOTOS SEED FIRST UNDO REDO DIES`. FIRST is the number of its first edit, UNDO and REDO are the
 * steps that are there; it dies by itself at call number DIES to the disk. Writes `edit N`, `undo` or `redo` when it
 * begins, `done` when that is acknowledged.
 */
import { writeSync } from 'node:fs';
import { openWith } from '../../../src/catalogue/opening/open-catalogue.ts';
import { History } from '../../../src/desk/history/history.ts';
import { Random } from '../setup/random.ts';
import { castOf } from '../setup/stamped-catalogue.ts';
import { dyingDisk } from './dying-disk.ts';
import { numberedEdit } from './numbered-edit.ts';
import { stampRecords } from './stamp-without-end.ts';

const [folder = '', ...numbers] = process.argv.slice(2);
const [photos = 0, seed = 0, first = 0, undo = 0, redo = 0, dies = 0] = numbers.map(Number);
const cast = castOf(photos);
const random = new Random(seed);
const catalogue = await openWith(folder, { mode: 'write' }, dyingDisk(dies));
const history = new History(catalogue, () => false);
const steps = { undo, redo };
const moved = async (way: 'undo' | 'redo', back: 'undo' | 'redo'): Promise<void> => {
  writeSync(1, `${way}\n`);
  await history.move(way, undefined);
  steps[way]--;
  steps[back]++;
};
for (let number = first; ;) {
  const choice = random.next();
  if (choice < 0.4 && steps.undo > 0) await moved('undo', 'redo');
  else if (choice < 0.65 && steps.redo > 0) await moved('redo', 'undo');
  else {
    writeSync(1, `edit ${number}\n`);
    // The name of a command: only what commands do is undone.
    await stampRecords(catalogue, 'photos.edit', number, numberedEdit(seed, number, cast));
    number++;
    steps.undo++;
    steps.redo = 0;
  }
  writeSync(1, 'done\n');
  if (random.chance(0.1)) void catalogue.checkpoint();
}
