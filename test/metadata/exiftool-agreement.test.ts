import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { endExifTool } from '../../src/metadata/exiftool.ts';
import { readMetadata } from '../../src/metadata/read.ts';
import { AgreementTable } from './judge/agreement-table.ts';
import { compareReading } from './judge/compare-reading.ts';
import { exifToolReadings, type Reading } from './judge/exiftool-readings.ts';
import { listedExceptions } from './judge/listed-exceptions.ts';

const data = join(import.meta.dirname, '../../../shared/data');

/** What the IIM of files says that declare no character set or a wrong one: their makers know, ExifTool does not guess. */
interface Truth {
  readonly iimTruth?: { readonly caption: string; readonly byline: string; readonly keywords: string[] };
}

function withTruth(reading: Reading, { iimTruth }: Truth = {}): Reading {
  if (!iimTruth) return reading;
  const { caption: description, byline, keywords } = iimTruth;
  const iim = { ...reading.blocks.iim, description, creator: [byline], keywords };
  return { ...reading, blocks: { ...reading.blocks, iim } };
}

const pictures = (): string[] =>
  readdirSync(data, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.endsWith('LICENSES'))
    .map((entry) => join(entry.parentPath, entry.name).slice(data.length + 1))
    .sort();

const isPicture = (mimeType: string): boolean =>
  mimeType.startsWith('image/') || ['application/rdf+xml', 'application/vnd.adobe.photoshop'].includes(mimeType);

afterAll(endExifTool);

describe.skipIf(!existsSync(data))('every property of every picture', () => {
  it(
    'is what ExifTool reads, in each block and settled, but for the files that are listed',
    { timeout: 120_000 },
    async () => {
      const { files } = JSON.parse(readFileSync(join(data, 'expected.json'), 'utf8')) as {
        files: Record<string, Truth>;
      };
      const readings = await exifToolReadings(data, pictures());
      const folders = new AgreementTable();
      const properties = new AgreementTable();
      const differing = new Map<string, Set<string>>();
      const details: string[] = [];
      for (const [file, reading] of readings) {
        if (!isPicture(reading.mimeType)) continue;
        const ours = await readMetadata(readFileSync(join(data, file)), reading.mimeType, { path: join(data, file) });
        const unread = ours.warnings.some(({ code }) => code === 'metadata/format-not-read');
        for (const { key, block, agrees, theirs, ours: own } of compareReading(withTruth(reading, files[file]), ours)) {
          const result = unread ? 'unsupported' : agrees ? 'agreed' : 'differed';
          folders.count(file.split('/')[0] ?? '', result);
          properties.count(key, result);
          if (agrees || unread) continue;
          differing.set(file, (differing.get(file) ?? new Set()).add(key));
          details.push(`  ${file} ${block} ${key}: ${JSON.stringify(theirs)} but ${JSON.stringify(own)}`.slice(0, 300));
        }
      }
      process.stdout.write(`${folders.text()}\n${properties.text()}\n${details.join('\n')}\n`);
      expect(folders.total('agreed')).toBeGreaterThan(1_400);
      expect(Object.fromEntries(Array.from(differing, ([file, keys]) => [file, [...keys].sort()]))).toEqual(
        Object.fromEntries(Array.from(listedExceptions(), ([file, keys]) => [file, keys.toSorted()])),
      );
    },
  );
});
