/**
 * Buffers for whole files, used again and again: new memory of a photo's size for each photo costs as much as reading it
 * (the kernel clears every page). Who gives one back must hold no view into it any more.
 */
export class KeptBuffers {
  readonly #free: Buffer[] = [];

  /** At least `size` bytes, of whatever content. */
  borrow(size: number): Buffer {
    const fitting = this.#free.findIndex((buffer) => buffer.length >= size);
    const [kept] = fitting < 0 ? [] : this.#free.splice(fitting, 1);
    return kept ?? Buffer.allocUnsafeSlow(Math.ceil((size + 1) / step) * step);
  }

  giveBack(buffer: Buffer): void {
    if (buffer.length > largest) return;
    this.#free.push(buffer);
    if (this.#free.length > most) this.#free.shift();
  }
}

/** Bytes. Sizes are rounded up to steps, so that photos of one camera fit each other's buffers. */
const step = 8 * 2 ** 20;
const largest = 8 * step;
/** As many as photos in flight, and the small change. */
const most = 4;
