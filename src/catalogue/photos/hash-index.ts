import type { PhotoId } from '../../model/ids.ts';

/** Which photos in memory have a file of this SHA-256. */
export class HashIndex {
  readonly #ids = new Map<string, readonly PhotoId[]>();

  with(sha256: string): readonly PhotoId[] {
    return this.#ids.get(sha256) ?? [];
  }

  add(sha256: string, id: PhotoId): void {
    if (!this.with(sha256).includes(id)) this.#ids.set(sha256, [...this.with(sha256), id]);
  }

  remove(sha256: string, id: PhotoId): void {
    const rest = this.with(sha256).filter((other) => other !== id);
    if (rest.length > 0) this.#ids.set(sha256, rest);
    else this.#ids.delete(sha256);
  }
}
