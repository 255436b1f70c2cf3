import { hash } from 'node:crypto';
import { access, stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import type { Catalogue } from '../../catalogue/catalogue-port.ts';
import { errno, unlessMissing } from '../../catalogue/disk/errno.ts';
import { fileSystem } from '../../catalogue/disk/file-system.ts';
import { replaceFile } from '../../catalogue/disk/replace-file.ts';
import { createSidecar } from '../../metadata/create-sidecar.ts';
import type { Embedding } from '../../metadata/embedding.ts';
import { Fault } from '../../model/fault.ts';
import type { Photo } from '../../model/photo.ts';
import { sidecarEmbedding } from '../packs/embedding-of.ts';
import { packPhoto } from '../packs/pack-photo.ts';
import { originalPath } from '../views/photo-view.ts';
import { sidecarPlace } from './sidecar-place.ts';

export interface WrittenSidecar {
  /** Absolute. */
  readonly path: string;
  /** Of the sidecar as it is now. */
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
  /** Last modification, ISO 8601 in UTC. */
  readonly modified: string;
  /** `same`: it said all this already and was not touched. */
  readonly state: 'written' | 'same';
}

interface Wish {
  /** SHA-256 of the sidecar as Cutline last wrote it; one that is another, and was not read either, is somebody else's work. */
  readonly known: string | undefined;
  /** Write also where another program has changed it. */
  readonly over?: boolean | undefined;
}

/**
 * Writes what the catalogue says of a photo into the XMP sidecar beside its original, which itself is never touched.
 * What the sidecar says beyond that stays. Faults: photo/original-missing, sidecar/changed-elsewhere,
 * sidecar/write-failed, metadata/write-failed, those of the tools.
 */
export async function writeSidecar(catalogue: Catalogue, photo: Photo, wish: Wish): Promise<WrittenSidecar> {
  const path = sidecarPlace(originalPath(catalogue, photo), photo.file);
  try {
    await access(dirname(path));
  } catch {
    const message = `The folder of '${photo.file.name}' is not at '${dirname(path)}', so its sidecar waits. Plug in its drive, or bring the photo in again from where it is now.`;
    throw new Fault('photo/original-missing', message, { photo: photo.id, path });
  }
  try {
    return await written(catalogue, photo, path, wish);
  } catch (error) {
    const code = errno(error);
    if (error instanceof Fault || code === '') throw error;
    const message = `The sidecar '${path}' could not be written (${code}). Make room or give Cutline the right to write there, then try again.`;
    throw new Fault('sidecar/write-failed', message, { photo: photo.id, path, reason: code });
  }
}

async function written(catalogue: Catalogue, photo: Photo, path: string, wish: Wish): Promise<WrittenSidecar> {
  const existing = await unlessMissing(fileSystem.readFile(path));
  const event = catalogue.events.get(photo.event);
  const languages = [...new Set([...(event?.languages ?? []), ...Object.keys(photo.captions)])];
  const embedding = sidecarEmbedding(await packPhoto(catalogue, photo), languages);
  const xmp = createSidecar({ ...embedding, ...(!photo.turned && asRead(photo)) }, existing);
  const sha256 = hash('sha256', xmp, 'hex');
  const found = existing && hash('sha256', existing, 'hex');
  if (found === sha256) return { path, sha256, ...(await factsOf(path)), state: 'same' };
  const isKnown = found === wish.known || photo.sidecars?.some((read) => read.sha256 === found);
  if (found !== undefined && !isKnown && !wish.over) {
    const message = `'${basename(path)}' was changed by another program, so it was left alone. Bring the photo in again to take in what it says, or have it written over.`;
    throw new Fault('sidecar/changed-elsewhere', message, { photo: photo.id, path });
  }
  await replaceFile(fileSystem, path, [xmp]);
  return { path, sha256, ...(await factsOf(path)), state: 'written' };
}

/** Where nobody turned the photo, or took that back: how the sidecar said that it lies, else the file. */
function asRead({ orientation, readings }: Photo): Pick<Embedding, 'orientation'> {
  const said = readings?.orientation?.sidecar;
  return { orientation: { value: typeof said === 'number' ? said : orientation, isTurned: false } };
}

async function factsOf(path: string): Promise<Pick<WrittenSidecar, 'size' | 'modified'>> {
  const { size, mtime } = await stat(path);
  return { size, modified: mtime.toISOString() };
}
