import { randomUUID } from 'node:crypto';
import { appendFile, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openCatalogue } from '../../../src/catalogue/catalogue.ts';
import { Ledger } from '../setup/ledger.ts';
import { shortForm } from '../setup/short-form.ts';
import type { Stamp } from '../setup/stamps.ts';
import { makePending, makeTemplate } from '../setup/template.ts';
import { inMemoryFolder } from '../setup/temporary-folder.ts';
import { doctorAfterKill, doctorAfterOpening } from './doctor-says.ts';
import { killsArea } from './kills-area.ts';

describe('a process that is killed', () => {
  it('while it edits, undoes, follows edits in the index, checkpoints, migrates, imports or recovers loses nothing that it acknowledged', async () => {
    expect(await shortForm(killsArea, { kills: 12, photos: 100 })).toMatch(/lost 0/);
  }, 120_000);
});

describe('the doctor that is asked after kills', () => {
  it('lets the lock and the torn line of a dead process pass, and wants nothing left of them after an opening', async () => {
    await inMemoryFolder(async (place) => {
      const folder = await crashed(place);
      await appendFile(join(folder, 'journal', '99.ndjson'), '{"seq":99,"torn');
      expect(await doctorAfterKill(folder)).toEqual([]);
      expect(await doctorAfterOpening(folder)).toHaveLength(2);
      await (await openCatalogue(folder, { mode: 'write' })).close();
      expect(await doctorAfterOpening(folder)).toEqual([]);
    });
  });

  it('does not let a damaged copy of a document pass', async () => {
    await inMemoryFolder(async (place) => {
      const folder = await crashed(place);
      await writeFile(join(folder, 'catalogue.json.previous'), 'oops');
      expect(await doctorAfterKill(folder)).toEqual([expect.stringContaining('document/previous-damaged')]);
    });
  });
});

/** What a process that was killed leaves of a catalogue. */
async function crashed(place: string): Promise<string> {
  const folder = join(place, 'Crashed.cutline');
  await makeTemplate(join(place, 'template'));
  await makePending(join(place, 'template'), folder);
  const dead = { host: hostname(), pid: 2 ** 22 + 1, since: '2025-10-26T08:00:00.000Z', token: randomUUID() };
  await writeFile(join(folder, 'lock'), JSON.stringify(dead));
  return folder;
}

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
