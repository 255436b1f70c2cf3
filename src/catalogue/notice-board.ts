import { Listeners } from './listeners.ts';
import type { Notice } from './notice.ts';

/** What opening a catalogue found and mended, and what is found while it is open. */
export class NoticeBoard {
  readonly #notices: Notice[] = [];
  readonly #listeners: Listeners<Notice>;

  /** @param listeners of the board that this one takes the place of. */
  constructor(listeners = new Listeners<Notice>()) {
    this.#listeners = listeners;
  }

  get all(): readonly Notice[] {
    return this.#notices;
  }

  push(...notices: readonly Notice[]): void {
    this.#notices.push(...notices);
    for (const notice of notices) this.#listeners.tell(notice);
  }

  /** Takes those away. */
  drop(unwanted: (notice: Notice) => boolean): void {
    this.#notices.splice(0, this.#notices.length, ...this.#notices.filter((notice) => !unwanted(notice)));
  }

  /** An empty board with the same listeners, for a catalogue that is read once more. */
  anew(): NoticeBoard {
    return new NoticeBoard(this.#listeners);
  }

  /** Tells of every notice that comes from now on. Gives a function that ends it. */
  listen(listener: (notice: Notice) => void): () => void {
    return this.#listeners.add(listener);
  }
}
