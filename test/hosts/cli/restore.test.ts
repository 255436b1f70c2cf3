import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cutline, importPhotos, linesOf, makeWorkplace, startCutline, type Workplace } from './run-cutline.ts';

let place: Workplace;
let catalogue: string;
let photos: string[];

beforeAll(async () => {
  place = await makeWorkplace();
  ({ catalogue, photos } = await importPhotos(place, 3));
});

afterAll(() => place.remove());

const restore = (...args: string[]) => cutline(['restore', ...args, '--catalogue', catalogue, '--json']);
const labels = async (): Promise<unknown[]> =>
  linesOf(await cutline(['list', '--catalogue', catalogue, '--json'])).map(({ label }) => label);
const labelled = (label: string) =>
  cutline(['edit', '--catalogue', catalogue], { input: `${JSON.stringify({ photo: photos[0], set: { label } })}\n` });

describe('restore', () => {
  it('lists the backups, goes back to one, and tells where the state from before is kept', async () => {
    await labelled('after the backup');
    const listed = linesOf(await restore('--list'));
    expect(listed).toMatchObject([
      { photos: 3, events: 1, ok: true },
      { photos: 3, events: 1, ok: true },
    ]);
    expect(Object.keys(listed[0] ?? {})).toEqual(['backup', 'seq', 'date', 'photos', 'events', 'bytes', 'ok']);

    const ran = await restore(String(listed[1]?.backup));
    expect(ran.code).toBe(0);
    const [{ restored }] = linesOf(ran) as [{ restored: { kept: string } }];
    expect(await labels()).toEqual([undefined, undefined, undefined]);
    expect(linesOf(await restore('--list')).map(({ backup }) => backup)).toContain(restored.kept);

    expect((await restore(restored.kept)).code).toBe(0);
    expect(await labels()).toContain('after the backup');
  });

  it('mends a catalogue that cannot be opened any more', async () => {
    for (const name of ['catalogue.json', 'catalogue.json.previous']) await writeFile(join(catalogue, name), 'oops');
    expect((await cutline(['list', '--catalogue', catalogue])).code).toBe(4);
    const backups = linesOf(await restore('--list'));
    const dated = backups.find(({ backup }) => /^\d/.test(String(backup)));
    expect((await restore(String(dated?.backup))).code).toBe(0);
    expect(await labels()).toHaveLength(3);
  });

  it('is refused with 4 while another program has the catalogue open, with 2 where there is no such backup', async () => {
    const editor = startCutline(['edit', '--catalogue', catalogue, '--json']);
    editor.child.stdin.write(`${JSON.stringify({ photo: photos[0], set: { label: 'held' } })}\n`);
    await editor.nextLine();
    const before = await readFile(join(catalogue, 'catalogue.json'), 'utf8');
    const [newest] = linesOf(await restore('--list'));
    const refused = await restore(String(newest?.backup));
    expect(refused).toMatchObject({ code: 4, stderr: expect.stringContaining('Another Cutline') as string });
    expect(await readFile(join(catalogue, 'catalogue.json'), 'utf8')).toBe(before);
    editor.child.stdin.end();
    await editor.ended;

    expect((await restore()).stdout).toBe((await restore('--list')).stdout);
    expect(await restore('20200101-000000-1')).toMatchObject({ code: 2 });
    expect(await cutline(['restore', '--list', '--catalogue', place.at('nowhere.cutline')])).toMatchObject({ code: 4 });
  });
});
