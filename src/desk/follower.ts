import { setTimeout as pause } from 'node:timers/promises';
import type { Catalogue, DurableChange } from '../catalogue/catalogue-port.ts';

/** Milliseconds that edits are gathered before they are worked on. */
const gathering = 20;

/**
 * Keeps something that is derived from the catalogue up with it, at its own pace: what is edited while it works waits for
 * its next turn, and nobody waits for it who does not ask.
 */
export class Follower {
  readonly #apply: (changes: readonly DurableChange[]) => Promise<void>;
  readonly #unsubscribe: () => void;
  #waiting: DurableChange[] = [];
  #working: Promise<void> | undefined;
  #asked = 0;

  /** Follows from now on. `apply` is handed the edits since its last turn, in order, and must not fail. */
  constructor(catalogue: Catalogue, apply: (changes: readonly DurableChange[]) => Promise<void>) {
    this.#apply = apply;
    this.#unsubscribe = catalogue.subscribe((change) => {
      this.#waiting.push(change);
      this.#working ??= this.#work();
    });
  }

  /** Waits until everything that was durable when it was called has been worked on. */
  async caughtUp(): Promise<void> {
    this.#asked++;
    await this.#working;
    this.#asked--;
  }

  async close(): Promise<void> {
    this.#unsubscribe();
    await this.caughtUp();
  }

  async #work(): Promise<void> {
    if (this.#asked === 0) await pause(gathering);
    while (this.#waiting.length > 0) {
      const changes = this.#waiting;
      this.#waiting = [];
      await this.#apply(changes);
    }
    this.#working = undefined;
  }
}
