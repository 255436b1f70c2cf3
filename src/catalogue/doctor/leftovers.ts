import { basename, dirname, join } from 'node:path';
import { unlessMissing } from '../disk/errno.ts';
import type { FileSystem } from '../disk/file-system.ts';
import { documentNames } from '../opening/document-names.ts';
import { eventPath } from '../places.ts';

export interface Leftover {
  readonly code: 'file/half-written' | 'file/set-aside' | 'file/foreign';
  /** Inside the catalogue's folder, with `/`. */
  readonly path: string;
}

const ownNames =
  /^(catalogue\.json(\.previous)?|migrating\.json|lock(\.taking)?|events|journal|history|originals|previews|cache|backups|damaged|backup\.json|\.DS_Store|desktop\.ini|Thumbs\.db)$/;
const numbered = /^[1-9]\d*\.ndjson$/;

/** Files of no use to the catalogue, in every folder where it keeps something. */
export async function leftovers(files: FileSystem, folder: string): Promise<Leftover[]> {
  const documents = await documentNames({ files, folder });
  const known = new Set(documents.map(({ event, number }) => basename(eventPath('', event, number))));
  const isDocument = (name: string): boolean => known.has(name.replace(/\.previous$/, ''));
  const flat: [place: string, isOurs: (name: string) => boolean][] = [
    ['', (name) => ownNames.test(name)],
    ['events', isDocument],
    ['journal', (name) => numbered.test(name)],
    ['history', (name) => numbered.test(name)],
  ];
  const found: Leftover[] = [];
  for (const [place, isOurs] of flat) {
    for (const name of await namesIn(files, join(folder, place))) {
      const code = codeOf(name, isOurs(name));
      if (code) found.push({ code, path: place === '' ? name : `${place}/${name}` });
    }
  }
  // Deeper down lie pictures, where anything may be called anything: only what we call unfinished ourselves counts.
  for (const place of ['previews', 'cache', 'originals', 'backups']) {
    for (const path of await pathsIn(files, folder, place)) {
      if (path.endsWith('.part')) found.push({ code: 'file/half-written', path });
    }
  }
  return found.filter(({ path }) => !found.some((other) => other.path === dirname(path)));
}

function codeOf(name: string, isOurs: boolean): Leftover['code'] | undefined {
  if (isOurs) return undefined;
  if (name.endsWith('.part')) return 'file/half-written';
  return /\.damaged-[0-9a-f]{8}$/.test(name) ? 'file/set-aside' : 'file/foreign';
}

const namesIn = async (files: FileSystem, place: string): Promise<string[]> =>
  (await unlessMissing(files.readdir(place).catch(notAFolder))) ?? [];

async function pathsIn(files: FileSystem, folder: string, place: string): Promise<string[]> {
  const paths: string[] = [];
  for (const name of await namesIn(files, join(folder, place))) {
    const path = `${place}/${name}`;
    paths.push(path, ...(/\.(jpg|json|ndjson|part)$/.test(name) ? [] : await pathsIn(files, folder, path)));
  }
  return paths;
}

function notAFolder(error: NodeJS.ErrnoException): string[] {
  if (error.code === 'ENOTDIR') return [];
  throw error;
}
