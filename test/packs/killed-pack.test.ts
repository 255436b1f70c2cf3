import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { endExifTool } from '../../src/metadata/exiftool.ts';
import { planPack } from '../../src/packs/plan-pack.ts';
import { verifyPack } from '../../src/packs/verify-pack.ts';
import { writePack } from '../../src/packs/write-pack.ts';
import { inputOf, realPhoto, temporaryFolder } from './pack-photos.ts';
import { packTools } from './pack-tools.ts';

afterAll(() => endExifTool());

const script = fileURLToPath(new URL('write-pack-process.ts', import.meta.url));

/** Kills a process that makes a pack when it has told of `lines` files, `delay` ms later. */
async function killedAt(lines: number, delay: number, input: string, destination: string): Promise<void> {
  const child = spawn(process.execPath, [script, input, destination], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  let told = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    if (line !== '') told += 1;
    if (told >= lines) break;
  }
  await new Promise((resolve) => setTimeout(resolve, delay));
  child.kill('SIGKILL');
  await ended;
}

describe('a process that is killed while it makes a pack', () => {
  const moments = Array.from({ length: Number(process.env.CUTLINE_KILLS ?? 3) }, (_, index) => index);

  it.each(['pack', 'pack.zip'])(
    'never leaves half a pack under the name %s',
    async (name) => {
      const home = await temporaryFolder();
      const photos = await Promise.all(['a.jpg', 'b.jpg'].map((one) => realPhoto(home, one)));
      const input = join(home, 'input.json');
      await writeFile(input, JSON.stringify(inputOf(photos)));
      for (const moment of moments) {
        const out = join(home, String(moment));
        await mkdir(out);
        await killedAt(1 + Math.floor((moment / moments.length) * 27), (moment * 7) % 20, input, join(out, name));
        const found = await readdir(out);
        expect(found.filter((one) => one !== name && !one.startsWith(`.${name}.part-`))).toEqual([]);
        if (found.includes(name))
          expect(await verifyPack(join(out, name), packTools())).toMatchObject({ verified: true });
      }
    },
    20_000 + moments.length * 5_000,
  );
});

describe('what a killed process left', () => {
  it('is taken away by the next export to the same place once it is a day old, and nothing else', async () => {
    const home = await temporaryFolder();
    const yesterday = new Date(Date.now() - 25 * 60 * 60 * 1000);
    const names = ['.pack.part-0123abcd', '.pack.part-4567abcd', '.pack.part-mine', '.other.part-0123abcd'];
    for (const name of names) await mkdir(join(home, name));
    for (const name of names.toSpliced(1, 1)) await utimes(join(home, name), yesterday, yesterday);
    const photo = await realPhoto(home, 'a.jpg');
    await writePack(planPack(inputOf([photo])), join(home, 'pack'), packTools());
    expect((await readdir(home)).toSorted()).toEqual(
      ['.other.part-0123abcd', '.pack.part-4567abcd', '.pack.part-mine', 'a.jpg', 'pack'].toSorted(),
    );
  });
});
