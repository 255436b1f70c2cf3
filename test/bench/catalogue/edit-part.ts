import { join } from 'node:path';
import { openCatalogue } from '../../../src/catalogue/catalogue.ts';
import type { Catalogue } from '../../../src/catalogue/catalogue-port.ts';
import { openDesk } from '../../../src/desk/desk.ts';
import type { PhotoId } from '../../../src/model/ids.ts';
import { Random } from '../../torture/setup/random.ts';
import { judge, race, ratios, type Runner, spread, type Times } from '../race.ts';
import { photosAreRight, rowsAreRight } from './check-photos.ts';
import { numberOf, photoId } from './corpus/generated.ts';
import { makeCatalogue } from './corpus/make-catalogue.ts';
import { captioned } from './edit.ts';
import { EditLog } from './edit-log.ts';
import type { Part } from './part.ts';
import { bareAppend, bareAppendBehind } from './peers/bare-append.ts';
import { SqlitePhotos } from './peers/sqlite-photos.ts';
import { clockOf, printTimes } from './print-times.ts';

const names = {
  floor: '300 bytes and fdatasync, synchronous calls (the floor)',
  behind: '300 bytes and fdatasync, through promises',
  ours: 'cutline: catalogue.change',
  seen: 'cutline: catalogue.change, of a photo just looked at',
  desk: 'cutline: photos.edit through the desk',
  sqlite: 'SQLite: WAL, synchronous=FULL',
};

/** One edit after the other, each on the disk before the next. */
export const editPart: Part = {
  name: 'a durable edit',
  async run({ quick, folder }) {
    const count = quick ? 10_000 : 100_000;
    const random = new Random(1);
    const edits = Array.from({ length: quick ? 400 : 2000 }, () => photoId(random.below(count)));
    const path = await makeCatalogue(count, folder);
    const catalogue = await openCatalogue(path, { mode: 'write' });
    const sqlite = new SqlitePhotos(join(folder, 'photos.sqlite'));
    sqlite.fill(catalogue);
    const [mine, theirs] = [new EditLog(), new EditLog()];
    const runners = [
      ...(await floors(folder)),
      runner(names.ours, (id) => editCaption(catalogue, id, mine.next(id))),
      {
        ...runner(names.seen, (id) => editCaption(catalogue, across(id, count), mine.next(across(id, count)))),
        before: ([id]: readonly PhotoId[]) => id && catalogue.photos.get(across(id, count)),
      },
      await deskRunner(await makeCatalogue(count, join(folder, 'desk'))),
      runner(names.sqlite, (id) => {
        sqlite.edit(id, theirs.next(id));
      }),
    ];
    console.log(`  ${count} photos, ${edits.length} edits of random ones`);
    const times = await race(runners, edits, { size: 1, passes: 1 });
    await catalogue.close();
    for (const { end } of runners) await end?.();
    const right = [await photosAreRight(path, count, mine), rowsAreRight((id) => sqlite.photo(id), theirs)];
    sqlite.close();
    if (right.includes(false)) return false;
    printTimes(times, 'an edit');
    return judgeAll(times);
  },
};

/** Another photo, far away: one that is edited by two would be in memory for the second. */
const across = (id: PhotoId, count: number): PhotoId => photoId((numberOf(id) + count / 2) % count);

/** Edits the photo's English caption. */
export const editCaption = (catalogue: Catalogue, id: PhotoId, text: string): Promise<unknown> =>
  catalogue.change('photos.edit', (draft) => draft.put('photos', captioned(draft.get('photos', id)!, text)));

interface EditRunner extends Runner<PhotoId> {
  readonly end?: () => unknown;
}

const runner = (name: string, edit: (id: PhotoId) => unknown, end?: () => unknown): EditRunner => ({
  name,
  run: async (ids) => {
    for (const id of ids) await edit(id);
  },
  ...(end && { end }),
});

async function floors(folder: string): Promise<EditRunner[]> {
  const now = bareAppend(join(folder, 'floor'));
  const behind = await bareAppendBehind(join(folder, 'floor-behind'));
  let number = 0;
  return [
    runner(names.floor, () => now.append(number++), now.close),
    runner(names.behind, () => behind.append(number++), behind.close),
  ];
}

async function deskRunner(path: string): Promise<EditRunner> {
  const desk = await openDesk({ catalogue: path, mode: 'write' });
  const log = new EditLog();
  const edit = async (photo: PhotoId): Promise<void> => {
    const answer = await desk.call('photos.edit', { photo, set: { 'captions.en.text': log.next(photo) } });
    if (!answer.ok) throw new Error(answer.fault.message);
  };
  return runner(names.desk, edit, () => desk.close());
}

function judgeAll(times: readonly Times[]): boolean {
  const [ours, floor] = [clockOf(times, names.ours), clockOf(times, names.floor)];
  const verdicts = [
    judge('an edit / the floor', ratios(ours, floor), 1.25),
    judge('an edit / SQLite', ratios(ours, clockOf(times, names.sqlite)), 0.65),
  ];
  for (const name of [names.behind, names.seen, names.desk])
    console.log(`  for information: ${name} / the floor: ${spread(ratios(clockOf(times, name), floor))}`);
  return !verdicts.includes(false);
}
