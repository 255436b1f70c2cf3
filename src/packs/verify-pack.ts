import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Fault } from '../model/fault.ts';
import { openFolder } from './folder-source.ts';
import type { PackManifest } from './manifest.ts';
import type { PackSource } from './pack-source.ts';
import { manifestName } from './plan-pack.ts';
import { readManifest, type Verified, type VerifyLine, verifySource, type VerifyTools } from './verify-source.ts';
import { openZip } from './zip-source.ts';

export type { Verified, VerifyLine } from './verify-source.ts';

/**
 * Reads a pack, a folder or a ZIP, with other eyes than those that made it: that every file is there and unchanged, no
 * other is, and that what ExifTool reads in each picture is what `pack.json` says. Changes nothing.
 * Faults: pack/not-found where it is no pack, pack/unsafe for a ZIP that is not one to unpack, job/cancelled, tool/*.
 */
export async function verifyPack(
  given: string,
  tools: VerifyTools,
  onLine: (line: VerifyLine) => void = () => undefined,
): Promise<Verified> {
  const path = resolve(given);
  const source = await openSource(path);
  try {
    if (!source.files.has(manifestName)) {
      const message = `'${path}' is not a pack: it has no ${manifestName}. Choose the folder or ZIP that Cutline made.`;
      throw new Fault('pack/not-found', message, { path });
    }
    return await verifySource(source, tools, onLine);
  } catch (error) {
    if (!tools.signal?.aborted) throw error;
    const reason: unknown = tools.signal.reason;
    throw reason instanceof Fault ? reason : new Fault('job/cancelled', 'The verification was cancelled.');
  } finally {
    await source.close();
  }
}

/** A pack, which is to be closed. Faults with `pack/not-found` and `pack/unsafe`. */
async function openSource(path: string): Promise<PackSource> {
  const found = await stat(path).catch(() => undefined);
  if (!found)
    throw new Fault('pack/not-found', `There is nothing at '${path}'. Check the name, or plug in its drive.`, { path });
  return found.isDirectory() ? openFolder(path) : openZip(path);
}

/** What `pack.json` says, of a folder or a ZIP; undefined where there is no pack, or one that cannot be read. */
export async function manifestAt(path: string): Promise<PackManifest | undefined> {
  const source = await openSource(path).catch(() => undefined);
  if (!source) return undefined;
  try {
    const manifest = source.files.has(manifestName) ? await readManifest(source) : '';
    return typeof manifest === 'string' ? undefined : manifest;
  } finally {
    await source.close();
  }
}
