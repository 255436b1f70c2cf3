/** How often each of some small numbers came; `none` (-1) stands for nothing and is not told of. */
export class Tally {
  readonly #counts: Uint32Array;

  /** @param size numbers are below it. */
  constructor(size: number) {
    this.#counts = new Uint32Array(size + 1);
  }

  add(number: number): void {
    // A place for `none` in front: asking for it each time would take longer.
    this.#counts[number + 1] = (this.#counts[number + 1] ?? 0) + 1;
  }

  *counts(): Generator<readonly [number: number, count: number]> {
    for (let at = 1; at < this.#counts.length; at++) {
      const count = this.#counts[at] ?? 0;
      if (count > 0) yield [at - 1, count];
    }
  }

  /** By what the numbers stand for, of which a number may have several. */
  named<Name>(names: (number: number) => readonly Name[]): Map<Name, number> {
    const found = new Map<Name, number>();
    for (const [number, count] of this.counts()) {
      for (const name of names(number)) found.set(name, (found.get(name) ?? 0) + count);
    }
    return found;
  }
}
