import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { hasItsSidecars } from '../../../src/desk/intake/has-its-sidecars.ts';

const folder = mkdtempSync(join(tmpdir(), 'cutline-sidecars-'));
const picture = join(folder, 'a.jpg');
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function lay(name: string, text: string) {
  const path = join(folder, name);
  writeFileSync(path, text);
  const { size, mtime } = statSync(path);
  const sha256 = createHash('sha256').update(text).digest('hex');
  return { name, size, modified: mtime.toISOString(), sha256 };
}
const kept = (facts: ReturnType<typeof lay>) => ({ stamp: 'any', ...facts });

it('knows sidecars that were read, and the one that Cutline wrote, without reading them', async () => {
  expect(await hasItsSidecars(picture, {}, undefined)).toBe(true);
  const read = lay('a.xmp', 'as it was read');
  expect(await hasItsSidecars(picture, { sidecars: [read] }, undefined)).toBe(true);
  expect(await hasItsSidecars(picture, {}, undefined)).toBe(false);
  const written = lay('a.jpg.xmp', 'as Cutline wrote it');
  expect(await hasItsSidecars(picture, { sidecars: [read] }, undefined)).toBe(false);
  expect(await hasItsSidecars(picture, { sidecars: [read] }, kept(written))).toBe(true);
  lay('a.xmp', 'as another program changed it');
  expect(await hasItsSidecars(picture, { sidecars: [read] }, kept(written))).toBe(false);
  rmSync(join(folder, 'a.xmp'));
  expect(await hasItsSidecars(picture, {}, kept(written))).toBe(true);
  lay('a.jpg.xmp', 'as another program changed it since');
  expect(await hasItsSidecars(picture, {}, kept(written))).toBe(false);
});

it('takes one that Cutline wrote over for none that was taken away', async () => {
  const written = lay('a.jpg.xmp', 'as Cutline wrote it over the one that was read');
  const read = { ...written, sha256: '0'.repeat(64), size: 1 };
  expect(await hasItsSidecars(picture, { sidecars: [read] }, kept(written))).toBe(true);
});
