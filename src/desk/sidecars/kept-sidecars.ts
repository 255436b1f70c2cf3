import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import { fileSystem } from '../../catalogue/disk/file-system.ts';
import { makeFolder } from '../../catalogue/disk/make-folder.ts';
import { replaceFile } from '../../catalogue/disk/replace-file.ts';
import { sidecarsPath } from '../../catalogue/places.ts';
import type { PhotoId } from '../../model/ids.ts';

const Kept = z.object({
  /** Of the photo's state that the sidecar tells (`stampOf`). */
  stamp: z.string(),
  /** Of the sidecar's bytes. */
  sha256: z.string(),
  /** Bytes, and last modification (ISO 8601 in UTC), by which it is known again without being read. */
  size: z.number().optional(),
  modified: z.string().optional(),
});
export type KeptSidecar = z.infer<typeof Kept>;

/** What is known of the sidecars that were written: derived, safe to lose. A damaged file is as good as none. */
export class KeptSidecars {
  readonly #folder: string;
  #kept = new Map<string, KeptSidecar>();
  #dirty = false;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async load(): Promise<void> {
    const text = await readFile(sidecarsPath(this.#folder), 'utf8').catch(() => '{}');
    this.#kept = new Map(Object.entries(parsed(text)));
  }

  get(photo: PhotoId): KeptSidecar | undefined {
    return this.#kept.get(photo);
  }

  set(photo: PhotoId, kept: KeptSidecar): void {
    this.#kept.set(photo, kept);
    this.#dirty = true;
  }

  /** Keeps it on the disk, if anything is new. A disk that refuses costs no more than looking at the sidecars again. */
  async save(): Promise<void> {
    if (!this.#dirty) return;
    this.#dirty = false;
    const path = sidecarsPath(this.#folder);
    try {
      await makeFolder(fileSystem, this.#folder, dirname(path));
      await replaceFile(fileSystem, path, [Buffer.from(JSON.stringify(Object.fromEntries(this.#kept)))]);
    } catch {
      this.#dirty = true;
    }
  }
}

function parsed(text: string): Record<string, KeptSidecar> {
  try {
    return z.record(z.string(), Kept).parse(JSON.parse(text));
  } catch {
    return {};
  }
}
