/**
 * A process that stamps records without end, several edits at once, with checkpoints between, to be killed:
 * `node writer.ts FOLDER PHOTOS SEED FIRST DIES`. It dies by itself at call number DIES to the disk; `never` where it is
 * killed from outside. Writes `+N` when it begins edit N, `=N` when that is acknowledged. With FIRST `none` it edits
 * nothing: it recovers, brings the documents up, and dies.
 */
import { writeSync } from 'node:fs';
import { fileSystem } from '../../../src/catalogue/disk/file-system.ts';
import { migrations } from '../../../src/catalogue/migrations/migrations.ts';
import { openWith } from '../../../src/catalogue/opening/open-catalogue.ts';
import type { PhotoId, SpeakerId } from '../../../src/model/ids.ts';
import { castOf } from '../setup/stamped-catalogue.ts';
import { stampPhoto, stampSpeaker } from '../setup/stamps.ts';
import { dyingDisk } from './dying-disk.ts';
import { numberedEdit } from './numbered-edit.ts';

const [, , folder = '', photos, seed, first, dies] = process.argv;
const cast = castOf(Number(photos));
const disk = dies === 'never' ? fileSystem : dyingDisk(Number(dies));
writeSync(1, 'opening\n');
const catalogue = await openWith(folder, { mode: 'write' }, disk, migrations);
writeSync(1, 'open\n');

if (first === 'none') {
  await catalogue.checkpoint();
  process.kill(process.pid, 'SIGKILL');
}
let next = Number(first);
const edit = async (): Promise<void> => {
  const number = next++;
  const records = numberedEdit(Number(seed), number, cast);
  writeSync(1, `+${number}\n`);
  await catalogue.change('stamp', (draft) => {
    for (const id of records) {
      const photo = draft.get('photos', id as PhotoId);
      const speaker = draft.get('speakers', id as SpeakerId);
      if (photo) stampPhoto(draft, photo, number);
      if (speaker) stampSpeaker(draft, speaker, number);
    }
  });
  writeSync(1, `=${number}\n`);
};
for (let round = 1; ; round++) {
  await Promise.all([edit(), edit(), edit()]);
  if (round % 5 === 0) void catalogue.checkpoint();
}
