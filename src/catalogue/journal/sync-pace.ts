/** Milliseconds that nobody notices if the process stands still for them. */
const unnoticed = 4;
/** Syncs that must have been as quick as that, one after the other, before the next one is taken to be. */
const enough = 8;

/**
 * Whether the disk syncs so quickly that waiting for it costs less than handing the call to another thread and back, which
 * was measured at a third of a sync on an SSD. One that takes longer, once, is waited for by another thread until it has been
 * quick again for a while: a disk that begins to stall holds up those who only read for that one sync, and one that spins or
 * is far away never does.
 */
export class SyncPace {
  #quick = 0;

  get isQuick(): boolean {
    return this.#quick >= enough;
  }

  /** @param duration of a write with its sync, in milliseconds, threads included. */
  took(duration: number): void {
    this.#quick = duration <= unnoticed ? this.#quick + 1 : 0;
  }
}
