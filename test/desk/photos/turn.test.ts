import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PhotoId } from '../../../src/model/ids.ts';
import { drawHeif } from '../../images/draw-heif.ts';
import { drawRaw, previewJpeg } from '../../images/draw-raw.ts';
import { openTestDesk, type TestDesk } from '../open-test-desk.ts';

let test: TestDesk;
let shoot: string;
let photos: Readonly<Record<string, PhotoId>>;

/** 300 × 200, red on the left, blue on the right; a phone's file says that it stands on its side. */
const halves = (orientation: number): Promise<Buffer> =>
  sharp({ create: { width: 300, height: 200, channels: 3, background: '#d00' } })
    .composite([{ input: { create: { width: 150, height: 200, channels: 3, background: '#00d' } }, left: 150, top: 0 }])
    .withMetadata({ orientation })
    .jpeg({ quality: 95 })
    .toBuffer();

beforeEach(async () => {
  test = await openTestDesk();
  shoot = join(test.folder, 'shoot');
  await mkdir(shoot);
  await writeFile(join(shoot, 'a.jpg'), await halves(1));
  await writeFile(join(shoot, 'b.jpg'), await halves(6));
  await test.import([shoot], [await test.article('a.txt', { 'a.jpg': 'The hall.', 'b.jpg': 'The guests.' })]);
  const { rows } = await test.call('photos.rows', {});
  photos = Object.fromEntries(rows.map(({ name, photo }) => [name, photo]));
});
afterEach(() => test.close());

const [red, blue] = ['red', 'blue'];
/** The colours of the corners: upper left, upper right, lower right, lower left. */
async function corners(jpeg: Uint8Array): Promise<(string | undefined)[]> {
  const upright = await sharp(jpeg).autoOrient().toBuffer();
  const { data, info } = await sharp(upright).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number): string | undefined => {
    const place = (Math.floor(y * (info.height - 1)) * info.width + Math.floor(x * (info.width - 1))) * info.channels;
    return (data[place] ?? 0) > (data[place + 2] ?? 0) ? red : blue;
  };
  return [at(0.1, 0.1), at(0.9, 0.1), at(0.9, 0.9), at(0.1, 0.9)];
}
const turn = (name: string, by: 90 | 180 | 270 = 90) => test.call('photos.turn', { photos: [photos[name]!], by });
const shown = (name: string) => test.call('photos.show', { photo: photos[name]! });

describe('turning photos', () => {
  it('turns thumbnail, preview and own pixels at once, however often, and back when it is undone', async () => {
    const kinds = ['thumbnail', 'preview', 'full'] as const;
    const seen = async () => {
      const all = await Promise.all(
        kinds.map(async (kind) => corners(await test.desk.picture(kind, photos['a.jpg']!))),
      );
      expect(new Set(all.map(String)).size).toBe(1);
      return all[0];
    };
    expect(await seen()).toEqual([red, blue, blue, red]);
    await turn('a.jpg');
    expect(await seen()).toEqual([red, red, blue, blue]);
    expect(await shown('a.jpg')).toMatchObject({ width: 200, height: 300, turned: 90, orientation: 1 });
    await turn('a.jpg', 270);
    await turn('a.jpg', 270);
    expect(await seen()).toEqual([blue, blue, red, red]);
    await test.call('history.undo', {});
    expect(await seen()).toEqual([red, blue, blue, red]);
    expect(await shown('a.jpg')).not.toHaveProperty('turned');
    await test.call('history.redo', {});
    await test.reopen();
    expect(await seen()).toEqual([blue, blue, red, red]);
  });

  it('turns what its file has turned already, and tells the screens that its pictures are others', async () => {
    const before = await corners(await test.desk.picture('thumbnail', photos['b.jpg']!));
    expect(before).toEqual([red, red, blue, blue]);
    await turn('b.jpg', 180);
    expect(await corners(await test.desk.picture('thumbnail', photos['b.jpg']!))).toEqual([blue, blue, red, red]);
    const told = () =>
      test.heard().filter((one) => one.type === 'picture.ready' && one.photo === photos['b.jpg']).length;
    const times = told();
    expect(times).toBeGreaterThan(0);
    await test.call('history.undo', {});
    expect(told()).toBeGreaterThan(times);
  });

  it('turns many in one step, which is told as such, and never touches a file', async () => {
    const files = ['a.jpg', 'b.jpg'].map((name) => join(shoot, name));
    const sums = () =>
      Promise.all(
        files.map(async (file) =>
          createHash('sha256')
            .update(await readFile(file))
            .digest('hex'),
        ),
      );
    const before = await sums();
    const { seq } = await test.call('photos.turn', { photos: Object.values(photos), by: 90 });
    expect((await test.call('history.list', {})).undo[0]).toMatchObject({ step: seq, kind: 'photos-turn', photos: 2 });
    expect(await sums()).toEqual(before);
    expect(await test.fault('photos.turn', { photos: ['photo-none'], by: 90 })).toMatchObject({
      code: 'photo/not-found',
    });
  });

  it('takes regions and portraits along', async () => {
    const photo = photos['a.jpg']!;
    const boundary = { rbShape: 'rectangle', rbUnit: 'relative', rbX: '0.1', rbY: '0.2', rbW: '0.3', rbH: '0.4' };
    const region = { x: 0.1, y: 0.2, width: 0.3, height: 0.4 };
    await test.call('photos.edit', {
      photo,
      set: { imageRegion: [{ Name: { en: 'Rahim' }, RegionBoundary: boundary }] },
    });
    const { speaker } = await test.call('speakers.add', { names: { en: ['Rahim'] }, portrait: { photo, region } });
    await turn('a.jpg');
    const { imageRegion } = (await shown('a.jpg')).values;
    expect(imageRegion?.value).toMatchObject([{ RegionBoundary: { rbX: '0.4', rbY: '0.1', rbW: '0.4', rbH: '0.3' } }]);
    const portrait = async () =>
      (await test.call('speakers.list', {})).speakers.find(({ id }) => id === speaker)?.portrait?.region;
    expect(await portrait()).toEqual({ x: 0.4, y: 0.1, width: 0.4, height: 0.3 });
    await test.call('history.undo', {});
    expect(await portrait()).toEqual(region);
  });
});

describe('a pack of turned photos', () => {
  async function exported(): Promise<{ files: { path: string; kind: string; width: number; height: number }[] }[]> {
    const { events } = await test.call('events.list', {});
    for (const { id } of events) await test.call('events.edit', { event: id, set: { values: { creditLine: 'A' } } });
    const { job } = await test.call('packs.export', {
      preset: 'press',
      to: test.desk.entries.add(join(test.folder, 'pack')).entry,
    });
    const { end, problems } = await test.ended(job);
    expect(problems).toEqual([]);
    expect(end).toMatchObject({ outcome: 'done', pack: { verified: true } });
    return (JSON.parse(await readFile(join(test.folder, 'pack', 'pack.json'), 'utf8')) as { photos: never[] }).photos;
  }
  const inPack = (path: string) => readFile(join(test.folder, 'pack', path));

  it('has the same pixels with the orientation that turns them, and web copies that are turned', async () => {
    await turn('a.jpg');
    await turn('b.jpg');
    for (const [index, photo] of (await exported()).entries()) {
      const [original, web] = ['original', 'web'].map((kind) => photo.files.find((file) => file.kind === kind)!);
      const expected = index === 0 ? [red, red, blue, blue] : [blue, red, red, blue];
      const copy = await inPack(original!.path);
      expect((await sharp(copy).metadata()).orientation).toBe(index === 0 ? 6 : 3);
      expect(await corners(copy)).toEqual(expected);
      const small = await inPack(web!.path);
      expect(await corners(small)).toEqual(expected);
      const { width, height } = await sharp(small).metadata();
      expect([width, height]).toEqual(index === 0 ? [200, 300] : [300, 200]);
      for (const file of [original!, web!]) expect([file.width, file.height]).toEqual([width, height]);
    }
  });

  it('says in a sidecar how a file lies that cannot say it itself', async () => {
    await writeFile(join(shoot, 'c.heic'), drawHeif({ width: 128, height: 64, turns: 0 }));
    await writeFile(join(shoot, 'd.NEF'), drawRaw.nef({ preview: await previewJpeg(1200, 800), orientation: 6 }));
    const words = await test.article('c.txt', { 'c.heic': 'The door.', 'd.NEF': 'The stairs.' });
    const [event] = (await test.call('events.list', {})).events;
    await test.import([shoot], [words], { event: event!.id });
    const { rows } = await test.call('photos.rows', {});
    const added = rows.filter(({ name }) => /heic|NEF/.test(name));
    await test.call('photos.turn', { photos: added.map(({ photo }) => photo), by: 90 });
    const [heic, nef] = (await exported()).slice(2).map(({ files }) => files.find(({ kind }) => kind === 'original')!);
    expect(await inPack(heic!.path)).toEqual(await readFile(join(shoot, 'c.heic')));
    expect(String(await inPack(heic!.path.replace(/\.heic$/, '.xmp')))).toMatch(/tiff:Orientation[^\d]*6/);
    expect(String(await inPack(nef!.path.replace(/\.NEF$/, '.xmp')))).toMatch(/tiff:Orientation[^\d]*3/);
  });
});

describe('a sidecar beside the original', () => {
  it('says how a person turned the photo, and again how its file lies when that is undone', async () => {
    const [event] = (await test.call('events.list', {})).events;
    await test.call('events.edit', { event: event!.id, set: { sidecars: true } });
    const said = async (): Promise<string | undefined> => {
      const xmp = await readFile(join(shoot, 'a.jpg.xmp'), 'utf8').catch(() => '');
      return /tiff:Orientation[^\d]*(\d)/.exec(xmp)?.[1];
    };
    const written = () => test.call('sidecars.write', {}).then(({ job }) => test.ended(job));
    await written();
    expect(await said()).toBeUndefined();
    await turn('a.jpg');
    await written();
    expect(await said()).toBe('6');
    await test.call('history.undo', {});
    await written();
    expect(await said()).toBe('1');
  });
});
