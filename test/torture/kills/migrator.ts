/** Migrates a catalogue, and is killed at call number DIES to the disk: `node migrator.ts FOLDER DIES`. */
import { openWith } from '../../../src/catalogue/opening/open-catalogue.ts';
import { dyingDisk } from './dying-disk.ts';
import { oneMore } from './growing-labels.ts';

const [, , folder = '', dies] = process.argv;
await (await openWith(folder, { mode: 'write' }, dyingDisk(Number(dies)), oneMore)).close();
