/** Changes of sittings, one after the other; whoever needs the one that holds waits for those under way. */
export class Turns {
  #last: Promise<unknown> = Promise.resolve();

  take<Value>(turn: () => Promise<Value>): Promise<Value> {
    const taken = this.#last.then(turn);
    this.#last = taken.catch(() => undefined);
    return taken;
  }

  settled(): Promise<unknown> {
    return this.#last;
  }
}
