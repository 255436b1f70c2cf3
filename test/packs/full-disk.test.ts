import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmdirSync } from 'node:fs';
import { readdir, rm, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { endExifTool } from '../../src/metadata/exiftool.ts';
import { planPack } from '../../src/packs/plan-pack.ts';
import { writePack } from '../../src/packs/write-pack.ts';
import { inputOf, realPhoto, temporaryFolder } from './pack-photos.ts';
import { packTools } from './pack-tools.ts';

afterAll(() => endExifTool());

/** A disk of 4 MB, where this account may mount one. */
const disk = mkdtempSync(join(tmpdir(), 'cutline-full-'));
const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', disk]).status === 0;
afterAll(() => {
  if (mounted) spawnSync('umount', [disk]);
  rmdirSync(disk);
});

describe.skipIf(!mounted)('on a disk that becomes full (needs to mount a small one)', () => {
  it('says so before a byte is written where the pack cannot fit', async () => {
    const photo = await realPhoto(await temporaryFolder(), 'a.jpg');
    const plan = planPack(inputOf([{ ...photo, original: { ...photo.original, size: 1e9 } }]));
    const written = writePack(plan, join(disk, 'pack'), packTools());
    await expect(written).rejects.toMatchObject({ code: 'pack/write-failed', detail: { needed: 1e9 } });
    expect(await readdir(disk)).toEqual([]);
  });

  it.each(['folder/pack', 'pack.zip'])(
    'leaves nothing of %s, gives the room back, and succeeds once there is some',
    async (name) => {
      const originals = await temporaryFolder();
      const photos = await Promise.all(['a.jpg', 'b.jpg', 'c.jpg', 'd.jpg'].map((one) => realPhoto(originals, one)));
      const plan = planPack(inputOf(photos));
      const tools = packTools();
      // A web copy is not in the plan's bytes: here it is what fills the disk.
      const webSize: typeof tools.webSize = async (path, side) => {
        const jpeg = await tools.webSize(path, side);
        return Buffer.concat([jpeg, Buffer.alloc(1_200_000)]);
      };
      const before = (await statfs(disk)).bavail;
      const full = writePack(plan, join(disk, name), { ...tools, webSize });
      await expect(full).rejects.toMatchObject({ code: 'pack/write-failed', detail: { cause: 'ENOSPC' } });
      await expect(full).rejects.toThrow(/is full/);
      expect(await readdir(disk)).toEqual([]);
      expect((await statfs(disk)).bavail).toBe(before);
      expect((await writePack(plan, join(disk, name), tools)).verified).toBe(true);
      for (const left of await readdir(disk)) await rm(join(disk, left), { recursive: true });
    },
  );
});
