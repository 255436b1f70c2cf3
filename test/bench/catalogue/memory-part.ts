import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { openCatalogue } from '../../../src/catalogue/catalogue.ts';
import { judgeAmount } from '../race.ts';
import { makeCatalogue } from './corpus/make-catalogue.ts';
import type { Part } from './part.ts';

const count = 100_000;
const program = fileURLToPath(new URL('desk-process.ts', import.meta.url));

interface Memory {
  readonly step: string;
  /** Bytes; `peak` since the process began. */
  readonly rss: number;
  readonly heapUsed: number;
  readonly external: number;
  readonly peak: number;
}

/** What a desk takes with many photos open, over what one takes with none. */
export const memoryPart: Part = {
  name: `memory of a desk with ${count} photos`,
  async run({ folder }) {
    const empty = join(folder, 'Empty.cutline');
    await (await openCatalogue(empty, { mode: 'write', create: true })).close();
    const large = await makeCatalogue(count, folder);
    const base = await memoryOf(empty);
    // The first time, its search index is made: that takes more than to find it there.
    const [making, later] = [await memoryOf(large), await memoryOf(large)];
    const [floor, first, second] = [base, making, later].map((steps) => steps.at(-1));
    if (!floor || !first || !second) return false;
    const over = ({ rss }: Memory): number => megabytes(rss - floor.rss);
    const verdicts = [
      judgeAmount('over an empty desk, which makes its search index', over(first), 150, 'MB'),
      judgeAmount('over an empty desk, which has its search index', over(second), 150, 'MB'),
    ];
    return !verdicts.includes(false);
  },
};

const megabytes = (bytes: number): number => bytes / 1e6;

async function memoryOf(catalogue: string): Promise<Memory[]> {
  const { stdout } = await promisify(execFile)(process.execPath, [program, catalogue], { timeout: 120_000 });
  const steps = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Memory);
  for (const { step, rss, heapUsed, external, peak } of steps) {
    const [resident, heap, outside, most] = [rss, heapUsed, external, peak].map((bytes) => megabytes(bytes).toFixed(0));
    console.log(`  ${step.padEnd(12)} resident ${resident} MB (heap ${heap}, outside ${outside}), at most ${most} MB`);
  }
  return steps;
}
