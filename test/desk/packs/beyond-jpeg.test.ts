import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { drawHeif } from '../../images/draw-heif.ts';
import { drawRaw, previewJpeg } from '../../images/draw-raw.ts';
import { readQuarters } from '../../images/pictures.ts';
import { openTestDesk, type TestDesk } from '../open-test-desk.ts';

let test: TestDesk;

/** A folder with a phone's HEIC, a raw file with a picture inside, and one without. */
beforeEach(async () => {
  test = await openTestDesk();
  const shoot = join(test.folder, 'shoot');
  await mkdir(shoot);
  const preview = await previewJpeg(1200, 800);
  await writeFile(join(shoot, 'a.heic'), drawHeif({ width: 128, height: 64, turns: 3 }));
  await writeFile(join(shoot, 'b.NEF'), drawRaw.nef({ preview, orientation: 6 }));
  await writeFile(join(shoot, 'c.cr2'), drawRaw.cr2());
  const captions = { 'a.heic': 'The hall.', 'b.NEF': 'The signing.', 'c.cr2': 'The guests.' };
  await test.import([shoot], [await test.article('a.txt', captions)], { eventName: 'Signing' });
  const { events } = await test.call('events.list', {});
  const event = events.find(({ photos }) => photos === 3)!;
  await test.call('events.edit', { event: event.id, set: { values: { creditLine: 'Ministry' } } });
});
afterEach(() => test.close());

async function exported(preset: 'press' | 'web') {
  const pack = join(test.folder, preset);
  const { job } = await test.call('packs.export', { preset, to: test.desk.entries.add(pack).entry });
  const { end, problems } = await test.ended(job);
  expect(problems).toEqual([]);
  expect(end).toMatchObject({ outcome: 'done', pack: { verified: true } });
  const manifest = JSON.parse(await readFile(join(pack, 'pack.json'), 'utf8')) as {
    photos: { files: { path: string; kind: string; width: number; height: number; ofPreview?: object }[] }[];
  };
  return { pack, pictures: manifest.photos.map(({ files }) => files) };
}

describe('photos that are no JPEG', () => {
  it('are listed with what stands for them, and the grid knows which has no picture', async () => {
    const { photos } = await test.call('photos.list', {});
    expect(photos.map(({ shownBy }) => shownBy)).toEqual([
      undefined,
      { kind: 'preview', width: 800, height: 1200 },
      { kind: 'nothing' },
    ]);
    const { rows } = await test.call('photos.rows', {});
    expect(rows.map(({ plain, width, height }) => ({ plain, width, height }))).toEqual([
      { plain: undefined, width: 64, height: 128 },
      { plain: undefined, width: 4000, height: 6000 },
      { plain: 'CR2', width: 6000, height: 4000 },
    ]);
    await test.reopen();
    expect((await test.call('photos.list', {})).photos[1]?.shownBy).toEqual({
      kind: 'preview',
      width: 800,
      height: 1200,
    });
  });

  it('go into a pack as they are, with web copies of what can be shown', async () => {
    const { warnings } = await test.call('packs.plan', { preset: 'press' });
    expect(warnings.map(({ code, name }) => [code, name])).toEqual(
      expect.arrayContaining([
        ['preview-small', 'b.NEF'],
        ['words-beside', 'b.NEF'],
        ['picture-missing', 'c.cr2'],
      ]),
    );
    expect(warnings.find(({ code }) => code === 'preview-small')?.message).toContain('800 × 1200');
    const { pack, pictures } = await exported('press');
    expect(pictures.map((files) => files.map(({ path }) => path))).toEqual([
      ['photos/001_a.heic', 'web/001_a.jpg'],
      ['photos/002_b.NEF', 'web/002_b.jpg'],
      ['photos/003_c.cr2'],
    ]);
    expect(pictures[1]?.[1]).toMatchObject({ width: 800, height: 1200, ofPreview: { width: 800, height: 1200 } });
    expect(pictures[1]?.[0]).not.toHaveProperty('ofPreview');
    expect(pictures[0]?.[1]).not.toHaveProperty('ofPreview');
    for (const name of ['001_a', '002_b']) {
      const web = await readFile(join(pack, `web/${name}.jpg`));
      expect(await readQuarters(web)).toEqual(['blue', 'red', 'white', 'green']);
      expect(await sharp(web).metadata()).toMatchObject({ format: 'jpeg' });
    }
    expect(await readFile(join(pack, 'photos/003_c.cr2'))).toEqual(drawRaw.cr2());
  });

  it('are left out of a pack of web copies where there is nothing to show, which the plan says', async () => {
    const plan = await test.call('packs.plan', { preset: 'web' });
    expect(plan).toMatchObject({ photos: 2, ready: true });
    expect(plan.warnings.find(({ code }) => code === 'picture-missing')?.message).toMatch(/c\.cr2.*left out/);
    const { pictures } = await exported('web');
    expect(pictures.map((files) => files.map(({ path }) => path))).toEqual([['web/001_a.jpg'], ['web/002_b.jpg']]);
  });
});
