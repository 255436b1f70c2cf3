import { createHash } from 'node:crypto';
import { appendFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, describe, expect, it } from 'vitest';
import { Fault } from '../../src/model/fault.ts';
import { endExifTool } from '../../src/metadata/exiftool.ts';
import { PackManifest } from '../../src/packs/manifest.ts';
import type { PackStep } from '../../src/packs/pack-step.ts';
import { planPack } from '../../src/packs/plan-pack.ts';
import { writePack } from '../../src/packs/write-pack.ts';
import { inputOf, realPhoto, temporaryFolder } from './pack-photos.ts';
import { packTools } from './pack-tools.ts';

afterAll(() => endExifTool());

const names = ['z7157588517514_1471cc05.jpg', 'বাংলাদেশ উৎসব.jpg'];

async function started() {
  const home = await temporaryFolder();
  const originals = join(home, 'originals');
  const out = join(home, 'out');
  await Promise.all([mkdir(originals), mkdir(out)]);
  const photos = await Promise.all(names.map((name) => realPhoto(originals, name)));
  return { originals, out, photos, plan: planPack(inputOf(photos)), tools: packTools() };
}

const pixelsOf = async (path: string) =>
  sharp(await readFile(path))
    .raw()
    .toBuffer();
const sha256 = async (path: string) =>
  createHash('sha256')
    .update(await readFile(path))
    .digest('hex');
const faultOf = async (work: Promise<unknown>): Promise<Fault> => {
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof Fault) return error;
  throw new Error('No fault was thrown.', { cause: error });
};

describe('writing a pack to a folder', () => {
  it('writes what was planned, and says in pack.json what every file is', async () => {
    const { out, plan, tools } = await started();
    const pack = await writePack(plan, join(out, 'pack'), tools);
    const manifest = PackManifest.parse(JSON.parse(await readFile(join(pack.path, 'pack.json'), 'utf8')));
    const found = await readdir(pack.path, { recursive: true });
    expect(found.filter((name) => name.includes('.')).toSorted()).toEqual([...plan.files].toSorted());
    expect([...manifest.files.map(({ path }) => path), 'pack.json']).toEqual(plan.files);
    for (const file of manifest.files) expect(await sha256(join(pack.path, file.path))).toBe(file.sha256);
    expect([pack.files, pack.photos.length, pack.problems]).toEqual([plan.files.length, 2, []]);
    expect(manifest.photos[0]).toMatchObject({
      original: { name: names[0] },
      captions: { vi: { text: 'Ông John Brandolino phát biểu', status: 'checked' } },
      people: [{ names: { vi: 'John Brandolino' }, role: 'speaking' }],
      creditLine: 'Photo: MPS',
      creator: ['Nguyễn Văn A'],
    });
  }, 60_000);

  it('copies the pixels of originals untouched, and leaves the originals alone', async () => {
    const { out, plan, photos, tools } = await started();
    const pack = await writePack(plan, join(out, 'pack'), tools);
    const [photo] = photos;
    const copy = join(pack.path, plan.photos[0]!.pictures[0]!.path);
    expect(await pixelsOf(copy)).toEqual(await pixelsOf(photo!.original.path));
    expect(await sha256(photo!.original.path)).toBe(photo!.original.sha256);
    expect(await sha256(copy)).not.toBe(photo!.original.sha256);
  }, 60_000);

  it('tells of every file as it is written', async () => {
    const { out, plan, tools } = await started();
    const steps: PackStep[] = [];
    await writePack(plan, join(out, 'pack'), tools, (step) => steps.push(step));
    const writing = steps.filter(({ stage }) => stage === 'writing');
    expect(writing.map(({ path }) => path).toSorted()).toEqual([...plan.files].toSorted());
    expect(writing.at(-1)).toMatchObject({ path: 'pack.json', done: plan.files.length, total: plan.files.length });
  }, 60_000);

  it('makes the folders above it', async () => {
    const { out, plan, tools } = await started();
    const { path } = await writePack(plan, join(out, 'a', 'b', 'pack'), tools);
    expect(await readdir(path)).toContain('pack.json');
  }, 60_000);
});

describe('a pack that cannot be written leaves nothing behind', () => {
  it('is refused before a byte is written where something is missing', async () => {
    const { out, photos, tools } = await started();
    const plan = planPack(inputOf([{ ...photos[0]!, values: {} }]));
    const { code, detail } = await faultOf(writePack(plan, join(out, 'pack'), tools));
    expect(code).toBe('pack/incomplete');
    expect(detail?.missing).toMatchObject([{ code: 'credit-missing', name: names[0] }]);
    expect(await readdir(out)).toEqual([]);
  });

  it('is refused where there already is something, which stays as it was', async () => {
    const { out, plan, tools } = await started();
    await mkdir(join(out, 'pack'));
    await writeFile(join(out, 'pack', 'mine.txt'), 'mine');
    await writeFile(join(out, 'pack.zip'), 'mine too');
    for (const name of ['pack', 'pack.zip', join('pack', 'mine.txt')]) {
      expect((await faultOf(writePack(plan, join(out, name), tools))).code).toBe('pack/destination-exists');
    }
    expect(await readdir(out)).toEqual(['pack', 'pack.zip']);
    expect(await readFile(join(out, 'pack', 'mine.txt'), 'utf8')).toBe('mine');
  });

  it('takes an empty folder as its place', async () => {
    const { out, plan, tools } = await started();
    await mkdir(join(out, 'pack'));
    await writePack(plan, join(out, 'pack'), tools);
    expect(await readdir(out)).toEqual(['pack']);
  }, 60_000);

  it('names an original that something changed since it came in', async () => {
    const { out, originals, plan, tools } = await started();
    await appendFile(join(originals, names[1]!), 'x');
    const { code, message } = await faultOf(writePack(plan, join(out, 'deep', 'pack'), tools));
    expect(code).toBe('pack/original-changed');
    expect(message).toContain(names[1]);
    expect(await readdir(out)).toEqual([]);
  }, 60_000);

  it('names an original that went away', async () => {
    const { out, originals, plan, tools } = await started();
    await rm(join(originals, names[0]!));
    const { code, message } = await faultOf(writePack(plan, join(out, 'pack'), tools));
    expect(code).toBe('photo/original-missing');
    expect(message).toContain(names[0]);
    expect(await readdir(out)).toEqual([]);
  }, 60_000);

  it.each([1, 4, 9, 12, 18, 20])(
    'is gone after a cancel at step %i',
    async (at) => {
      const { out, plan, tools } = await started();
      const abort = new AbortController();
      let steps = 0;
      const step = () => {
        steps += 1;
        if (steps === at) abort.abort();
      };
      const fault = await faultOf(writePack(plan, join(out, 'pack.zip'), { ...tools, signal: abort.signal }, step));
      expect(fault.code).toBe('job/cancelled');
      expect(await readdir(out)).toEqual([]);
    },
    60_000,
  );

  it('is gone when a tool fails, whose fault is passed on', async () => {
    const { out, plan, tools } = await started();
    const embed = () => Promise.reject(new Fault('metadata/write-failed', 'The words could not be written.'));
    const fault = await faultOf(writePack(plan, join(out, 'pack'), { ...tools, embed }));
    expect(fault.code).toBe('metadata/write-failed');
    expect(await readdir(out)).toEqual([]);
  }, 60_000);
});

describe('a photo whose pixels cannot be decoded here', () => {
  const webSize = () => Promise.reject(new Fault('image/unsupported', 'HEVC cannot be decoded here.'));

  it('goes out as its original alone, and that is told', async () => {
    const { out, plan, tools } = await started();
    const pack = await writePack(plan, join(out, 'pack'), { ...tools, webSize });
    expect(pack.problems.map(({ path, code }) => [path, code])).toContainEqual([
      `web/001_${names[0]!}`,
      'image/unsupported',
    ]);
    expect(await readdir(join(pack.path, 'web'))).toEqual([]);
  }, 60_000);

  it('refuses a pack of web copies', async () => {
    const { out, photos, tools } = await started();
    const plan = planPack(inputOf(photos, { preset: 'web' }));
    expect((await faultOf(writePack(plan, join(out, 'pack'), { ...tools, webSize }))).code).toBe('image/unsupported');
    expect(await readdir(out)).toEqual([]);
  }, 60_000);
});
