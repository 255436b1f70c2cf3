import { join } from 'node:path';
import { cacheFolder } from '../../../src/catalogue/places.ts';
import type { Output } from '../../../src/contract/commands.ts';
import { type Desk, openDesk } from '../../../src/desk/desk.ts';
import { nearTwins } from '../../search/setup/near-twins.ts';
import { Random } from '../../torture/setup/random.ts';
import { judge, median, race, type Runner, spread, type Times } from '../race.ts';
import { said } from './check-photos.ts';
import { photoId } from './corpus/generated.ts';
import { makeCatalogue } from './corpus/make-catalogue.ts';
import { languages, wordsIn } from './corpus/words.ts';
import type { Part } from './part.ts';
import { Fts5 } from './peers/fts5.ts';
import { clockOf } from './print-times.ts';

const count = 100_000;
/** Hits that a screen shows first. */
const screen = 50;
const names = { ours: 'cutline: photos.search through the desk', fts5: 'FTS5 alone, on the same index' };

/** Searching as somebody types: words that begin with three letters, in three languages. */
export const searchPart: Part = {
  name: `search as you type, ${count} photos`,
  async run({ quick, folder }) {
    const path = await makeCatalogue(count, folder);
    const desk = await openDesk({ catalogue: path, mode: 'write' });
    const started = performance.now();
    await search(desk, { query: 'index' });
    console.log(`  for information: making the index: ${((performance.now() - started) / 1000).toFixed(1)} s`);
    const fts5 = new Fts5(join(cacheFolder(path), 'search.sqlite'));
    const right = [await scoresAreTheSame(desk, fts5), await twinsAreTold(desk), await edited(desk)];
    const typed = prefixes(200);
    console.log(
      `  ${typed.length} prefixes, found in ${spread(
        typed.map((prefix) => fts5.hits(prefix)),
        0,
      )} photos`,
    );
    const passes = quick ? 3 : 9;
    const times = await race([ours(desk), theirs(fts5)], typed, { size: 1, passes });
    fts5.close();
    await desk.close();
    if (right.includes(false)) return false;
    return judgePasses(times, typed.length);
  },
};

const ours = (desk: Desk): Runner<string> => ({
  name: names.ours,
  run: ([query = '']) => search(desk, { query, typing: true, limit: screen }),
});

const theirs = (fts5: Fts5): Runner<string> => ({
  name: names.fts5,
  run: ([prefix = '']) => Promise.resolve(fts5.best(prefix, screen)),
});

interface Asked {
  readonly query: string;
  readonly typing?: boolean;
  readonly limit?: number;
}

async function search(desk: Desk, asked: Asked): Promise<Output<'photos.search'>> {
  const answer = await desk.call('photos.search', asked);
  if (!answer.ok) throw new Error(answer.fault.message);
  return answer.value;
}

/** The first three letters, marks and all, of words as they are in the captions. */
function prefixes(most: number): string[] {
  const random = new Random(7);
  const words = Array.from({ length: 3 * most }, () => wordsIn(random.pick(languages), 1, random));
  const letters = words.map((word) => Array.from(new Intl.Segmenter().segment(word), ({ segment }) => segment));
  return [...new Set(letters.flatMap((word) => (word.length < 3 ? [] : word.slice(0, 3).join(''))))].slice(0, most);
}

async function scoresAreTheSame(desk: Desk, fts5: Fts5): Promise<boolean> {
  const wrong: string[] = [];
  for (const query of prefixes(30)) {
    const { photos } = await search(desk, { query, typing: true, limit: screen });
    const scores = fts5.best(query, screen).map((rank) => -rank);
    if (photos.some(({ score }, at) => Math.abs((score ?? 0) - (scores[at] ?? 0)) > 1e-9)) wrong.push(query);
  }
  return said(wrong, 'the same scores as FTS5 in the same order');
}

/** No word finds the one that differs from it in a vowel sign alone. */
async function twinsAreTold(desk: Desk): Promise<boolean> {
  const wrong: string[] = [];
  for (const [number, [, twin]] of nearTwins.entries()) await caption(desk, number, 'bn', `আজ ${twin} এখানে`);
  for (const [number, [word, twin]] of nearTwins.entries()) {
    const found = async (query: string): Promise<string> =>
      (await search(desk, { query })).photos.map(({ photo }) => photo).join(' ');
    if ((await found(word)) !== '' || (await found(twin)) !== photoId(number)) wrong.push(`${word}, ${twin}`);
  }
  return said(wrong, `${nearTwins.length} pairs of Bengali near-twins, no false hit`);
}

/** How long after an edit it is found. */
async function edited(desk: Desk): Promise<boolean> {
  const [times, wrong]: [number[], string[]] = [[], []];
  for (let number = 0; number < 30; number++) {
    const started = performance.now();
    await caption(desk, 1000 + number, 'en', `followed${number}x`);
    const { photos } = await search(desk, { query: `followed${number}x` });
    times.push(performance.now() - started);
    if (photos[0]?.photo !== photoId(1000 + number)) wrong.push(`edit ${number} is not found`);
  }
  console.log(`  for information: from an edit until it is found: ${spread(times, 1)} ms`);
  return said(wrong, 'every edit is found by the next search');
}

async function caption(desk: Desk, number: number, language: string, text: string): Promise<void> {
  const answer = await desk.call('photos.edit', {
    photo: photoId(number),
    set: { [`captions.${language}.text`]: text },
  });
  if (!answer.ok) throw new Error(answer.fault.message);
}

function judgePasses(times: readonly Times[], size: number): boolean {
  const [mine, fts5] = [clockOf(times, names.ours), clockOf(times, names.fts5)].map((clock) =>
    percentiles(clock, size),
  );
  if (!mine || !fts5) return false;
  for (const [name, passes] of [
    [names.ours, mine],
    [names.fts5, fts5],
  ] as const) {
    const [middle, high] = [passes.map(({ p50 }) => p50), passes.map(({ p95 }) => p95)].map((values) => spread(values));
    console.log(`  ${name.padEnd(58)} median ${middle} ms, 95th percentile ${high} ms`);
  }
  const ratio = (at: 'p50' | 'p95'): number[] => mine.map((pass, number) => pass[at] / fts5[number]![at]);
  console.log(`  for information: medians, search / FTS5: ${spread(ratio('p50'))}`);
  return judge('95th percentiles, search / FTS5', ratio('p95'), 1.2);
}

interface Percentiles {
  readonly p50: number;
  readonly p95: number;
}

/** Of every pass through all that was typed. */
function percentiles(clock: readonly number[], size: number): Percentiles[] {
  return Array.from({ length: Math.floor(clock.length / size) }, (_, pass) => {
    const sorted = clock.slice(pass * size, (pass + 1) * size).toSorted((a, b) => a - b);
    return { p50: median(sorted), p95: sorted[Math.floor(0.95 * sorted.length)]! };
  });
}
