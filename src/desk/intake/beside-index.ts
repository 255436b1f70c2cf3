import type { Catalogue, PhotoBrief } from '../../catalogue/catalogue-port.ts';
import type { PhotoId } from '../../model/ids.ts';
import type { Photo } from '../../model/photo.ts';

/** Which photos have which files beside them, as the catalogue has it and as an import adds to it. */
export class BesideIndex {
  readonly #byHash = new Map<string, PhotoId>();
  readonly #byPath = new Map<string, PhotoId>();
  readonly #catalogue: Catalogue;

  constructor(catalogue: Catalogue) {
    this.#catalogue = catalogue;
    for (const { id, beside } of catalogue.briefs()) this.#add(id, beside);
  }

  /** Keeps what was put beside a photo, before the catalogue has it. */
  add({ id }: Photo, files: PhotoBrief['beside']): void {
    this.#add(id, files);
  }

  /** The photo that a file of this SHA-256 lies beside. */
  ownerOf(sha256: string): PhotoId | undefined {
    return this.#byHash.get(sha256);
  }

  photoWith(sha256: string): Photo | undefined {
    const id = this.#byHash.get(sha256);
    return id && this.#catalogue.photos.get(id);
  }

  photoAt(path: string): Photo | undefined {
    const id = this.#byPath.get(path);
    return id && this.#catalogue.photos.get(id);
  }

  #add(id: PhotoId, files: PhotoBrief['beside']): void {
    for (const { path, sha256 } of files) {
      this.#byHash.set(sha256, id);
      this.#byPath.set(path, id);
    }
  }
}
