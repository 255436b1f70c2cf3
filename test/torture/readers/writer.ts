/**
 * A process that edits at random, with checkpoints between: `node writer.ts FOLDER SEED ROUNDS`. Says `+SEQ HASH` when an
 * edit is made and what the catalogue holds then, `=SEQ TIME` when it is on the disk (milliseconds of the clock). After
 * that many rounds it closes the catalogue and ends, if nobody has killed it before.
 */
import { writeSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { fileSystem } from '../../../src/catalogue/disk/file-system.ts';
import { openWith } from '../../../src/catalogue/opening/open-catalogue.ts';
import { Random } from '../setup/random.ts';
import { rowsInDocument } from '../setup/template.ts';
import { anyEdit } from './any-edit.ts';
import { contentHash } from './content-hash.ts';

const [, , folder = '', seed, rounds] = process.argv;
const random = new Random(Number(seed));
const catalogue = await openWith(folder, { mode: 'write', create: true }, fileSystem, undefined, rowsInDocument);
let next = catalogue.seq + 1;
writeSync(1, `+${catalogue.seq} ${contentHash(catalogue)}\n`);

async function edit(): Promise<void> {
  const number = next++;
  const done = catalogue.change('any', (draft) => {
    anyEdit(draft, random, number);
  });
  writeSync(1, `+${number} ${contentHash(catalogue)}\n`);
  const { seq } = await done;
  if (seq !== number) throw new Error(`Edit ${number} was given the number ${seq}.`);
  writeSync(1, `=${seq} ${Date.now()}\n`);
}

for (let round = 0; round < Number(rounds); round++) {
  const edits = Array.from({ length: 1 + random.below(4) }, edit);
  if (random.chance(0.04)) edits.push(catalogue.checkpoint());
  await Promise.all(edits);
  await pause(random.below(15));
}
await catalogue.close();
