import type { Stats } from 'node:fs';
import { open, readdir, stat } from 'node:fs/promises';
import { basename, resolve, sep } from 'node:path';
import type { Problem } from '../model/fault.ts';
import { isLeftover, isSkippedFolder, kindOfName } from './file-kind.ts';
import { magicLength, startsLikePhoto } from './image-magic.ts';
import { inNaturalOrder } from './natural-order.ts';
import { brokenLink, nameNotUtf8, noFile, systemProblem } from './walk-problems.ts';

/** A photo or an article by its name, or a line about what could not be taken. */
export type Found =
  | { readonly kind: 'photo'; readonly path: string; readonly name: string }
  | { readonly kind: 'article'; readonly path: string; readonly name: string }
  | { readonly kind: 'problem'; readonly problem: Problem };

type EntryKind = 'file' | 'folder' | 'link' | 'special';
interface FolderEntry {
  readonly name: string;
  readonly kind: EntryKind;
  readonly utf8: boolean;
}

/**
 * Photos and articles (candidates: whoever calls decides about them) under `paths`, files and folders as a person named
 * them, in natural order and each file once. A named file is always yielded; in a folder, photos by their ending, or
 * by their first bytes where the ending says nothing. Hidden files, AppleDouble, system leftovers and catalogues are
 * passed over, links to folders not followed below a named one. What cannot be read is a `problem`; nothing stops the
 * walk but `signal`, whose reason is thrown. Paths keep the bytes that the system gave; no file stays open.
 */
export async function* walkPhotos(paths: readonly string[], signal?: AbortSignal): AsyncGenerator<Found> {
  const seen = paths.length > 1 ? new Set<string>() : undefined;
  for (const path of paths) {
    for await (const found of walkOne(path, signal)) {
      if (seen && found.kind !== 'problem') {
        const whole = resolve(found.path);
        if (seen.has(whole)) continue;
        seen.add(whole);
      }
      yield found;
    }
  }
}

async function* walkOne(path: string, signal: AbortSignal | undefined): AsyncGenerator<Found> {
  signal?.throwIfAborted();
  let stats: Stats;
  try {
    stats = await stat(path);
  } catch (error) {
    yield { kind: 'problem', problem: systemProblem(path, error) };
    return;
  }
  if (stats.isDirectory()) yield* walkFolder(path, signal);
  else if (stats.isFile()) {
    const name = basename(path);
    yield { kind: kindOfName(name) === 'article' ? 'article' : 'photo', path, name };
  } else yield { kind: 'problem', problem: noFile(path) };
}

/** Depth first, without calls within calls: `open` holds what is left of each folder on the way down. */
async function* walkFolder(top: string, signal: AbortSignal | undefined): AsyncGenerator<Found> {
  const open: { path: string; left: FolderEntry[] }[] = [];
  let next: string | undefined = top;
  while (next !== undefined || open.length > 0) {
    signal?.throwIfAborted();
    if (next !== undefined) {
      const path = next;
      next = undefined;
      try {
        open.push({ path, left: (await entriesOf(path)).toReversed() });
      } catch (error) {
        yield { kind: 'problem', problem: systemProblem(path, error) };
      }
      continue;
    }
    const folder = open.at(-1);
    const entry = folder?.left.pop();
    if (!folder || !entry) {
      open.pop();
      continue;
    }
    const path = folder.path.endsWith(sep) ? folder.path + entry.name : folder.path + sep + entry.name;
    if (entry.kind === 'folder' && entry.utf8) next = isSkippedFolder(entry.name) ? undefined : path;
    else {
      const found = await lookAt(path, entry);
      if (found) yield found;
    }
  }
}

async function entriesOf(folder: string): Promise<FolderEntry[]> {
  const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const entries = await readdir(folder, { withFileTypes: true, encoding: 'buffer' });
  const named = entries.map((entry): FolderEntry => {
    const kind: EntryKind = entry.isFile()
      ? 'file'
      : entry.isDirectory()
        ? 'folder'
        : entry.isSymbolicLink()
          ? 'link'
          : 'special';
    try {
      return { name: strict.decode(entry.name), kind, utf8: true };
    } catch {
      return { name: entry.name.toString('utf8'), kind, utf8: false };
    }
  });
  return inNaturalOrder(named);
}

/** One entry of a folder that is no folder itself; undefined where it is none of ours. */
async function lookAt(path: string, entry: FolderEntry): Promise<Found | undefined> {
  const { name } = entry;
  if (isLeftover(name)) return undefined;
  if (!entry.utf8) return { kind: 'problem', problem: nameNotUtf8(path) };
  if (entry.kind === 'special') return { kind: 'problem', problem: noFile(path) };
  const kind = kindOfName(name);
  if (kind === 'other' || kind === 'skipped') return undefined;
  if (entry.kind === 'link') {
    try {
      const target = await stat(path);
      if (target.isDirectory()) return undefined;
      if (!target.isFile()) return { kind: 'problem', problem: noFile(path) };
    } catch (error) {
      return kind === 'unknown' ? undefined : { kind: 'problem', problem: brokenLink(path, error) };
    }
  }
  if (kind !== 'unknown') return { kind, path, name };
  try {
    return startsLikePhoto(await firstBytes(path)) ? { kind: 'photo', path, name } : undefined;
  } catch (error) {
    return { kind: 'problem', problem: systemProblem(path, error) };
  }
}

async function firstBytes(path: string): Promise<Uint8Array> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(new Uint8Array(magicLength), 0, magicLength, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
