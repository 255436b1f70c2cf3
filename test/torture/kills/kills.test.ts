import { describe, expect, it } from 'vitest';
import { Ledger } from '../setup/ledger.ts';
import { shortForm } from '../setup/short-form.ts';
import type { Stamp } from '../setup/stamps.ts';
import { killsArea } from './kills-area.ts';

describe('a process that is killed', () => {
  it('while it edits, checkpoints, migrates, imports or recovers loses nothing that it acknowledged', async () => {
    expect(await shortForm(killsArea, { kills: 16, photos: 100 })).toMatch(/lost 0/);
  }, 120_000);
});

describe('the ledger that kills are judged by', () => {
  const judged = (found: Record<string, Stamp>, acknowledged: number) => {
    const ledger = new Ledger(['a', 'b', 'c']);
    ledger.issue(1, ['a', 'b']);
    ledger.issue(2, ['b', 'c']);
    ledger.acknowledge(acknowledged);
    return ledger.judge(new Map(Object.entries(found)));
  };

  it('takes what stands after any edit from the last acknowledged one on', () => {
    expect(judged({ a: 1, b: 1, c: 0 }, 1)).toEqual({ stands: 1, lost: 0, wrong: [] });
    expect(judged({ a: 1, b: 2, c: 2 }, 1)).toEqual({ stands: 2, lost: 0, wrong: [] });
  });

  it('sees an edit that is lost, half there, or that a record is missing', () => {
    expect(judged({ a: 1, b: 1, c: 0 }, 2)).toMatchObject({ lost: 1, wrong: [expect.stringMatching(/acknowledged/)] });
    expect(judged({ a: 1, b: 2, c: 0 }, 1).wrong).toHaveLength(1);
    expect(judged({ a: 1, b: 'half', c: 0 }, 1).wrong).toHaveLength(1);
    expect(judged({ a: 1, b: 1 }, 1).wrong).not.toEqual([]);
  });
});
