import { closeSync, openSync, readSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execFileSync } from 'node:child_process';
import { type Desk, openDesk } from '../../../src/desk/desk.ts';
import type { JobId } from '../../../src/model/ids.ts';
import { judge, spread } from '../race.ts';
import { said } from './check-photos.ts';
import { makeCard, warm } from './corpus/make-card.ts';
import type { Part } from './part.ts';

const beginning = 64 * 1024;
/** First looks that a grid asks for at once. */
const asked = 24;

/** An import of many small photos, from its start until the grid has been able to show every one of them. */
export const importPart: Part = {
  name: 'an import of small JPEGs, until the grid shows all of them',
  async run({ quick, folder }) {
    const { folder: card, files } = await makeCard(quick ? 2000 : 10_000);
    const cold = canDropCache();
    console.log(
      `  ${files.length} files, ${cold ? 'nothing of them in the page cache' : 'WARM: only root can empty the page cache'}`,
    );
    const [floors, seen, kept, wrong]: [number[], number[], number[], string[]] = [[], [], [], []];
    for (let round = 0; round < (quick ? 1 : 3); round++) {
      await prepare(files, cold);
      floors.push(readBeginnings(files));
      await prepare(files, cold);
      const desk = await openDesk({ catalogue: join(folder, `${round}.cutline`), mode: 'write', create: true });
      const started = performance.now();
      const ended = new Promise<void>((resolve) => {
        desk.listen(({ type }) => {
          if (type === 'job.ended') resolve();
        });
      });
      const looks = await lookAtAll(desk, await start(desk, card), files.length);
      seen.push(performance.now() - started);
      await ended;
      kept.push(performance.now() - started);
      const rows = await desk.call('photos.rows', { limit: 1 });
      if (looks !== files.length) wrong.push(`${looks} pictures`);
      if (!rows.ok || rows.value.total !== files.length) wrong.push('not every photo is in the catalogue');
      await desk.close();
    }
    console.log(
      `  reading the first 64 KiB of each: ${spread(floors, 0)} ms; every photo shown: ${spread(seen, 0)} ms`,
    );
    console.log(
      `  for information: every photo read whole, hashed, with a thumbnail of its own: ${spread(kept, 0)} ms`,
    );
    if (!said(wrong, `${files.length} pictures shown, and as many photos in the catalogue in the end`)) return false;
    return judge(
      'every photo shown / the first 64 KiB of each read',
      seen.map((time, at) => time / floors[at]!),
      3,
    );
  },
};

async function start(desk: Desk, card: string): Promise<JobId> {
  const answer = await desk.call('intake.start', { entries: [desk.entries.add(card).entry] });
  if (!answer.ok) throw new Error(answer.fault.message);
  return answer.value.job;
}

/** Asks for what every photo looks like as soon as their names are known, as a grid does that shows them all. */
async function lookAtAll(desk: Desk, job: JobId, count: number): Promise<number> {
  let total = 0;
  while (total < count) {
    const answer = await desk.call('intake.arriving', { job, limit: 1 });
    total = answer.ok ? answer.value.total : 0;
    await new Promise((resolve) => setImmediate(resolve));
  }
  let [next, looks] = [0, 0];
  const look = async (): Promise<void> => {
    while (next < count) if ((await desk.firstLook(job, next++)).length > 0) looks++;
  };
  await Promise.all(Array.from({ length: asked }, look));
  return looks;
}

/** Milliseconds. */
function readBeginnings(files: readonly string[]): number {
  const started = performance.now();
  const bytes = Buffer.allocUnsafe(beginning);
  for (const path of files) {
    const file = openSync(path, 'r');
    readSync(file, bytes, 0, beginning, 0);
    closeSync(file);
  }
  return performance.now() - started;
}

async function prepare(files: readonly string[], cold: boolean): Promise<void> {
  if (!cold) return warm(files);
  execFileSync('sync');
  dropCache();
}

function canDropCache(): boolean {
  try {
    dropCache();
    return true;
  } catch {
    return false;
  }
}

/** Linux: forgets what files hold; only root may. */
const dropCache = (): void => {
  writeFileSync('/proc/sys/vm/drop_caches', '3');
};
