import { describe, expect, it } from 'vitest';
import type { Catalogue, DurableChange } from '../../src/catalogue/catalogue-port.ts';
import { Follower } from '../../src/desk/follower.ts';

/** Something to follow whose edits the test makes itself. */
function edits(): Pick<Catalogue, 'subscribe'> & { edit(seq: number): void } {
  const listeners = new Set<(change: DurableChange) => void>();
  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    edit: (seq) => {
      for (const listener of listeners) listener({ seq } as DurableChange);
    },
  };
}

describe('a follower', () => {
  it('is handed every edit once, in order, many at a time', async () => {
    const source = edits();
    const turns: number[][] = [];
    const follower = new Follower(source, (changes) => {
      turns.push(changes.map(({ seq }) => seq));
      return Promise.resolve();
    });
    for (let seq = 1; seq <= 5; seq++) source.edit(seq);
    await follower.caughtUp();
    source.edit(6);
    await follower.close();
    source.edit(7);
    expect(turns).toEqual([[1, 2, 3, 4, 5], [6]]);
  });

  it('lets nobody wait for edits that came after the question', async () => {
    const source = edits();
    let seen = 0;
    const follower = new Follower(source, (changes) => {
      seen = changes.at(-1)?.seq ?? seen;
      // Whoever edits without a pause: a next edit is there before this one is worked on.
      if (seen < 1000) source.edit(seen + 1);
      return Promise.resolve();
    });
    source.edit(1);
    await follower.caughtUp();
    expect(seen).toBeLessThan(10);
    await follower.close();
  });
});
