import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { openCatalogue } from '../../../src/catalogue/catalogue.ts';
import type { Area } from '../area.ts';
import { Random } from '../setup/random.ts';
import { castOf, makeStampedCatalogue } from '../setup/stamped-catalogue.ts';
import { stampPhoto, stampsIn } from '../setup/stamps.ts';
import { inTemporaryFolder } from '../setup/temporary-folder.ts';

/** Milliseconds between edits: twenty a second. */
const interval = 50;

/** Somebody edits without a pause in a large catalogue: how long until an edit is saved, how long does the program stand still. */
export const paceArea: Area = {
  name: 'pace',
  run: ({ seed, quick, say, photos = quick ? 2000 : 50_000, seconds = quick ? 5 : 60 }) =>
    inTemporaryFolder(async (place) => {
      const folder = join(place, 'Large.cutline');
      const cast = castOf(photos);
      await makeStampedCatalogue(folder, cast);
      const catalogue = await openCatalogue(folder, { mode: 'write' });
      const random = new Random(seed);
      const saved = new Map<string, number>();
      const times: number[] = [];
      const stalls = monitorEventLoopDelay({ resolution: 1 });
      stalls.enable();
      const edits = (seconds * 1000) / interval;
      const waiting: Promise<void>[] = [];
      for (let number = 1; number <= edits; number++) {
        const id = random.pick(cast.photos);
        const begun = performance.now();
        const change = catalogue.change('stamp', (draft) => {
          const photo = draft.get('photos', id);
          if (photo) stampPhoto(draft, photo, number);
        });
        waiting.push(change.then(() => void times.push(performance.now() - begun)));
        saved.set(id, number);
        await pause(interval);
      }
      await Promise.all(waiting);
      stalls.disable();
      await catalogue.close();
      const reading = await openCatalogue(folder, { mode: 'read' });
      const stamps = stampsIn(reading);
      const lost = [...saved].filter(([id, number]) => stamps.get(id) !== number).length;
      const sorted = times.toSorted((a, b) => a - b);
      const at = (part: number): string => (sorted[Math.floor((sorted.length - 1) * part)] ?? 0).toFixed(1);
      say(`photos ${photos}, edits saved ${times.length}, lost ${lost}`);
      say(`saved after: median ${at(0.5)} ms, 95th percentile ${at(0.95)} ms, longest ${at(1)} ms`);
      say(
        `standing still: 99th percentile ${(stalls.percentile(99) / 1e6).toFixed(1)} ms, longest ${(stalls.max / 1e6).toFixed(1)} ms`,
      );
      return lost === 0;
    }),
};
