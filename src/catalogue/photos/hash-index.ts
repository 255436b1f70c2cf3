import type { PhotoId } from '../../model/ids.ts';

/** The first 31 bits of a SHA-256 in hexadecimal: small enough to be kept without a box. */
const prefixOf = (sha256: string): number => parseInt(sha256.slice(0, 8), 16) >>> 1;

/** Which photos may have a file of this hash; some hundreds of a million share their first bits with another. */
export class HashIndex {
  readonly #ids = new Map<number, PhotoId | readonly PhotoId[]>();

  candidates(sha256: string): readonly PhotoId[] {
    return this.#at(prefixOf(sha256));
  }

  add(sha256: string, id: PhotoId): void {
    this.addPrefix(prefixOf(sha256), id);
  }

  addPrefix(prefix: number, id: PhotoId): void {
    const known = this.#ids.get(prefix);
    if (known === undefined) this.#ids.set(prefix, id);
    else if (!this.#at(prefix).includes(id)) this.#ids.set(prefix, [...this.#at(prefix), id]);
  }

  remove(sha256: string, id: PhotoId): void {
    const prefix = prefixOf(sha256);
    const rest = this.#at(prefix).filter((other) => other !== id);
    if (rest.length === 0) this.#ids.delete(prefix);
    else this.#ids.set(prefix, rest);
  }

  #at(prefix: number): readonly PhotoId[] {
    const known = this.#ids.get(prefix);
    if (known === undefined) return [];
    return typeof known === 'string' ? [known] : known;
  }
}
