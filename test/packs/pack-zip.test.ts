import { execFileSync, spawnSync } from 'node:child_process';
import { createWriteStream, existsSync } from 'node:fs';
import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { ZipArchive } from 'archiver';
import { afterAll, describe, expect, it } from 'vitest';
import { endExifTool } from '../../src/metadata/exiftool.ts';
import { planPack } from '../../src/packs/plan-pack.ts';
import { verifyPack } from '../../src/packs/verify-pack.ts';
import type { VerifyLine } from '../../src/packs/verify-source.ts';
import { writePack } from '../../src/packs/write-pack.ts';
import { inputOf, realPhoto, temporaryFolder } from './pack-photos.ts';
import { packTools } from './pack-tools.ts';

afterAll(() => endExifTool());

const tools = packTools();
const has = (program: string) => spawnSync(program, ['-v']).error === undefined;

async function madeZip() {
  const home = await temporaryFolder();
  await mkdir(join(home, 'out'));
  const photo = await realPhoto(home, 'বাংলাদেশ উৎসব.jpg');
  const plan = planPack(inputOf([photo]));
  const pack = await writePack(plan, join(home, 'out', 'pack.zip'), tools);
  return { home, plan, pack };
}

async function zipOf(folder: string, entries: readonly [name: string, content: string][]): Promise<string> {
  const path = join(folder, 'made.zip');
  const archive = new ZipArchive();
  const written = pipeline(archive, createWriteStream(path));
  for (const [name, content] of entries) archive.append(content, { name });
  await Promise.all([written, archive.finalize()]);
  return path;
}

describe('a pack as a ZIP', () => {
  it('holds the very files of the plan, and nothing lies beside it', async () => {
    const { plan, pack, home } = await madeZip();
    expect(await readdir(join(home, 'out'))).toEqual(['pack.zip']);
    const lines: VerifyLine[] = [];
    expect(await verifyPack(pack.path, tools, (line) => lines.push(line))).toEqual({
      verified: true,
      checked: plan.files.length,
      failed: 0,
    });
    expect(lines.map(({ path }) => path).toSorted()).toEqual([...plan.files].toSorted());
  });

  it.skipIf(!has('unzip'))('passes the test of Info-ZIP, pictures stored as they are', async () => {
    const { pack } = await madeZip();
    expect(execFileSync('unzip', ['-t', pack.path], { encoding: 'utf8' })).toContain('No errors detected');
    expect(execFileSync('unzip', ['-v', pack.path], { encoding: 'utf8' })).toMatch(/Stored .*jpg/);
  });

  it('is found out where a byte of a picture changed', async () => {
    const { pack } = await madeZip();
    const bytes = await readFile(pack.path);
    const at = bytes.indexOf(Buffer.from('web/001_'), 0) + 2000;
    bytes.writeUInt8(bytes.readUInt8(at) ^ 0xff, at);
    await writeFile(pack.path, bytes);
    const lines: VerifyLine[] = [];
    expect((await verifyPack(pack.path, tools, (line) => lines.push(line))).verified).toBe(false);
    expect(lines.filter(({ ok }) => !ok).map(({ path }) => path)).toEqual([
      expect.stringMatching(/^(photos|web)\/001_/),
    ]);
  });
});

describe('a ZIP from a stranger', () => {
  it.each([
    ['names that differ only in case', 'a/Photo.jpg', 'a/photo.jpg'],
    ['a name twice', 'a/photo.jpg', 'a/photo.jpg'],
    ['names that differ only in their normalisation', 'Vi\u1ec7t.jpg', 'Vie\u0323\u0302t.jpg'],
  ])('is refused for %s', async (_, first, second) => {
    const path = await zipOf(await temporaryFolder(), [
      ['pack.json', '{}'],
      [first, '1'],
      [second, '2'],
    ]);
    await expect(verifyPack(path, tools)).rejects.toMatchObject({ code: 'pack/unsafe' });
  });

  it('is refused for a file that would grow a thousandfold', async () => {
    const path = await zipOf(await temporaryFolder(), [['zeros', '\0'.repeat(20_000_000)]]);
    await expect(verifyPack(path, tools)).rejects.toMatchObject({ code: 'pack/unsafe' });
  });

  it.skipIf(!has('zip'))('is refused for a link', async () => {
    const folder = await temporaryFolder();
    await symlink('/etc/hostname', join(folder, 'link'));
    execFileSync('zip', ['-q', '--symlinks', 'made.zip', 'link'], { cwd: folder });
    await expect(verifyPack(join(folder, 'made.zip'), tools)).rejects.toMatchObject({ code: 'pack/unsafe' });
  });

  it('is not taken for a pack without pack.json', async () => {
    const path = await zipOf(await temporaryFolder(), [['a.txt', '1']]);
    await expect(verifyPack(path, tools)).rejects.toMatchObject({ code: 'pack/not-found' });
  });

  const hostile = new URL('../../../shared/data/hostile/', import.meta.url);
  it.skipIf(!existsSync(hostile)).each(['zip-slip.zip', 'zip-bomb-256MB.zip'])('%s is refused', async (name) => {
    const path = fileURLToPath(new URL(name, hostile));
    const { code, message } = await verifyPack(path, tools).then(
      () => ({ code: 'none', message: '' }),
      (error: unknown) => error as { code: string; message: string },
    );
    expect([code, message]).toEqual(['pack/unsafe', expect.stringContaining('was not unpacked')]);
  });
});
