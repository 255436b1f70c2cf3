/** Lets results that come in any order out in the order of their index. */
export class InOrder<Item> {
  readonly #waiting = new Map<number, Item | undefined>();
  #next = 0;

  /** Takes the result of one index (undefined: there is none) and gives back those whose turn it is now. */
  settle(index: number, item: Item | undefined): Item[] {
    this.#waiting.set(index, item);
    const ready: Item[] = [];
    for (; this.#waiting.has(this.#next); this.#next += 1) ready.push(...this.#take(this.#next));
    return ready;
  }

  /** What still waits for a result that will not come, in order. */
  rest(): Item[] {
    return [...this.#waiting.keys()].sort((a, b) => a - b).flatMap((index) => this.#take(index));
  }

  #take(index: number): Item[] {
    const item = this.#waiting.get(index);
    this.#waiting.delete(index);
    return item === undefined ? [] : [item];
  }
}
