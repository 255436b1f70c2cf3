import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cutline, drawPhoto, linesOf, makeWorkplace, type Workplace } from './run-cutline.ts';

let place: Workplace;
const run = (...args: string[]) => cutline([...args, '--json'], { cwd: place.folder });
const doctor = (...args: string[]) => run('doctor', '--catalogue', 'kit.cutline', ...args);

beforeAll(async () => {
  place = await makeWorkplace();
  await mkdir(place.at('photos'));
  await Promise.all([1, 2].map((number) => drawPhoto(place.at('photos', `z71${number}_ab.jpg`), number)));
  await cutline(['import', 'photos', '--catalogue', 'kit.cutline'], { cwd: place.folder });
});

afterAll(() => place.remove());

describe('the doctor on the command line', () => {
  it('says in one line that a catalogue is well, and ends with 0', async () => {
    const ran = await doctor();
    expect([ran.code, linesOf(ran)]).toEqual([0, [{ ok: true, findings: [] }]]);
  });

  it('finds a damaged document, mends it when asked, and is content then', async () => {
    const [name = ''] = (await readdir(place.at('kit.cutline', 'events'))).filter((file) => file.endsWith('.json'));
    const path = place.at('kit.cutline', 'events', name);
    const text = await readFile(path, 'utf8');
    await writeFile(path, text.replace('z711_ab', 'z711_ax'));
    const found = await doctor();
    expect(found.code).toBe(1);
    expect(linesOf(found)).toMatchObject([
      { ok: false, findings: [{ code: 'document/damaged', path: `events/${name}` }] },
    ]);
    expect(await readFile(path, 'utf8')).not.toBe(text);
    const mended = await doctor('--repair');
    expect(mended.code).toBe(0);
    expect(linesOf(mended)).toMatchObject([{ ok: true, findings: [{ code: 'document/damaged', repaired: true }] }]);
    expect(linesOf(await doctor())).toEqual([{ ok: true, findings: [] }]);
    const names = linesOf(await run('list', '--catalogue', 'kit.cutline')).map(
      ({ file }) => (file as { name: string }).name,
    );
    expect(names.toSorted()).toEqual(['z711_ab.jpg', 'z712_ab.jpg']);
  });

  it('ends with 4 where there is no catalogue, and with 2 for a wish that makes no sense', async () => {
    expect((await run('doctor', '--catalogue', 'nowhere.cutline')).code).toBe(4);
    expect((await doctor('--take-lock')).code).toBe(2);
  });
});
