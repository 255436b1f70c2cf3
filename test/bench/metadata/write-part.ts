import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, open, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { isDeepStrictEqual, promisify } from 'node:util';
import { ExifTool } from 'exiftool-vendored';
import { createReaders, type Readers } from '../../../src/desk/readers/readers.ts';
import { copyWithMetadata, embedMetadata } from '../../../src/metadata/embed.ts';
import { type Embedding } from '../../../src/metadata/embedding.ts';
import { endExifTool } from '../../../src/metadata/exiftool.ts';
import { readBack } from '../../../src/metadata/read-back.ts';
import { imageDataHash } from '../../../src/metadata/writing/image-data.ts';
import { inFlight } from '../intake/tools.ts';
import { judge, median, race, ratios, type Runner, spread } from '../race.ts';
import { largePhotos } from './large-photos.ts';
import type { Part } from './part.ts';

const run = promisify(execFile);
/** Ours may take this many times what `cp` does, and this part of what exiftool-vendored does. */
const targets = { cp: 2.5, exifTool: 1 / 2 };

const captions = (number: number) => ({
  bn: `ছবি ${number}: হ্যানয়ে চুক্তি স্বাক্ষর অনুষ্ঠানে জেনারেল লুওং তাম কুয়াং ও দুই দেশের মন্ত্রীরা।`,
  vi: `Ảnh ${number}: Đại tướng Lương Tam Quang tại lễ ký kết hiệp định ở Hà Nội.`,
  en: `Photo ${number}: General Luong Tam Quang at the signing of the agreement in Hanoi.`,
});
const keywords = ['হ্যানয়', 'ký kết', 'signing'];
/** Words for a photo in every block, as a pack has them. */
const wordsFor = (number: number): Embedding => ({
  mainLanguage: 'bn',
  headline: `শিরোনাম ${number}`,
  descriptions: captions(number),
  values: { keywords, creator: ['রহিম উদ্দিন'], creditLine: 'বাসস', copyrightNotice: { bn: '© বাসস' }, city: 'Huế' },
  people: [],
});
const numberIn = (path: string): number => Number(/\d+/.exec(basename(path))?.[0]);

/** Words into copies of JPEGs of 2.3 MB, beside copying alone and ExifTool. */
export const writePart: Part = {
  name: 'writing',
  async run({ quick }) {
    const photos = await largePhotos(quick ? 16 : 64);
    const folder = await mkdtemp(join(tmpdir(), 'cutline-bench-'));
    const peer = new ExifTool({ maxProcs: 2, taskTimeoutMillis: 60_000 });
    const readers = createReaders();
    try {
      if (!(await answersAreRight(photos, folder))) return false;
      const size = (await stat(photos[0]!)).size / 1e6;
      console.log(`  ${photos.length} JPEGs of ${size.toFixed(2)} MB`);
      const times = await race(runnersIn(folder, peer, readers), photos, {
        size: photos.length,
        passes: quick ? 3 : 9,
      });
      for (const { name, clock } of times)
        console.log(`  ${name.padEnd(52)} ${spread(clock)} ms a file, ${(1000 / median(clock)).toFixed(0)} files/s`);
      const [cp, ours, alone, synced, oursSynced, inPlace, exifTool] = times.map(({ clock }) => clock);
      if (!cp || !ours || !alone || !synced || !oursSynced || !inPlace || !exifTool) return false;
      const verdicts = [
        judge('a copy with words / cp', ratios(ours, cp), targets.cp),
        judge('as packs do / cp, each synced', ratios(oursSynced, synced), targets.cp),
        judge('a copy with words / exiftool-vendored', ratios(ours, exifTool), targets.exifTool),
      ];
      console.log(`  the same in one process / cp: ${spread(ratios(alone, cp))}`);
      console.log(`  embedMetadata into a copy, which is replaced and synced / cp: ${spread(ratios(inPlace, cp))}`);
      return !verdicts.includes(false);
    } finally {
      await Promise.all([peer.end(), endExifTool(), readers.close()]);
      await rm(folder, { recursive: true });
    }
  },
};

function runnersIn(folder: string, peer: ExifTool, readers: Readers): readonly Runner<string>[] {
  const out = join(folder, 'out');
  const copy = (path: string): string => join(out, basename(path));
  const runner = (name: string, work: (paths: readonly string[]) => Promise<unknown>): Runner<string> => ({
    name,
    before: () => mkdir(out),
    run: work,
    after: () => rm(out, { recursive: true }),
  });
  const splice = (path: string) => readers.copyWithWords(path, copy(path), wordsFor(numberIn(path)));
  const write = (path: string) => copyWithMetadata(path, copy(path), wordsFor(numberIn(path)));
  return [
    runner('cp', (paths) => run('cp', [...paths, out])),
    runner('ours: copy with words and digests, two readers', (paths) => inFlight(4, paths, splice)),
    runner('ours: copy with words, one process, 2 in flight', (paths) => inFlight(2, paths, write)),
    runner('cp, then each synced, 4 in flight', async (paths) => {
      await run('cp', [...paths, out]);
      await inFlight(4, paths, (path) => sync(copy(path)));
    }),
    runner('ours, as packs do: digests of both, then synced', (paths) =>
      inFlight(4, paths, async (path) => {
        await splice(path);
        await sync(copy(path));
      }),
    ),
    runner('ours: cp, then words into the copy, 4 in flight', async (paths) => {
      await run('cp', [...paths, out]);
      await inFlight(4, paths, (path) => embedMetadata(copy(path), wordsFor(numberIn(path))));
    }),
    runner('exiftool-vendored, two processes', (paths) => inFlight(4, paths, (path) => byTool(peer, path, copy(path)))),
  ];
}

async function sync(path: string): Promise<void> {
  const file = await open(path, 'r+');
  await file.sync();
  await file.close();
}

/** The same words by ExifTool alone, IIM cut by nobody. */
function byTool(peer: ExifTool, path: string, copy: string): Promise<unknown> {
  const { headline = '', descriptions } = wordsFor(numberIn(path));
  const main = descriptions.bn ?? '';
  const languages = Object.entries(descriptions).map(([tag, text]) => [`XMP-dc:Description-${tag}`, text] as const);
  const tags: Record<string, string | string[]> = {
    ...Object.fromEntries<string>(languages),
    'XMP-dc:Description-x-default': main,
    ...{ 'IPTC:Caption-Abstract': main, 'EXIF:ImageDescription': main, 'IPTC:CodedCharacterSet': 'UTF8' },
    ...{ 'XMP-photoshop:Headline': headline, 'IPTC:Headline': headline },
    ...{ 'XMP-dc:Subject': keywords, 'IPTC:Keywords': keywords, 'XMP-dc:Creator': 'রহিম উদ্দিন' },
    ...{ 'IPTC:By-line': 'রহিম', 'EXIF:Artist': 'রহিম উদ্দিন', 'XMP-photoshop:Credit': 'বাসস', 'IPTC:Credit': 'বাসস' },
    ...{ 'XMP-dc:Rights': '© বাসস', 'XMP-dc:Rights-bn': '© বাসস', 'IPTC:CopyrightNotice': '© বাসস' },
    ...{ 'EXIF:Copyright': '© বাসস', 'XMP-photoshop:City': 'Huế', 'IPTC:City': 'Huế' },
  };
  return peer.write(path, tags, { writeArgs: ['-o', copy], ignoreMinorErrors: true });
}

/** Every block of every copy says the words to ExifTool, all else that it says is as it was, and so are the pixels. */
async function answersAreRight(photos: readonly string[], folder: string): Promise<boolean> {
  const wrong: string[] = [];
  await inFlight(4, photos, async (path) => {
    const copy = join(folder, basename(path));
    const { writer } = await copyWithMetadata(path, copy, wordsFor(numberIn(path)));
    const [{ xmp, iim, exif }, before] = [await readBack(copy), await readBack(path)];
    const { bn, vi, en } = captions(numberIn(path));
    const told = [xmp.description, iim.description, exif.description, iim.headline, xmp.city, iim.keywords];
    const wanted = [{ 'x-default': bn, bn, vi, en }, bn, bn, `শিরোনাম ${numberIn(path)}`, 'Huế', keywords];
    const kept = ['dateCreated', 'gps', 'creatorContact', 'locationCreated', 'personInImage', 'usageTerms', 'rating'];
    const [first, second] = await Promise.all([readFile(path), readFile(copy)]);
    const isRight =
      writer === 'cutline' &&
      isDeepStrictEqual(told, wanted) &&
      kept.every((key) =>
        isDeepStrictEqual([xmp[key], iim[key], exif[key]], [before.xmp[key], before.iim[key], before.exif[key]]),
      ) &&
      imageDataHash(first, 'image/jpeg') === imageDataHash(second, 'image/jpeg');
    if (!isRight) wrong.push(basename(path));
    await rm(copy);
  });
  console.log(
    wrong.length === 0
      ? `  answers: ExifTool reads all words and all else in ${photos.length} copies, pixels as they were`
      : `  answers WRONG: ${wrong.join(', ')}`,
  );
  return wrong.length === 0;
}
