/** Items kept together at most, and how long the first waits for company, in milliseconds. */
const mostItems = 200;
const longestWait = 150;

/** Gathers items and hands them on together, one hand-over at a time, in order. */
export class Batch<Item> {
  readonly #keep: (items: readonly Item[]) => Promise<void>;
  #waiting: Item[] = [];
  #timer: NodeJS.Timeout | undefined;
  #last: Promise<void> = Promise.resolve();
  #failed: unknown;

  constructor(keep: (items: readonly Item[]) => Promise<void>) {
    this.#keep = keep;
  }

  /** Takes an item; waits only when a full batch is being handed on. Throws what an earlier hand-over threw. */
  async add(item: Item): Promise<void> {
    this.#throwFailure();
    this.#waiting.push(item);
    if (this.#waiting.length >= mostItems) await this.flush();
    else {
      this.#timer ??= setTimeout(() => {
        void this.flush().catch(() => undefined);
      }, longestWait);
    }
  }

  /** Hands on what waits and resolves when it is kept. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const items = this.#waiting;
    this.#waiting = [];
    const turn = this.#last.then(() => (items.length > 0 ? this.#keep(items) : undefined));
    this.#last = turn.catch((error: unknown) => {
      this.#failed ??= error;
    });
    await turn;
    this.#throwFailure();
  }

  #throwFailure(): void {
    if (this.#failed !== undefined) throw this.#failed instanceof Error ? this.#failed : new Error('A batch failed.');
  }
}
