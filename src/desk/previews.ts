import { access, readFile } from 'node:fs/promises';
import type { Catalogue } from '../catalogue/catalogue-port.ts';
import { previewPath, thumbnailPath } from '../catalogue/places.ts';
import { Fault } from '../model/fault.ts';
import { fullSize } from '../model/full-size.ts';
import type { PhotoId } from '../model/ids.ts';
import type { Photo } from '../model/photo.ts';
import type { Degrees } from '../model/turn.ts';
import { keepPicture } from './keep-picture.ts';
import type { Readers } from './readers/readers.ts';
import { isOnline, originalPath } from './views/photo-view.ts';

/** 512 px, 2048 px, or all of its own pixels. */
export type PictureKind = 'thumbnail' | 'preview' | 'full';

/** How long nothing may have been asked of the desk before previews are made behind, in milliseconds. */
const idleAfter = 400;

/** A picture as its file has it. */
interface Kept {
  readonly kept: Promise<Buffer>;
  readonly path: string;
  readonly longSide: number;
}

/**
 * The pictures that the screens show. Thumbnails are made at import; 2048 px previews when someone looks, and behind,
 * one after the other, so that photos stay viewable when their drive is gone.
 */
export class Previews {
  readonly #catalogue: Catalogue;
  readonly #readers: Readers;
  readonly #made: (photo: PhotoId) => void;
  readonly #making = new Map<string, Promise<Buffer>>();
  #waiting: (readonly PhotoId[])[] = [];
  #following: Promise<void> | undefined;
  #closed = false;
  /** The disk refused the last picture: there is no use in making more behind. */
  #full = false;

  constructor(catalogue: Catalogue, readers: Readers, made: (photo: PhotoId) => void) {
    this.#catalogue = catalogue;
    this.#readers = readers;
    this.#made = made;
  }

  /** The 512 px JPEG; made anew from the preview or the original where the cache was emptied. */
  thumbnail(photo: Photo): Promise<Buffer> {
    const path = thumbnailPath(this.#catalogue.folder, photo.file.sha256);
    const kept = readFile(path).catch(() => this.#once(path, () => this.#makeThumbnail(photo, path)));
    return photo.turned ? this.#turned(photo, photo.turned, { kept, path, longSide: 512 }) : kept;
  }

  /** The 2048 px JPEG; from the disk, or made now. */
  preview(photo: Photo): Promise<Buffer> {
    const path = previewPath(this.#catalogue.folder, photo.file.sha256);
    const kept = readFile(path).catch(() => this.#once(path, () => this.#makePreview(photo, path)));
    return photo.turned ? this.#turned(photo, photo.turned, { kept, path, longSide: 2048 }) : kept;
  }

  /** Its own pixels as an upright JPEG, as many as `fullSize` allows; made anew for each look and kept nowhere. */
  full(photo: Photo): Promise<Buffer> {
    const draw = async (): Promise<Buffer> =>
      Buffer.from(await this.#readers.webSize(originalPath(this.#catalogue, photo), fullSize(photo), photo.turned));
    return this.#once(`full ${photo.turned ?? 0} ${photo.file.sha256}`, draw);
  }

  /** Makes the previews of these photos behind, when nothing else is going on. */
  follow(photos: readonly PhotoId[]): void {
    if (this.#catalogue.mode === 'read-only') return;
    this.#waiting.push(photos);
    this.#following ??= this.#work().finally(() => {
      this.#following = undefined;
    });
  }

  /** Begins nothing more and waits for what is being made. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#following;
    await Promise.allSettled(this.#making.values());
  }

  async #work(): Promise<void> {
    for (let photos = this.#waiting.shift(); photos; photos = this.#waiting.shift()) {
      for (const id of photos) {
        await this.#idle();
        if (this.#closed) return;
        const photo = this.#catalogue.photos.get(id);
        if (!photo) continue;
        const isThere = await canRead(previewPath(this.#catalogue.folder, photo.file.sha256));
        if (isThere || !(await isOnline(this.#catalogue, photo))) continue;
        try {
          await this.preview(photo);
        } catch {
          // A photo that cannot be decoded has no preview; the next one may be well.
        }
        if (!this.#full) continue;
        this.#waiting = [];
        return;
      }
    }
  }

  async #idle(): Promise<void> {
    while (!this.#closed && this.#readers.busy) await new Promise((resolve) => setTimeout(resolve, idleAfter));
  }

  /**
   * A picture of a photo that a person turned. What is kept is the picture as its file has it; it is turned for each look, so
   * that nothing that was kept can be of another turning.
   */
  async #turned(photo: Photo, degrees: Degrees, { kept, path, longSide }: Kept): Promise<Buffer> {
    await kept;
    const draw = (from: string): Promise<Uint8Array> => this.#readers.webSize(from, longSide, degrees);
    // Where the disk is full or not ours to write, it is not kept.
    return this.#once(`${degrees} ${path}`, async () =>
      Buffer.from(await draw(path).catch(() => draw(originalPath(this.#catalogue, photo)))),
    );
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
    if (!thumbnail) throw noPicture(photo);
    const bytes = Buffer.from(thumbnail);
    await this.#keep(path, bytes);
    return bytes;
  }

  /** What cannot be kept is shown all the same, and made again the next time. */
  async #keep(path: string, bytes: Uint8Array): Promise<void> {
    if (this.#catalogue.mode === 'read-only') return;
    try {
      await keepPicture(this.#catalogue.folder, path, bytes);
      this.#full = false;
    } catch {
      this.#full = true;
    }
  }
}

const canRead = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

const noPicture = ({ id, file }: Photo): Fault =>
  new Fault('image/unsupported', `'${file.name}' cannot be decoded here, so it shows no picture.`, { photo: id });
