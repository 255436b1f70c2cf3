import { join } from 'node:path';
import { z } from 'zod';
import { unlessMissing } from '../disk/errno.ts';
import type { FileSystem } from '../disk/file-system.ts';
import { replaceFile } from '../disk/replace-file.ts';

const BackedUpFile = z.object({
  /** Inside the catalogue's folder and the backup's alike, with `/` on every system. */
  path: z.string().regex(/^(?:(?:events|journal|history)\/)?[^/\\]+$/),
  bytes: z.number().int().nonnegative(),
  /** Of the whole file. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** Records of photos in it; for catalogue.json, of press events. */
  rows: z.number().int().nonnegative(),
});
export type BackedUpFile = z.infer<typeof BackedUpFile>;

/** What a backup's own `backup.json` says of it. */
export const Manifest = z.object({
  /** Counts the backups of a catalogue: neither a clock nor a restore sets it back. */
  number: z.number().int().positive(),
  /** ISO 8601 in UTC, by the clock of the machine. */
  date: z.string(),
  /** The last edit that its documents and journal hold. */
  seq: z.number().int().nonnegative(),
  files: z.array(BackedUpFile),
});
export type Manifest = z.infer<typeof Manifest>;

const manifestPath = (backup: string): string => join(backup, 'backup.json');

/** Whether the backup has a manifest, readable or not. */
export const hasManifestFile = async (files: FileSystem, backup: string): Promise<boolean> =>
  (await unlessMissing(files.stat(manifestPath(backup)))) !== undefined;

/** The manifest of the backup in this folder; undefined where it has none that can be read. */
export async function readManifest(files: FileSystem, backup: string): Promise<Manifest | undefined> {
  const bytes = await unlessMissing(files.readFile(manifestPath(backup)));
  if (!bytes) return undefined;
  try {
    return Manifest.parse(JSON.parse(bytes.toString('utf8')));
  } catch {
    return undefined;
  }
}

export const writeManifest = (files: FileSystem, backup: string, manifest: Manifest): Promise<void> =>
  replaceFile(files, manifestPath(backup), [Buffer.from(`${JSON.stringify(manifest, null, 1)}\n`)]);

/** Photos, press events and bytes of all files together. */
export function totalsOf({ files }: Manifest): { photos: number; events: number; bytes: number } {
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
  return {
    photos: sum(files.flatMap(({ path, rows }) => (isPhotos(path) ? [rows] : []))),
    events: sum(files.flatMap(({ path, rows }) => (path === 'catalogue.json' ? [rows] : []))),
    bytes: sum(files.map(({ bytes }) => bytes)),
  };
}

const isPhotos = (path: string): boolean => path.startsWith('events/') && path.endsWith('.json');
