import { setTimeout as pause } from 'node:timers/promises';
import type { Catalogue, DurableChange } from '../catalogue/catalogue-port.ts';

/** Milliseconds that edits are gathered before they are worked on. */
const gathering = 20;

/** Somebody who waits until this many edits have been worked on. */
interface Waiting {
  readonly until: number;
  readonly go: () => void;
}

/**
 * Keeps something that is derived from the catalogue up with it, at its own pace: what is edited while it works waits for
 * its next turn, and nobody waits for it who does not ask.
 */
export class Follower {
  readonly #apply: (changes: readonly DurableChange[]) => Promise<void>;
  readonly #unsubscribe: () => void;
  #changes: DurableChange[] = [];
  #waiting: Waiting[] = [];
  #working = false;
  #heard = 0;
  #applied = 0;

  /** Follows from now on. `apply` is handed the edits since its last turn, in order, and must not fail. */
  constructor(catalogue: Pick<Catalogue, 'subscribe'>, apply: (changes: readonly DurableChange[]) => Promise<void>) {
    this.#apply = apply;
    this.#unsubscribe = catalogue.subscribe((change) => {
      this.#changes.push(change);
      this.#heard++;
      if (!this.#working) void this.#work();
    });
  }

  /** Waits until everything that was durable when it was called has been worked on, and for no edit behind that. */
  async caughtUp(): Promise<void> {
    const until = this.#heard;
    if (this.#applied >= until) return;
    await new Promise<void>((go) => {
      this.#waiting.push({ until, go });
    });
  }

  async close(): Promise<void> {
    this.#unsubscribe();
    await this.caughtUp();
  }

  async #work(): Promise<void> {
    this.#working = true;
    if (this.#waiting.length === 0) await pause(gathering);
    while (this.#changes.length > 0) {
      const changes = this.#changes;
      this.#changes = [];
      await this.#apply(changes);
      this.#applied += changes.length;
      this.#release();
    }
    this.#working = false;
  }

  #release(): void {
    const waiting = this.#waiting;
    this.#waiting = waiting.filter(({ until }) => until > this.#applied);
    for (const { until, go } of waiting) if (until <= this.#applied) go();
  }
}
