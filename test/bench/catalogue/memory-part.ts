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
  async run({ quick, folder }) {
    const empty = join(folder, 'Empty.cutline');
    await (await openCatalogue(empty, { mode: 'write', create: true })).close();
    const large = await makeCatalogue(count, folder);
    const floor = await memoryOf('empty', empty);
    // The first time, its search index is made: that takes more than to find it there.
    const runs = [judgeRun('which makes its search index', floor, await memoryOf('making', large))];
    if (!quick) runs.push(judgeRun('which has its search index', floor, await memoryOf('indexed', large)));
    return !runs.includes(false);
  },
};

function judgeRun(what: string, floor: Memory[], steps: Memory[]): boolean {
  const over = (step: string): number => megabytes(residentAt(steps, step) - residentAt(floor, step));
  console.log(`  for information: ${what}, garbage collected by force: ${over('collected').toFixed(0)} MB over`);
  return judgeAmount(`over an empty desk, ${what}`, over('50 searches'), 150, 'MB');
}

function residentAt(steps: Memory[], wanted: string): number {
  const found = steps.find(({ step }) => step === wanted);
  if (!found) throw new Error(`The desk did not come to '${wanted}'.`);
  return found.rss;
}

const megabytes = (bytes: number): number => bytes / 1e6;

async function memoryOf(name: string, catalogue: string): Promise<Memory[]> {
  const { stdout } = await promisify(execFile)(process.execPath, ['--expose-gc', program, catalogue], {
    timeout: 300_000,
  });
  const steps = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Memory);
  for (const { step, rss, heapUsed, external, peak } of steps) {
    const [resident, heap, outside, most] = [rss, heapUsed, external, peak].map((bytes) => megabytes(bytes).toFixed(0));
    console.log(
      `  ${name.padEnd(8)} ${step.padEnd(12)} resident ${resident} MB (heap ${heap}, outside ${outside}), at most ${most} MB`,
    );
  }
  return steps;
}
