/**
 * Edits until the system refuses, then frees room by removing the file in the third argument (if there is one) and goes
 * on: `node fill.ts FOLDER EDITS [BALLAST]`. Prints one JSON line: what was acknowledged and how it was refused.
 */
import { unlinkSync, writeSync } from 'node:fs';
import { openCatalogue } from '../../../src/catalogue/catalogue.ts';
import { Fault } from '../../../src/model/fault.ts';
import { aSpeaker } from './records.ts';

// Otherwise the system ends a process that writes past its file size limit (setrlimit(2)).
process.on('SIGXFSZ', () => undefined);

const [, , folder = '', edits = '0', ballast] = process.argv;
const catalogue = await openCatalogue(folder, { mode: 'write', create: true });
const acknowledged: string[] = [];
const refusals = new Set<string>();
const edit = async (number: number): Promise<boolean> => {
  const speaker = aSpeaker({ note: `${number} ${'x'.repeat(4000)}` });
  try {
    await catalogue.change('add', (draft) => draft.put('speakers', speaker));
    acknowledged.push(speaker.id);
    return true;
  } catch (error) {
    refusals.add(error instanceof Fault ? error.code : String(error));
    return false;
  }
};
for (let number = 0; number < Number(edits); number++) await edit(number);
const inMemory = catalogue.speakers.size;
if (ballast !== undefined) unlinkSync(ballast);
const later = await edit(Number(edits));
await catalogue.close();
writeSync(1, JSON.stringify({ acknowledged, refusals: [...refusals], inMemory, later }));
