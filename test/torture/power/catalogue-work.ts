import { basename } from 'node:path';
import type { Catalogue, Draft } from '../../../src/catalogue/catalogue.ts';
import { migrations } from '../../../src/catalogue/migrations/migrations.ts';
import { openWith } from '../../../src/catalogue/opening/open-catalogue.ts';
import { systemError } from '../../catalogue/setup/flaky-disk.ts';
import { anEvent, aPhoto, aSpeaker, captioned } from '../../catalogue/setup/records.ts';
import { fingerprintOf } from '../setup/fingerprint-of.ts';
import type { Random } from '../setup/random.ts';
import { reopened } from '../setup/reopened.ts';
import type { Work } from './power-cuts.ts';
import type { Promises } from './promises.ts';
import type { RecorderOptions } from './recorder.ts';

/** Few, so that an event's photos lie in several documents. */
const rowsInDocument = 3;

/** Whether edit `number` is followed by this. */
type Plan = (what: 'move' | 'several' | 'refused' | 'checkpoint', number: number) => boolean;

const usual: Plan = (what, number) => {
  if (what === 'move') return number % 4 === 1;
  if (what === 'several') return number % 4 === 3;
  return what === 'refused' ? number === 5 || number === 7 : number % 3 === 2 || number === 7;
};

export const atRandom =
  (random: Random): Plan =>
  () =>
    random.chance(0.3);

/**
 * The store with all that it does: imports, edits alone and several at once, moves, removals, checkpoints, an edit that
 * the disk refuses to sync, and opening again.
 */
export function catalogueWork(forgets?: RecorderOptions['forgets'], plan: Plan = usual): Work {
  let refusing = false;
  return {
    ...(forgets && { forgets }),
    refuse: (call, path) => {
      if (refusing && call === 'datasync' && basename(path).endsWith('.ndjson')) {
        refusing = false;
        throw systemError('EIO', call);
      }
    },
    run: async (recorder, folder, promises) => {
      let catalogue = await openWith(
        folder,
        { mode: 'write', create: true },
        recorder.files,
        migrations,
        rowsInDocument,
      );
      promises.acknowledged(fingerprintOf(catalogue));
      await edits(catalogue, promises, plan, () => {
        refusing = true;
      });
      await catalogue.close();
      catalogue = await openWith(folder, { mode: 'write' }, recorder.files, migrations, rowsInDocument);
      for (const note of ['after', 'and again']) {
        await edit(catalogue, promises, (draft) => draft.put('speakers', aSpeaker({ note })));
      }
      await catalogue.close();
    },
    reopen: (folder) => reopened(folder),
  };
}

async function edit(catalogue: Catalogue, promises: Promises, change: (draft: Draft) => void): Promise<void> {
  const done = catalogue.change('edit', change);
  const print = fingerprintOf(catalogue);
  promises.begun(print);
  await done;
  promises.acknowledged(print);
}

async function edits(catalogue: Catalogue, promises: Promises, plan: Plan, refuseNext: () => void): Promise<void> {
  const [first, second] = [anEvent(), anEvent()];
  for (let number = 0; number < 9; number++) {
    const event = number % 2 === 0 ? first : second;
    await edit(catalogue, promises, (draft) => {
      draft.put('events', event);
      draft.put('speakers', aSpeaker({ note: `edit ${number}` }));
      draft.put('photos', captioned(aPhoto(event.id), `edit ${number}`));
    });
    const [photo] = catalogue.photosOf(first.id);
    if (photo && plan('move', number)) {
      await edit(catalogue, promises, (draft) => draft.put('photos', { ...photo, event: second.id }));
    }
    if (photo && plan('several', number)) {
      const several = ['one', 'two', 'three'].map((text) =>
        edit(catalogue, promises, (draft) => draft.put('photos', captioned(photo, text))),
      );
      await Promise.all(several);
    }
    if (plan('refused', number)) await refused(catalogue, promises, refuseNext);
    if (plan('checkpoint', number)) await catalogue.checkpoint();
  }
}

/** An edit whose line reaches the disk's cache and is then refused: after a cut it may be there, and must not come between others. */
async function refused(catalogue: Catalogue, promises: Promises, refuseNext: () => void): Promise<void> {
  refuseNext();
  await edit(catalogue, promises, (draft) => draft.put('speakers', aSpeaker({ note: 'refused' }))).then(
    () => {
      throw new Error('The disk refused, and the edit was acknowledged all the same.');
    },
    () => undefined,
  );
}
