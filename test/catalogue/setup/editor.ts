/**
 * A process that edits without end, to be killed: `node editor.ts FOLDER`. Writes `SEQ CAPTION` on stdout for every edit
 * that was acknowledged.
 */
import { writeSync } from 'node:fs';
import { openCatalogue } from '../../../src/catalogue/catalogue.ts';
import { anEvent, aPhoto, captioned } from './records.ts';

const catalogue = await openCatalogue(process.argv[2] ?? '', { mode: 'write', create: true });
const event = [...catalogue.events.all()][0] ?? anEvent();
const edit = async (): Promise<void> => {
  const text = `caption ${Math.random()}`;
  const { seq } = await catalogue.change('edit', (draft) => {
    if (!draft.get('events', event.id)) draft.put('events', event);
    draft.put('photos', captioned(aPhoto(event.id), text));
  });
  writeSync(1, `${seq} ${text}\n`);
};
writeSync(1, 'open\n');
for (let round = 1; ; round++) {
  await Promise.all([edit(), edit(), edit()]);
  if (round % 7 === 0) void catalogue.checkpoint();
}
