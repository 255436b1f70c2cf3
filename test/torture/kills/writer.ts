/**
 * A process that stamps records without end, several edits at once, with checkpoints between, to be killed:
 * `node writer.ts FOLDER PHOTOS SEED FIRST DIES`. It dies by itself at call number DIES to the disk; `never` where it is
 * killed from outside. With FIRST `none` it edits nothing: it recovers, brings the documents up, and dies.
 */
import { writeSync } from 'node:fs';
import { fileSystem } from '../../../src/catalogue/disk/file-system.ts';
import { migrations } from '../../../src/catalogue/migrations/migrations.ts';
import { openWith } from '../../../src/catalogue/opening/open-catalogue.ts';
import { castOf } from '../setup/stamped-catalogue.ts';
import { dyingDisk } from './dying-disk.ts';
import { stampWithoutEnd } from './stamp-without-end.ts';

const [, , folder = '', photos, seed, first, dies] = process.argv;
const disk = dies === 'never' ? fileSystem : dyingDisk(Number(dies));
writeSync(1, 'opening\n');
const catalogue = await openWith(folder, { mode: 'write' }, disk, migrations);
writeSync(1, 'open\n');

if (first === 'none') {
  await catalogue.checkpoint();
  process.kill(process.pid, 'SIGKILL');
}
await stampWithoutEnd(catalogue, { cast: castOf(Number(photos)), seed: Number(seed), first: Number(first) });
