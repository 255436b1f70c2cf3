import { access, readFile } from 'node:fs/promises';
import type { Catalogue } from '../catalogue/catalogue-port.ts';
import { previewPath, thumbnailPath } from '../catalogue/places.ts';
import type { PhotoId } from '../model/ids.ts';
import type { Photo } from '../model/photo.ts';
import { keepPicture } from './keep-picture.ts';
import type { Readers } from './readers/readers.ts';
import { originalPath } from './views/photo-view.ts';

/** How long nothing may have been asked of the desk before previews are made behind, in milliseconds. */
const idleAfter = 400;

/**
 * The pictures that the screens show. Thumbnails are made at import; 2048 px previews when someone looks, and behind,
 * one after the other, so that photos stay viewable when their drive is gone.
 */
export class Previews {
  readonly #catalogue: Catalogue;
  readonly #readers: Readers;
  readonly #made: (photo: PhotoId) => void;
  readonly #making = new Map<string, Promise<Buffer>>();
  readonly #waiting: Photo[] = [];
  #following: Promise<void> | undefined;
  #closed = false;

  constructor(catalogue: Catalogue, readers: Readers, made: (photo: PhotoId) => void) {
    this.#catalogue = catalogue;
    this.#readers = readers;
    this.#made = made;
  }

  /** The 512 px JPEG; made anew from the preview or the original where the cache was emptied. */
  thumbnail(photo: Photo): Promise<Buffer> {
    const path = thumbnailPath(this.#catalogue.folder, photo.file.sha256);
    return readFile(path).catch(() => this.#once(path, () => this.#makeThumbnail(photo, path)));
  }

  /** The 2048 px JPEG; from the disk, or made now. */
  preview(photo: Photo): Promise<Buffer> {
    const path = previewPath(this.#catalogue.folder, photo.file.sha256);
    return readFile(path).catch(() => this.#once(path, () => this.#makePreview(photo, path)));
  }

  /** Makes the previews of these photos behind, when nothing else is going on. */
  follow(photos: readonly Photo[]): void {
    if (this.#catalogue.mode === 'read-only') return;
    this.#waiting.push(...photos);
    this.#following ??= this.#work().finally(() => {
      this.#following = undefined;
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#following;
    await Promise.allSettled(this.#making.values());
  }

  async #work(): Promise<void> {
    for (let photo = this.#waiting.shift(); photo && !this.#closed; photo = this.#waiting.shift()) {
      const missing = await access(previewPath(this.#catalogue.folder, photo.file.sha256)).then(
        () => false,
        () => true,
      );
      if (!missing) continue;
      await this.#idle();
      if (this.#isClosed()) return;
      // A photo that cannot be decoded, or whose drive was pulled, has its thumbnail; the next one may be well.
      await this.preview(photo).catch(() => undefined);
    }
  }

  #isClosed(): boolean {
    return this.#closed;
  }

  async #idle(): Promise<void> {
    while (!this.#closed && this.#readers.busy) await new Promise((resolve) => setTimeout(resolve, idleAfter));
  }

  #once(path: string, make: () => Promise<Buffer>): Promise<Buffer> {
    const running = this.#making.get(path);
    if (running) return running;
    const made = make().finally(() => this.#making.delete(path));
    this.#making.set(path, made);
    return made;
  }

  async #makePreview(photo: Photo, path: string): Promise<Buffer> {
    const bytes = Buffer.from(await this.#readers.preview(originalPath(this.#catalogue, photo)));
    await this.#keep(path, bytes);
    this.#made(photo.id);
    return bytes;
  }

  async #makeThumbnail(photo: Photo, path: string): Promise<Buffer> {
    const preview = previewPath(this.#catalogue.folder, photo.file.sha256);
    const read = (from: string) => this.#readers.read(from, { thumbnail: true }).then(({ thumbnail }) => thumbnail);
    const thumbnail = await read(originalPath(this.#catalogue, photo)).catch(() => read(preview));
    if (!thumbnail) throw new Error(`No thumbnail can be made of ${photo.file.name}.`);
    const bytes = Buffer.from(thumbnail);
    await this.#keep(path, bytes);
    return bytes;
  }

  async #keep(path: string, bytes: Uint8Array): Promise<void> {
    if (this.#catalogue.mode === 'read-only') return;
    await keepPicture(path, bytes);
  }
}
