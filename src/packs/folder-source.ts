import { lstat, readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fingerprintFile } from './fingerprint.ts';
import type { PackSource } from './pack-source.ts';

/** What file managers put into folders that are only looked at. */
const droppings = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

/** A pack that lies in a folder. Names are compared in NFC: HFS+ answers them decomposed. */
export async function openFolder(folder: string): Promise<PackSource> {
  const real = new Map<string, string>();
  const files = new Map<string, number>();
  const strange: string[] = [];
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isDirectory() || droppings.has(entry.name)) continue;
    const onDisk = join(entry.parentPath, entry.name);
    const asIs = relative(folder, onDisk).split(sep).join('/');
    const path = files.has(asIs.normalize('NFC')) ? asIs : asIs.normalize('NFC');
    if (!entry.isFile()) {
      strange.push(path);
      continue;
    }
    real.set(path, onDisk);
    files.set(path, (await lstat(onDisk)).size);
  }
  const onDisk = (path: string): string => {
    const found = real.get(path);
    if (found === undefined) throw new Error(`'${path}' is not in the pack.`);
    return found;
  };
  return {
    files,
    strange,
    fingerprint: (path) => fingerprintFile(onDisk(path)),
    withFile: (path, use) => use(onDisk(path)),
    close: () => Promise.resolve(),
  };
}
