import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { Fault } from '../model/fault.ts';
import { fingerprintStream } from './fingerprint.ts';
import type { PackSource } from './pack-source.ts';
import { safeEntries } from './zip-entries.ts';

/**
 * A pack that is a ZIP. Its files are unpacked one by one, under names of our own, into a temporary folder, and removed
 * after use. Faults: pack/not-found where it is no ZIP, pack/unsafe where it is not one to unpack.
 */
export async function openZip(path: string): Promise<PackSource> {
  const zip = await openArchive(path);
  let entries: ReadonlyMap<string, Entry>;
  try {
    entries = await safeEntries(zip, path);
  } catch (error) {
    zip.close();
    throw error;
  }
  let folder: Promise<string> | undefined;
  let unpacked = 0;
  const stream = (name: string) => {
    const entry = entries.get(name);
    if (!entry) throw new Error(`'${name}' is not in the pack.`);
    return zip.openReadStreamPromise(entry);
  };
  return {
    files: new Map([...entries].map(([name, { uncompressedSize }]) => [name, uncompressedSize])),
    strange: [],
    fingerprint: async (name) => fingerprintStream(await stream(name)),
    withFile: async (name, use) => {
      unpacked += 1;
      folder ??= mkdtemp(join(tmpdir(), 'cutline-pack-'));
      const own = `${unpacked}${/^\.\w{1,8}$/.test(extname(name)) ? extname(name) : ''}`;
      const onDisk = join(await folder, own);
      try {
        await pipeline(await stream(name), createWriteStream(onDisk, { flags: 'wx' }));
        return await use(onDisk);
      } finally {
        await rm(onDisk, { force: true });
      }
    },
    close: async () => {
      zip.close();
      if (folder) await rm(await folder, { recursive: true, force: true });
    },
  };
}

async function openArchive(path: string): Promise<ZipFile> {
  try {
    return await openPromise(path, { lazyEntries: true, autoClose: false, strictFileNames: true });
  } catch {
    const message = `'${path}' is not a pack: it is neither a folder nor a ZIP that can be read. Choose the folder or ZIP that Cutline made.`;
    throw new Fault('pack/not-found', message, { path });
  }
}
