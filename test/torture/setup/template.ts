import { appendFile, cp, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileSystem } from '../../../src/catalogue/disk/file-system.ts';
import { openWith } from '../../../src/catalogue/opening/open-catalogue.ts';
import { EventId, PhotoId, SpeakerId } from '../../../src/model/ids.ts';
import { anEvent, aPhoto, aSpeaker, captioned } from '../../catalogue/setup/records.ts';

/** Few, so that an event's photos lie in several documents. */
export const rowsInDocument = 3;

export const photoIds = Array.from({ length: 8 }, (_, number) => PhotoId.parse(`photo-t${number}`));
export const speakerIds = Array.from({ length: 3 }, (_, number) => SpeakerId.parse(`speaker-t${number}`));
export const eventIds = ['event-t1', 'event-t2'].map((id) => EventId.parse(id));

/** Makes a catalogue that has seen several openings and checkpoints: documents, previous ones, journal, cache, the past. */
export async function makeTemplate(folder: string): Promise<void> {
  for (let round = 0; round < 4; round++) {
    const catalogue = await openWith(folder, { mode: 'write', create: true }, fileSystem, undefined, rowsInDocument);
    await catalogue.change('import', (draft) => {
      for (const id of eventIds) if (round === 0) draft.put('events', anEvent({ id }));
      for (const [number, id] of photoIds.entries()) {
        if (number > round * 3) continue;
        draft.put('photos', captioned(aPhoto(eventIds[number % 2]!, { id }), `round ${round}`));
      }
      for (const id of speakerIds) draft.put('speakers', aSpeaker({ id, note: `round ${round}` }));
    });
    await catalogue.checkpoint();
    await catalogue.change('caption', (draft) => {
      draft.put('photos', captioned(draft.get('photos', photoIds[0]!)!, `again ${round}`));
    });
    await catalogue.close();
  }
}

/** Makes `folder` what a crash leaves of the one in `template`: with its lock, and an edit that is in the journal alone. */
export async function makePending(template: string, folder: string): Promise<void> {
  const working = `${folder}.working`;
  await cp(template, working, { recursive: true });
  const catalogue = await openWith(working, { mode: 'write' }, fileSystem, undefined, rowsInDocument);
  await catalogue.change('caption', (draft) => {
    for (const id of photoIds) draft.put('photos', captioned(draft.get('photos', id)!, 'not in the documents'));
  });
  await cp(working, folder, { recursive: true });
  await catalogue.close();
  await rm(working, { recursive: true });
}

/** The same, with a torn end of the journal and a damaged document. */
export async function makeCrashed(template: string, folder: string): Promise<void> {
  await makePending(template, folder);
  await rm(join(folder, 'lock'));
  const journals = (await readdir(join(folder, 'journal'))).toSorted((a, b) => parseInt(a) - parseInt(b));
  await appendFile(join(folder, 'journal', journals.at(-1)!), '{"seq":99,"torn');
  const documents = (await readdir(join(folder, 'events'))).filter((name) => name.endsWith('.json')).toSorted();
  await writeFile(join(folder, 'events', documents[0]!), Buffer.alloc(300));
}
