/**
 * Finds rows by a number that stands for their id or their hash, in four bytes a row: a Map of a hundred thousand strings
 * takes a hundred milliseconds to make and a hundred bytes for each. Several rows may have the same number, so whoever
 * asks looks at each that is offered.
 */
export class PlaceIndex {
  readonly #keyOf: (place: number) => number;
  /** Open addressing with linear probing: a place plus one; 0 is free, `removed` was taken. */
  #slots: Uint32Array;
  /** Slots that are not free. */
  #taken = 0;

  /**
   * @param keyOf gives the number of a place that is in the index, when the index grows.
   * @param expected rows.
   */
  constructor(keyOf: (place: number) => number, expected: number) {
    this.#keyOf = keyOf;
    this.#slots = new Uint32Array(slotsFor(expected));
  }

  /** @param place below 2³² - 2. */
  add(key: number, place: number): void {
    if (2 * (this.#taken + 1) > this.#slots.length) this.#grow();
    this.#put(key, place);
  }

  remove(key: number, place: number): void {
    for (const slot of this.#probe(key)) {
      if (this.#slots[slot] === place + 1) this.#slots[slot] = removed;
    }
  }

  /** The places that may have this number. */
  *candidates(key: number): Generator<number> {
    for (const slot of this.#probe(key)) {
      const value = this.#slots[slot];
      if (value !== undefined && value !== removed) yield value - 1;
    }
  }

  *#probe(key: number): Generator<number> {
    const mask = this.#slots.length - 1;
    for (let slot = key & mask; this.#slots[slot] !== 0; slot = (slot + 1) & mask) yield slot;
  }

  #put(key: number, place: number): void {
    const mask = this.#slots.length - 1;
    let slot = key & mask;
    while (this.#slots[slot] !== 0 && this.#slots[slot] !== removed) slot = (slot + 1) & mask;
    // A slot that was taken is taken again: documents that are written anew do not make the index grow.
    if (this.#slots[slot] === 0) this.#taken++;
    this.#slots[slot] = place + 1;
  }

  #grow(): void {
    const places = this.#slots.filter((value) => value !== 0 && value !== removed);
    this.#slots = new Uint32Array(slotsFor(places.length));
    this.#taken = 0;
    for (const value of places) this.#put(this.#keyOf(value - 1), value - 1);
  }
}

const removed = 2 ** 32 - 1;

/** A power of two, at most half of it taken until there are twice as many rows. */
const slotsFor = (rows: number): number => 2 ** Math.ceil(Math.log2(4 * (rows + 16)));

/** A number for an id (FNV-1a, 32 bits). */
export function numberOf(id: string): number {
  let number = 0x811c9dc5;
  for (let at = 0; at < id.length; at++) number = Math.imul(number ^ id.charCodeAt(at), 0x01000193);
  return number >>> 0;
}
