import { openCatalogue } from '../../../src/catalogue/catalogue.ts';
import { Random } from '../../torture/setup/random.ts';
import { judge, race, ratios, type Runner } from '../race.ts';
import { photosAreRight } from './check-photos.ts';
import { photoId } from './corpus/generated.ts';
import { makeCatalogue } from './corpus/make-catalogue.ts';
import { EditLog } from './edit-log.ts';
import { editCaption } from './edit-part.ts';
import type { Part } from './part.ts';
import { clockOf, printTimes } from './print-times.ts';

/** Edits of a place among the photos, from 0 to 1. */
interface SizeRunner extends Runner<number> {
  /** Closes the catalogue and compares it. */
  readonly isRight: () => Promise<boolean>;
}

const nameOf = (count: number): string => `cutline: ${count} photos`;

/** The same edits in a small catalogue and in large ones. */
export const sizePart: Part = {
  name: 'the same edit in catalogues of all sizes',
  async run({ quick, folder }) {
    const counts = quick ? [1000, 10_000, 100_000] : [1000, 10_000, 100_000, 500_000];
    const random = new Random(2);
    const places = Array.from({ length: quick ? 200 : 1000 }, () => random.next());
    const runners: SizeRunner[] = [];
    for (const count of counts) runners.push(await sizeRunner(count, folder));
    const times = await race(runners, places, { size: 1, passes: 1 });
    const right: boolean[] = [];
    for (const { isRight } of runners) right.push(await isRight());
    if (right.includes(false)) return false;
    printTimes(times, 'an edit');
    const [smallest = 0, largest = 0] = [counts.at(0), counts.at(-1)];
    const figures = ratios(clockOf(times, nameOf(largest)), clockOf(times, nameOf(smallest)));
    return judge(`an edit at ${largest} photos / at ${smallest}`, figures, 1.2);
  },
};

async function sizeRunner(count: number, folder: string): Promise<SizeRunner> {
  const path = await makeCatalogue(count, folder);
  const opened = performance.now();
  const catalogue = await openCatalogue(path, { mode: 'write' });
  const log = new EditLog();
  const edit = async (place: number): Promise<void> => {
    const id = photoId(Math.floor(place * count));
    await editCaption(catalogue, id, log.next(id));
  };
  const started = performance.now();
  await edit(0.5);
  const [opening, first] = [started - opened, performance.now() - started].map((time) => time.toFixed(1));
  console.log(`  ${nameOf(count)}: opened in ${opening} ms, the first edit took ${first} ms more`);
  return {
    name: nameOf(count),
    run: async (places) => {
      for (const place of places) await edit(place);
    },
    isRight: async () => {
      await catalogue.close();
      return photosAreRight(path, count, log);
    },
  };
}
