import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openTestDesk, type TestDesk } from '../open-test-desk.ts';
import { writeTinyJpegs } from '../tiny-jpegs.ts';

/** `CUTLINE_MANY` tries another number, such as 20,000. */
const count = Number(process.env.CUTLINE_MANY ?? 5000);
const mebibyte = 2 ** 20;

let test: TestDesk;

beforeEach(async () => {
  test = await openTestDesk();
});

afterEach(() => test.close());

/** Of this process and the readers that it started. */
async function residentMemory(): Promise<number> {
  const children = await readFile(`/proc/self/task/${process.pid}/children`, 'utf8').catch(() => '');
  const sizes = children.split(' ').filter(Boolean).map(residentOf);
  return process.memoryUsage.rss() + (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

async function residentOf(pid: string): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? 0) * 1024;
}

it(
  `takes ${count} files at once, each as a photo of its own, answering others meanwhile`,
  { timeout: 240_000 },
  async () => {
    const card = join(test.folder, 'card');
    await mkdir(card);
    await writeTinyJpegs(card, count);
    const before = process.memoryUsage.rss();
    let highest = 0;
    let slowest = 0;
    const watching = new AbortController();
    const watch = (async () => {
      while (!watching.signal.aborted) {
        const asked = performance.now();
        await test.call('catalogue.status', {});
        await new Promise((resolve) => setImmediate(resolve));
        slowest = Math.max(slowest, performance.now() - asked);
        highest = Math.max(highest, process.memoryUsage.rss());
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    })();
    const began = performance.now();
    const { end, problems } = await test.import([card]);
    const seconds = (performance.now() - began) / 1000;
    watching.abort();
    await watch;
    expect(problems).toEqual([]);
    expect(end).toMatchObject({ outcome: 'done', intake: { new: count, known: 0, problems: 0 } });
    expect((await test.call('photos.rows', { limit: 1 })).total).toBe(count);
    const grown = (highest - before) / mebibyte;
    const all = (await residentMemory()) / mebibyte;
    process.stdout.write(
      `${count} files: ${seconds.toFixed(1)} s, desk grew by ${grown.toFixed(0)} MiB (with readers ${all.toFixed(0)} MiB), slowest answer ${slowest.toFixed(0)} ms\n`,
    );
    expect(grown).toBeLessThan(400);
    // Not a measure of speed: a desk that stalls would take as long as the import.
    expect(slowest).toBeLessThan(5000);
    const again = await test.import([card]);
    expect(again.end.intake).toMatchObject({ new: 0, known: count });
  },
);
