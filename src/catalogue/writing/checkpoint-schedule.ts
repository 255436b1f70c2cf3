/** When the documents are brought up to the journal without being asked. */
const due = { edits: 1000, bytes: 4 * 1024 * 1024 };
/** Edits do not wait for a checkpoint, but it takes some of the disk: so it waits for a pause, unless this is reached. */
const urgent = { edits: 10 * due.edits, bytes: 8 * due.bytes };
/** Milliseconds without an edit: with a checkpoint due, and otherwise. */
const quiet = { due: 1000, otherwise: 60_000 };

/** Starts a checkpoint after many edits, or when there have been none for a while. */
export class CheckpointSchedule {
  readonly #checkpoint: () => Promise<void>;
  #edits = 0;
  #bytes = 0;
  #timer: NodeJS.Timeout | undefined;
  #ended = false;

  constructor(checkpoint: () => Promise<void>) {
    this.#checkpoint = checkpoint;
  }

  /** An edit of this many bytes is on the disk. */
  edited(bytes: number): void {
    this.#edits++;
    this.#bytes += bytes;
    const isDue = this.#edits >= due.edits || this.#bytes >= due.bytes;
    if (this.#edits >= urgent.edits || this.#bytes >= urgent.bytes) this.#start();
    else this.#wait(isDue ? quiet.due : quiet.otherwise);
  }

  begun(): void {
    this.#edits = 0;
    this.#bytes = 0;
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  end(): void {
    this.#ended = true;
    clearTimeout(this.#timer);
  }

  #wait(pause: number): void {
    if (this.#ended) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#start();
    }, pause).unref();
  }

  #start(): void {
    this.begun();
    // One that the disk refuses is tried again later; the journal has everything.
    this.#checkpoint().catch(() => undefined);
  }
}
