import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openCatalogue } from '../../src/catalogue/catalogue.ts';
import { contentOf } from '../catalogue/setup/content-of.ts';
import { copyOf, newFolder, opened } from '../catalogue/setup/folders.ts';
import { aSpeaker } from '../catalogue/setup/records.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

const start = Date.parse('2025-10-26T00:30:00Z');
const hour = 3600_000;

/** An hour back, ten years on and back, the night in which Europe's clocks change, and another side of the world. */
const moments = [0, -hour, 87_600 * hour, 0.25 * hour, 0.75 * hour, -2 * hour].map((shift) => start + shift);

describe('a clock that is set back and forth', () => {
  it('neither loses an edit nor changes their order: that is by number', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const catalogue = await opened(await newFolder());
    const speaker = aSpeaker();
    for (const [number, moment] of moments.entries()) {
      vi.setSystemTime(moment);
      vi.stubEnv('TZ', ['Europe/Berlin', 'Pacific/Kiritimati', 'America/New_York'][number % 3]);
      await catalogue.change('note', (draft) => {
        draft.put('speakers', { ...speaker, note: `edit ${number}` });
        draft.put('speakers', aSpeaker());
      });
      if (number % 2 === 1) await catalogue.checkpoint();
      const after = await openCatalogue(await copyOf(catalogue.folder), { mode: 'write' });
      expect(contentOf(after)).toEqual(contentOf(catalogue));
      expect(after.seq).toBe(number + 1);
      expect(after.notices).toEqual([]);
      await after.close();
    }
    const folder = await copyOf(catalogue.folder);
    expect(contentOf(await openCatalogue(join(folder), { mode: 'read' }))).toEqual(contentOf(catalogue));
  });
});
