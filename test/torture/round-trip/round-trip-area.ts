import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import sharp from 'sharp';
import { copyWithMetadata } from '../../../src/metadata/embed.ts';
import { endExifTool } from '../../../src/metadata/exiftool.ts';
import { exifOfTags, iimOfTags, xmpOfTags } from '../../../src/metadata/read-back-values.ts';
import { type ReadBack } from '../../../src/metadata/read-back.ts';
import { readMetadata } from '../../../src/metadata/read.ts';
import { wantedTags } from '../../../src/metadata/wanted-tags.ts';
import { type PropertyValue } from '../../../src/model/value.ts';
import { exifToolSays } from '../../metadata/writing/exiftool-says.ts';
import { full } from '../../metadata/words.ts';
import type { Area } from '../area.ts';
import { inTemporaryFolder } from '../setup/temporary-folder.ts';
import { embedding } from './embeddings.ts';
import { expected } from './expected.ts';

/** Files that ExifTool reads in one run. */
const atOnce = 250;
const blocks = ['xmp', 'iim', 'exif'] as const;

/**
 * Words that are made at random, in every property and six languages, are written into pictures: some bare, some with
 * words in them already, one in ten no JPEG. ExifTool and our own reader must find each of them letter for letter.
 */
export const roundTripArea: Area = {
  name: 'round-trip',
  run: ({ seed, quick, say, photos = quick ? 250 : 20_000 }) =>
    inTemporaryFolder(async (folder) => {
      const wrong: string[] = [];
      let [values, byUs] = [0, 0];
      try {
        const sources = await pictures(folder);
        for (let done = 0; done < photos; done += atOnce) {
          const words = fc.sample(embedding, { seed: seed + done, numRuns: Math.min(atOnce, photos - done) });
          const out = join(folder, 'out');
          await mkdir(out);
          for (const [number, one] of words.entries()) {
            const source = sources[number % sources.length]!;
            const name = nameOf(number, source);
            try {
              const { writer } = await copyWithMetadata(source, join(out, name), one);
              if (writer === 'cutline') byUs += 1;
            } catch (error) {
              wrong.push(`${done + number}: ${String(error)}`);
            }
          }
          const says = await exifToolSays(out, ['-n', '-struct', '-G1', '-api', 'StructFormat=JSONQ', ...wantedTags]);
          for (const [number, one] of words.entries()) {
            const name = nameOf(number, sources[number % sources.length]!);
            const tags = says.get(name);
            if (!tags) continue;
            const wanted = expected(one);
            const theirs = { xmp: xmpOfTags(tags), iim: iimOfTags(tags), exif: exifOfTags(tags) };
            const found = [
              ...differences('ExifTool', wanted, theirs, name),
              ...differences('Cutline', wanted, await ours(join(out, name)), name),
            ];
            wrong.push(...found.map((line) => `${done + number} (${name}) ${line}`));
            values += blocks.reduce((sum, block) => sum + Object.keys(wanted[block]).length, 0);
          }
          await rm(out, { recursive: true });
        }
      } finally {
        await endExifTool();
      }
      say(`files ${photos}, written by ourselves ${byUs}, values read by both ${values}`);
      for (const line of wrong.slice(0, 20)) say(line.slice(0, 600));
      say(`wrong ${wrong.length}`);
      return wrong.length === 0 && byUs > photos / 2;
    }),
};

const nameOf = (number: number, source: string): string =>
  `${String(number).padStart(4, '0')}.${source.split('.').at(-1)}`;

/** Bare, progressive with a camera's EXIF, with all words in it already; a PNG and a TIFF. */
async function pictures(folder: string): Promise<string[]> {
  const pixels = Buffer.from(Array.from({ length: 48 * 32 * 3 }, (_, index) => (index * 7) % 256));
  const picture = () => sharp(pixels, { raw: { width: 48, height: 32, channels: 3 } });
  const put = async (name: string, bytes: Buffer): Promise<string> => {
    await writeFile(join(folder, name), bytes);
    return join(folder, name);
  };
  const camera = {
    IFD0: { Make: 'Cutline', Artist: 'Old', ImageDescription: 'Old' },
    IFD2: { DateTimeOriginal: '2001:01:01 01:01:01' },
  };
  const bare = await put('bare.jpg', await picture().jpeg().toBuffer());
  const exif = await put('exif.jpg', await picture().jpeg({ progressive: true }).withExif(camera).toBuffer());
  const said = join(folder, 'said.jpg');
  await copyWithMetadata(bare, said, { ...full, descriptions: { bn: 'পুরানো' } });
  const others = [
    await put('a.png', await picture().png().toBuffer()),
    await put('a.tif', await picture().tiff().toBuffer()),
  ];
  return [
    bare,
    exif,
    said,
    bare,
    exif,
    said,
    bare,
    exif,
    others[0]!,
    bare,
    said,
    exif,
    bare,
    said,
    exif,
    bare,
    said,
    others[1]!,
  ];
}

/** As our own reader has it, each block apart. */
async function ours(path: string): Promise<ReadBack> {
  const mimeType = path.endsWith('.png') ? 'image/png' : path.endsWith('.tif') ? 'image/tiff' : 'image/jpeg';
  const { values } = await readMetadata(await readFile(path), mimeType);
  const block = (name: (typeof blocks)[number]) =>
    Object.fromEntries(
      Object.entries(values).flatMap(([key, { all }]) => (all?.[name] === undefined ? [] : [[key, all[name]]])),
    );
  return { xmp: block('xmp'), iim: block('iim'), exif: block('exif') };
}

function differences(reader: string, wanted: ReadBack, found: ReadBack, name: string): string[] {
  return blocks.flatMap((block) => {
    if (block === 'iim' && name.endsWith('.png')) return [];
    return Object.entries(wanted[block]).flatMap(([key, value]) => {
      const said = found[block][key];
      if (isSame(key, value, said, block)) return [];
      return [`${reader}, ${key} in ${block}: ${JSON.stringify(said)} is not ${JSON.stringify(value)}`];
    });
  });
}

function isSame(key: string, wanted: PropertyValue, said: PropertyValue | undefined, block: string): boolean {
  if (key === 'gps') return isNear(wanted, said);
  // A caption in a language that the file has already and the words have not stays.
  if (key === 'description' && block === 'xmp')
    return Object.entries(wanted as object).every(
      ([tag, words]) => (said as Record<string, unknown> | undefined)?.[tag] === words,
    );
  return isDeepStrictEqual(asJson(said), asJson(wanted));
}

/** Whatever made the objects, and in whatever order their fields stand. */
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));

function isNear(wanted: PropertyValue, said: PropertyValue | undefined): boolean {
  const [one, other] = [wanted, said ?? {}].map((value) => value as Record<string, number>);
  const names = new Set([...Object.keys(one!), ...Object.keys(other!)]);
  return [...names].every((name) => Math.abs(one![name]! - other![name]!) < (name === 'altitude' ? 1e-3 : 1e-7));
}
