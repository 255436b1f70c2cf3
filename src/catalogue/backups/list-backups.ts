import { join } from 'node:path';
import { unlessMissing } from '../disk/errno.ts';
import type { FileSystem } from '../disk/file-system.ts';
import { isSealed, parseDocument } from '../documents/parse-document.ts';
import { backupsFolder, previousPath } from '../places.ts';
import { backupDate, isDated } from './backup-name.ts';
import { hasManifestFile, type Manifest, readManifest, totalsOf } from './manifest.ts';
import { stateFiles } from './state-files.ts';
import { SeenFiles, verifyBackup } from './verify-backup.ts';
import { vouchForThemselves } from './vouch-for-themselves.ts';

/** A state of a catalogue that can be gone back to. */
export interface Backup {
  readonly name: string;
  /** When it was made, ISO 8601 in UTC. */
  readonly date: string;
  /** The last edit that it holds. */
  readonly seq: number;
  readonly photos: number;
  readonly events: number;
  readonly bytes: number;
  /** Every file is as it was when it was kept. */
  readonly intact: boolean;
  /** What was kept was well, too: what a restore kept of a damaged catalogue is as damaged. */
  readonly ok: boolean;
}

/** The backups of the catalogue in `folder`, newest first; every file of each is read through, shared ones once. */
export async function listBackups(files: FileSystem, folder: string): Promise<Backup[]> {
  const names = (await unlessMissing(files.readdir(backupsFolder(folder)))) ?? [];
  const seen = new SeenFiles();
  const backups: (Backup & { readonly number: number })[] = [];
  for (const name of names) {
    const date = backupDate(name);
    if (date) backups.push(await readBackup(files, join(backupsFolder(folder), name), { name, date }, seen));
  }
  const sorted = backups.toSorted((a, b) => b.number - a.number || b.date.localeCompare(a.date));
  return sorted.map(({ name, date, seq, photos, events, bytes, intact, ok }) => ({
    name,
    date,
    seq,
    photos,
    events,
    bytes,
    intact,
    ok,
  }));
}

async function readBackup(
  files: FileSystem,
  place: string,
  { name, date }: { readonly name: string; readonly date: Date },
  seen: SeenFiles,
): Promise<Backup & { readonly number: number }> {
  const manifest = await readManifest(files, place);
  if (!manifest) return { name, date: date.toISOString(), number: 0, ...(await withoutManifest(files, place)) };
  const { damaged } = await verifyBackup(files, place, manifest, seen);
  const { number, seq } = manifest;
  const intact = damaged.length === 0;
  const ok = intact && (isDated(name) || (await areWell(files, place, manifest)));
  return { name, date: manifest.date, number, seq, ...totalsOf(manifest), intact, ok };
}

/** Whether every document, or the copy before it, is as it was written. */
async function areWell(files: FileSystem, place: string, manifest: Manifest): Promise<boolean> {
  const sealed = new Set<string>();
  for (const { path } of manifest.files) {
    if (!path.startsWith('journal/') && isSealed(await files.readFile(join(place, path)))) sealed.add(path);
  }
  const documents = manifest.files
    .map(({ path }) => path.replace(/\.previous$/, ''))
    .filter((path) => path.endsWith('.json'));
  return documents.every((path) => sealed.has(path) || sealed.has(previousPath(path)));
}

/** Backups of the first migrations have none. Where one was damaged, every file has to vouch for itself. */
async function withoutManifest(files: FileSystem, place: string): Promise<Omit<Backup, 'name' | 'date'>> {
  let [seq, photos, events, bytes, ok, hasCatalogue] = [0, 0, 0, 0, true, false];
  for (const path of await stateFiles(files, place).catch(() => [])) {
    const content = await files.readFile(join(place, path));
    bytes += content.length;
    if (!path.endsWith('.json')) continue;
    const { header, rows, whole } = parseDocument(content);
    ok &&= whole;
    hasCatalogue ||= whole && header?.kind === 'catalogue';
    seq = Math.max(seq, header?.seq ?? 0);
    photos += rows.get('photos')?.length ?? 0;
    events += rows.get('events')?.length ?? 0;
  }
  const isVouchedFor = !(await hasManifestFile(files, place)) || (await vouchForThemselves(files, place));
  const intact = ok && hasCatalogue && isVouchedFor;
  return { seq, photos, events, bytes, intact, ok: intact };
}
