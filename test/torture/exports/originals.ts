import { hash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Every file of a folder, with its bytes and when it was changed: what nobody may touch. */
export async function originalsIn(folder: string): Promise<string> {
  const names = (await readdir(folder)).toSorted();
  const told = await Promise.all(
    names.map(async (name) => {
      const path = join(folder, name);
      return `${name} ${(await stat(path)).mtimeMs} ${hash('sha256', await readFile(path))}`;
    }),
  );
  return told.join('\n');
}
