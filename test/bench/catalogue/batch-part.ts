import { join } from 'node:path';
import { openCatalogue } from '../../../src/catalogue/catalogue.ts';
import type { Catalogue } from '../../../src/catalogue/catalogue-port.ts';
import type { PhotoId } from '../../../src/model/ids.ts';
import { Random } from '../../torture/setup/random.ts';
import { judge, race, ratios, spread } from '../race.ts';
import { photosAreRight, rowsAreRight } from './check-photos.ts';
import { photoId } from './corpus/generated.ts';
import { makeCatalogue } from './corpus/make-catalogue.ts';
import { captioned } from './edit.ts';
import { EditLog } from './edit-log.ts';
import type { Part } from './part.ts';
import { SqlitePhotos } from './peers/sqlite-photos.ts';
import { clockOf, printTimes } from './print-times.ts';

const batch = 500;
const names = {
  ours: `cutline: one change of ${batch} photos`,
  seen: 'cutline: the same, of photos just looked at',
  sqlite: 'SQLite: the same in one transaction, FULL',
};

/** Photos that lie one behind the other, such as somebody chooses in a grid, edited at once. */
export const batchPart: Part = {
  name: `a batch edit of ${batch} photos`,
  async run({ quick, folder }) {
    const count = quick ? 10_000 : 100_000;
    const random = new Random(3);
    const starts = Array.from({ length: quick ? 12 : 40 }, () => random.below(count - batch));
    const path = await makeCatalogue(count, folder);
    const catalogue = await openCatalogue(path, { mode: 'write' });
    const sqlite = new SqlitePhotos(join(folder, 'photos.sqlite'));
    sqlite.fill(catalogue);
    const [mine, theirs] = [new EditLog(), new EditLog()];
    const runners = [
      { name: names.ours, run: ([start = 0]: readonly number[]) => editAll(catalogue, idsFrom(start), mine) },
      {
        name: names.seen,
        before: ([start = 0]: readonly number[]) => {
          look(catalogue, idsFrom((start + count / 2) % (count - batch)));
        },
        run: ([start = 0]: readonly number[]) =>
          editAll(catalogue, idsFrom((start + count / 2) % (count - batch)), mine),
      },
      {
        name: names.sqlite,
        run: ([start = 0]: readonly number[]) => {
          sqlite.editAll(idsFrom(start), (id) => theirs.next(id));
          return Promise.resolve();
        },
      },
    ];
    const times = await race(runners, starts, { size: 1, passes: 1 });
    await catalogue.close();
    const right = [await photosAreRight(path, count, mine), rowsAreRight((id) => sqlite.photo(id), theirs)];
    sqlite.close();
    if (right.includes(false)) return false;
    printTimes(times, 'a batch');
    const theirClock = clockOf(times, names.sqlite);
    const seen = ratios(clockOf(times, names.seen), theirClock);
    console.log(`  for information: a batch of photos just looked at / SQLite: ${spread(seen)}`);
    return judge('a batch / SQLite', ratios(clockOf(times, names.ours), theirClock), 0.6);
  },
};

const idsFrom = (start: number): PhotoId[] => Array.from({ length: batch }, (_, index) => photoId(start + index));

function look(catalogue: Catalogue, ids: readonly PhotoId[]): void {
  for (const id of ids) catalogue.photos.get(id);
}

const editAll = (catalogue: Catalogue, ids: readonly PhotoId[], log: EditLog): Promise<unknown> =>
  catalogue.change('photos.edit', (draft) => {
    for (const id of ids) draft.put('photos', captioned(draft.get('photos', id)!, log.next(id)));
  });
