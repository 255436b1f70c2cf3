import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readMetadata } from '../../src/metadata/read.ts';
import { compareReading } from './judge/compare-reading.ts';
import { exifToolReadings, type Reading } from './judge/exiftool-readings.ts';
import { xmpForms } from './judge/xmp-forms.ts';

const folder = mkdtempSync(join(tmpdir(), 'cutline-xmp-forms-'));
const fileOf = (form: string): string => `${form}.xmp`;
const forms = Object.keys(xmpForms);
let readings: Map<string, Reading>;

beforeAll(async () => {
  for (const [form, xmp] of Object.entries(xmpForms)) writeFileSync(join(folder, fileOf(form)), xmp);
  readings = await exifToolReadings(folder, forms.map(fileOf));
}, 60_000);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('XMP in every form', () => {
  it.each(forms)('is what ExifTool reads: %s', async (form) => {
    const reading = readings.get(fileOf(form));
    const ours = await readMetadata(readFileSync(join(folder, fileOf(form))), 'application/rdf+xml');
    const compared = reading ? compareReading(reading, ours) : [];
    expect(compared.length).toBeGreaterThan(0);
    expect(compared.filter(({ agrees }) => !agrees)).toEqual([]);
  });
});
