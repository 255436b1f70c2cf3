import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { openCatalogue } from '../../../src/catalogue/catalogue.ts';
import type { Catalogue } from '../../../src/catalogue/catalogue-port.ts';
import { judge, race, ratios, type Runner, spread } from '../race.ts';
import { said } from './check-photos.ts';
import { makeCatalogue } from './corpus/make-catalogue.ts';
import type { Part } from './part.ts';
import { makeSqliteColumns, readSqliteColumns } from './peers/sqlite-columns.ts';
import { clockOf, printTimes } from './print-times.ts';

const count = 100_000;
/** Rows that a screen asks for first. */
const screen = 200;

const names = {
  ours: `cutline: open, first ${screen} records by time`,
  all: 'SQLite: open, select of the same columns, by time',
  indexed: `SQLite: open, the same, first ${screen} along an index`,
};

/** Opening a catalogue that was closed properly, until the first screen can be drawn; the page cache is warm. */
export const openPart: Part = {
  name: `opening ${count} photos`,
  async run({ quick, folder }) {
    const path = await makeCatalogue(count, folder);
    const sqlitePath = join(folder, 'photos.sqlite');
    const catalogue = await openCatalogue(path, { mode: 'write' });
    makeSqliteColumns(sqlitePath, catalogue);
    makeSqliteColumns(`${sqlitePath}.indexed`, catalogue, { indexed: true });
    await catalogue.close();
    const runners = [
      ours(path),
      theirs(names.all, sqlitePath, undefined),
      theirs(names.indexed, `${sqlitePath}.indexed`, screen),
    ];
    if (!(await rowsAreTheSame(runners))) return false;
    const rounds = Array.from({ length: quick ? 9 : 25 }, (_, round) => round);
    const times = await race(runners, rounds, { size: 1, passes: 1 });
    printTimes(times, 'an opening');
    const clock = clockOf(times, names.ours);
    const indexed = ratios(clock, clockOf(times, names.indexed));
    console.log(`  for information: opening / SQLite's first ${screen} along an index: ${spread(indexed)}`);
    return judge('opening / SQLite, select of the same columns', ratios(clock, clockOf(times, names.all)), 1);
  },
};

interface OpenRunner extends Runner<number> {
  /** Ids of the first rows of the last opening. */
  readonly first: () => readonly unknown[];
}

function ours(path: string): OpenRunner {
  let catalogue: Catalogue | undefined;
  let ids: readonly string[] = [];
  return {
    name: names.ours,
    run: async () => {
      catalogue = await openCatalogue(path, { mode: 'write' });
      ids = catalogue
        .photoList('captured')
        .page(0, screen)
        .map(({ id }) => id);
    },
    after: async () => {
      await catalogue?.close();
      catalogue = undefined;
    },
    first: () => ids,
  };
}

function theirs(name: string, path: string, limit: number | undefined): OpenRunner {
  let ids: readonly unknown[] = [];
  return {
    name,
    run: () => {
      ids = readSqliteColumns(path, screen, limit);
      return Promise.resolve();
    },
    first: () => ids,
  };
}

async function rowsAreTheSame(runners: readonly OpenRunner[]): Promise<boolean> {
  for (const runner of runners) {
    await runner.run([0]);
    await runner.after?.();
  }
  const [mine = [], ...others] = runners.map(({ first }) => first());
  const wrong = others.filter((rows) => mine.length !== screen || !isDeepStrictEqual(rows, mine));
  return said(
    wrong.map(() => 'the first rows are not those of SQLite'),
    `the first ${screen} rows are those of SQLite`,
  );
}
