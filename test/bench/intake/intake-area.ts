import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createReaders, type Readers } from '../../../src/desk/readers/readers.ts';
import type { Area } from '../area.ts';
import { judge, median, race, ratios, spread, type Times } from '../race.ts';
import { wrongAnswer } from './check-answers.ts';
import { type CorpusPhoto, makeCorpus } from './corpus.ts';
import { runners, runnersOf } from './runners.ts';
import { inFlight } from './tools.ts';

/** Reading photos in: the whole of our pipeline against tools that make the thumbnail alone. */
export const intakeArea: Area = {
  name: 'intake',
  async run({ quick }) {
    const photos = await makeCorpus(quick ? 24 : 200);
    console.log(`  ${photos.length} photos of 24 megapixels, ${await meanSize(photos)} MB on average`);
    const folder = await mkdtemp(join(tmpdir(), 'cutline-bench-'));
    const readers = createReaders();
    try {
      if (!(await answersAreRight(photos, readers))) return false;
      const paths = photos.map(({ path }) => path);
      const rounds = quick ? { size: 12, passes: 2 } : { size: 20, passes: 1 };
      const times = await race(await runnersOf(readers, folder), paths, rounds);
      for (const runner of times) print(runner);
      return judgeAll(times);
    } finally {
      await readers.close();
      await rm(folder, { recursive: true });
    }
  },
};

async function meanSize(photos: readonly CorpusPhoto[]): Promise<string> {
  const sizes = await Promise.all(photos.map(async ({ path }) => (await stat(path)).size));
  return (sizes.reduce((sum, size) => sum + size, 0) / sizes.length / 1e6).toFixed(2);
}

async function answersAreRight(photos: readonly CorpusPhoto[], readers: Readers): Promise<boolean> {
  const wrong: string[] = [];
  await inFlight(4, photos, async (photo) => {
    const answer = await wrongAnswer(photo, await readers.read(photo.path, { thumbnail: true }));
    if (answer !== undefined) wrong.push(answer);
  });
  console.log(wrong.length === 0 ? `  answers: all ${photos.length} right` : `  answers WRONG:\n${wrong.join('\n')}`);
  return wrong.length === 0;
}

function print({ name, clock, processor }: Times): void {
  const perSecond = clock.map((milliseconds) => 1000 / milliseconds);
  const taken = processor.length > 0 ? `, processor ${median(processor).toFixed(1)} ms` : '';
  console.log(`  ${name.padEnd(38)} ${spread(perSecond, 1)} files/s, ${median(clock).toFixed(1)} ms a file${taken}`);
}

function judgeAll(times: readonly Times[]): boolean {
  const of = (name: string) => times.find((runner) => runner.name === name);
  const [mine, two, four] = [of(runners.ours), of(runners.sharpTwo), of(runners.sharpFour)];
  if (!mine || !two || !four) return false;
  const best = median(two.clock) < median(four.clock) ? two : four;
  const verdicts = [judge("clock / sharp's thumbnail alone, the better one", ratios(mine.clock, best.clock), 1.1)];
  verdicts.push(judge("processor / sharp's, the same one", ratios(mine.processor, best.processor), 1.1));
  const [vips, djpeg] = [of(runners.vips), of(runners.djpeg)];
  if (vips) verdicts.push(judge('clock / vipsthumbnail, one process', ratios(mine.clock, vips.clock), 0.55));
  if (djpeg) verdicts.push(judge('clock / djpeg -scale 1/8, two processes', ratios(mine.clock, djpeg.clock), 1.2));
  return !verdicts.includes(false);
}
