import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { endExifTool } from '../../src/metadata/exiftool.ts';
import { readMetadata } from '../../src/metadata/read.ts';

const data = join(import.meta.dirname, '../../../shared/data');
const expectedFile = join(data, 'expected.json');
const folders = ['encoding', 'languages', 'press', 'formats', 'gps', 'orientation', 'cameras', 'hostile', 'corrupt'];

/** expected.json's names of properties and blocks, and ours. */
const keys: Record<string, string> = {
  headline: 'headline',
  title: 'title',
  description: 'description',
  creator: 'creator',
  credit: 'creditLine',
  source: 'source',
  copyright: 'copyrightNotice',
  keywords: 'keywords',
};
const blocks: Record<string, 'xmp' | 'iim' | 'exif'> = { xmp: 'xmp', iptc: 'iim', exif: 'exif' };
const xmpPlaces: Record<string, string> = {
  City: 'city',
  State: 'provinceState',
  Country: 'country',
  CountryCode: 'countryCode',
};
const iimPlaces: Record<string, string> = {
  City: 'city',
  'Province-State': 'provinceState',
  'Country-PrimaryLocationName': 'country',
  'Sub-location': 'sublocation',
};

interface Expected {
  readonly mime?: string;
  readonly orientation?: number;
  readonly iimTruth?: { caption: string; byline: string; keywords: string[] };
  readonly gps?: { lat: number; lon: number };
  readonly dates?: Record<string, string | number>;
  readonly place?: Record<string, string>;
  readonly iptcPlace?: Record<string, string>;
  readonly [property: string]: unknown;
}
type Row = [what: string, expected: unknown, got: unknown];

/** Files in which ExifTool reads text that XML forbids. */
const isRefused = (file: string) => /xmp-(?:billion-laughs|xxe|regex-redos|proto)/.test(file);

const exifDate = (dates: Expected['dates'] = {}): string | undefined => {
  const date = dates.exifOriginal;
  if (typeof date !== 'string') return undefined;
  const fraction = dates.exifSubSec;
  const iso = date.replace(/^(\d+):(\d+):(\d+) /, '$1-$2-$3T');
  return `${iso}${fraction === undefined ? '' : `.${fraction}`}${dates.exifOffset ?? ''}`;
};

async function rowsOf(file: string, expected: Expected): Promise<Row[]> {
  const { values, orientation } = await readMetadata(readFileSync(join(data, file)), expected.mime ?? 'image/jpeg', {
    path: join(data, file),
  });
  const rows: Row[] = [];
  const add = (what: string, want: unknown, got: unknown) => {
    if (want !== undefined || got !== undefined) rows.push([what, want, got]);
  };
  for (const [theirs, key] of Object.entries(keys))
    for (const [block, name] of Object.entries(blocks)) {
      const said = (expected[theirs] as Record<string, unknown> | undefined)?.[block];
      // Blank padding is no value.
      const want = typeof said === 'string' && said.trim() === '' ? undefined : said;
      const got = values[key]?.all?.[name];
      const truth = block === 'iptc' ? expected.iimTruth : undefined;
      if (truth && theirs === 'description') add(`${key} ${name}`, truth.caption, got);
      else if (truth && theirs === 'creator') add(`${key} ${name}`, [truth.byline], got);
      else if (truth && theirs === 'keywords') add(`${key} ${name}`, truth.keywords, got);
      else add(`${key} ${name}`, theirs === 'creator' && typeof want === 'string' ? [want] : want, got);
    }
  for (const [theirs, key] of Object.entries(xmpPlaces)) add(key, expected.place?.[theirs], values[key]?.all?.xmp);
  for (const [theirs, key] of Object.entries(iimPlaces)) add(key, expected.iptcPlace?.[theirs], values[key]?.all?.iim);
  for (const key of ['usageTerms', 'altText', 'rating', 'personInImage'])
    add(key, expected[key], values[key]?.all?.xmp);
  add('exif date', exifDate(expected.dates), values.dateCreated?.all?.exif);
  add('orientation', expected.orientation ?? 1, orientation);
  const position = values.gps?.value as { latitude: number; longitude: number } | undefined;
  const round = (degrees: number) => Math.round(degrees * 1e7);
  add(
    'gps',
    expected.gps && [expected.gps.lat, expected.gps.lon].map(round),
    position && [position.latitude, position.longitude].map(round),
  );
  return rows;
}

afterAll(endExifTool);

describe.skipIf(!existsSync(expectedFile))('agreement with ExifTool', () => {
  it(
    'reads what ExifTool reads in pictures of other makers, each within two seconds',
    { timeout: 50_000 },
    async () => {
      const { files } = JSON.parse(readFileSync(expectedFile, 'utf8')) as { files: Record<string, Expected> };
      const table: Record<string, { files: number; agreed: number; differed: number; slowest: number }> = {};
      const differences: string[] = [];
      for (const [file, expected] of Object.entries(files)) {
        const folder = file.split('/')[0] ?? '';
        if (!folders.includes(folder) || isRefused(file)) continue;
        const started = performance.now();
        const rows = await rowsOf(file, expected);
        const took = performance.now() - started;
        expect(took, file).toBeLessThan(2_000);
        const line = (table[folder] ??= { files: 0, agreed: 0, differed: 0, slowest: 0 });
        line.files += 1;
        line.slowest = Math.max(line.slowest, Math.round(took));
        for (const [what, want, got] of rows) {
          if (isDeepStrictEqual(want, got)) line.agreed += 1;
          else {
            line.differed += 1;
            differences.push(`${file} ${what}: ${JSON.stringify(want)} but ${JSON.stringify(got)}`);
          }
        }
      }
      const lines = folders.map((folder) => `${folder.padEnd(12)} ${JSON.stringify(table[folder])}`);
      process.stdout.write(`${lines.join('\n')}\n${differences.map((line) => `  ${line.slice(0, 240)}\n`).join('')}`);
      const total = Object.values(table).reduce((sum, { agreed }) => sum + agreed, 0);
      expect(total).toBeGreaterThan(800);
      expect(differences).toEqual([]);
    },
  );
});
