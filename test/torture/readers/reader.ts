/**
 * A process that reads a catalogue while others write it: `node reader.ts FOLDER`, until its input ends. Says
 * `SEQ HASH TIME` for every state that it shows: its last edit, what it holds, and when (milliseconds of the clock).
 */
import { writeSync } from 'node:fs';
import { openCatalogue } from '../../../src/catalogue/catalogue.ts';
import { contentHash } from './content-hash.ts';

const catalogue = await openCatalogue(process.argv[2] ?? '', { mode: 'read' });
let shown = -1;
const show = (): void => {
  if (catalogue.seq === shown) return;
  shown = catalogue.seq;
  writeSync(1, `${shown} ${contentHash(catalogue)} ${Date.now()}\n`);
};
catalogue.subscribe(show);
show();
process.stdin.resume().once('end', () => void catalogue.close().then(() => process.exit()));
