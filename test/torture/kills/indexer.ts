/**
 * A process that stamps records without end while the search index follows, to be killed:
 * `node indexer.ts FOLDER PHOTOS SEED FIRST DIES`. It dies by itself at statement number DIES to the index, wherever in
 * making or bringing it up that falls; `never` where it is killed from outside.
 */
import { writeSync } from 'node:fs';
import { DatabaseSync, StatementSync } from 'node:sqlite';
import { openCatalogue } from '../../../src/catalogue/catalogue.ts';
import { Search } from '../../../src/desk/search/search.ts';
import { castOf } from '../setup/stamped-catalogue.ts';
import { stampWithoutEnd } from './stamp-without-end.ts';

const [, , folder = '', photos, seed, first, dies] = process.argv;
if (dies !== 'never') {
  let statements = 0;
  for (const [owner, name] of [
    [DatabaseSync.prototype, 'exec'],
    [StatementSync.prototype, 'all'],
  ] as const) {
    const run = Reflect.get(owner, name) as (...input: unknown[]) => unknown;
    Reflect.set(owner, name, function (this: unknown, ...input: unknown[]): unknown {
      if (statements++ === Number(dies)) process.kill(process.pid, 'SIGKILL');
      return run.apply(this, input);
    });
  }
}
writeSync(1, 'opening\n');
const catalogue = await openCatalogue(folder, { mode: 'write' });
const search = new Search(catalogue);
writeSync(1, 'open\n');
const prepared = search.prepare();
const stamping = stampWithoutEnd(catalogue, { cast: castOf(Number(photos)), seed: Number(seed), first: Number(first) });
await Promise.all([prepared, stamping]);
