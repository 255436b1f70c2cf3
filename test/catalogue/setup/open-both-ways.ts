/** Opens a catalogue for writing and for reading and prints what became of it: `node open-both-ways.ts FOLDER`. */
import { writeSync } from 'node:fs';
import { openCatalogue } from '../../../src/catalogue/catalogue.ts';
import { Fault } from '../../../src/model/fault.ts';

const folder = process.argv[2] ?? '';
const outcome = async (mode: 'write' | 'read'): Promise<string> => {
  try {
    const catalogue = await openCatalogue(folder, { mode });
    await catalogue.close();
    return catalogue.mode;
  } catch (error) {
    return error instanceof Fault ? error.code : String(error);
  }
};
writeSync(1, JSON.stringify({ write: await outcome('write'), read: await outcome('read') }));
