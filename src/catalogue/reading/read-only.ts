import { Fault } from '../../model/fault.ts';
import type { Catalogue, DurableChange } from '../catalogue-port.ts';
import type { FileSystem } from '../disk/file-system.ts';
import type { LockHolder } from '../lock/lock-holder.ts';
import { View } from '../memory/view.ts';
import { Following } from './following.ts';
import { Listeners } from '../listeners.ts';
import type { Notice } from '../notice.ts';
import type { NoticeBoard } from '../notice-board.ts';
import { livingWriter } from './living-writer.ts';
import type { ReadAgain, Reading } from './reading.ts';

/**
 * Milliseconds between two looks at what the writer has done. An edit is shown after two of them, within a second. A look
 * asks five small things of the disk: nothing to one of this machine, and little over a network, whose client may
 * remember for a second what it was told last. The system's own news of changed files (fs.watch) do not come over one.
 */
const pace = 400;
/** The same after the disk gave no answer, or one that could not be understood. */
const paceOfTrouble = 3000;

/** Where a catalogue lies, and how it is read once more. */
export interface ReadPlace {
  readonly files: FileSystem;
  readonly folder: string;
  readonly readAgain: ReadAgain;
  /** Where notices are told, of this reading and those after it. */
  readonly board: NoticeBoard;
}

/**
 * A catalogue that is open for reading: nothing is ever written, not even a lock. From the first listener on it follows
 * the process that writes it, if there is one; before that it stays as it was when it was opened.
 */
export class ReadOnlyCatalogue extends View implements Catalogue {
  readonly mode = 'read-only';
  readonly #files: FileSystem;
  readonly #following: Following;
  readonly #board: NoticeBoard;
  readonly #changes: Listeners<DurableChange>;
  readonly #writers = new Listeners<LockHolder | undefined>();
  #writer: LockHolder | undefined;
  #hadWriter: boolean;
  #timer: NodeJS.Timeout | undefined;
  #looking: Promise<void> = Promise.resolve();
  #closed = false;

  constructor({ files, folder, readAgain, board }: ReadPlace, reading: Reading, writer: LockHolder | undefined) {
    const changes = new Listeners<DurableChange>();
    const following = new Following(files, folder, reading, readAgain, (change) => {
      changes.tell(change);
    });
    super(folder, () => following.reading);
    this.#files = files;
    this.#changes = changes;
    this.#board = board;
    this.#following = following;
    this.#writer = writer;
    this.#hadWriter = writer !== undefined;
  }

  get seq(): number {
    return this.#following.seq;
  }

  get writer(): LockHolder | undefined {
    return this.#writer;
  }

  get writerLeft(): boolean {
    return this.#hadWriter && this.#writer === undefined;
  }

  change(): Promise<never> {
    const message = this.#writer
      ? `'${this.folder}' is open for reading, because process ${this.#writer.pid} on '${this.#writer.host}' writes it. Close it there and open it again.`
      : `'${this.folder}' is open for reading only. Open it again, for writing, to change it.`;
    return Promise.reject(new Fault('catalogue/read-only', message, { folder: this.folder, writer: this.#writer }));
  }

  subscribe(listener: (change: DurableChange) => void): () => void {
    this.#wait(pace);
    return this.#changes.add(listener);
  }

  onWriter(listener: (writer: LockHolder | undefined) => void): () => void {
    this.#wait(pace);
    return this.#writers.add(listener);
  }

  onNotice(listener: (notice: Notice) => void): () => void {
    return this.#board.listen(listener);
  }

  checkpoint(): Promise<void> {
    return Promise.resolve();
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#timer);
    await this.#looking;
  }

  #wait(pause: number): void {
    if (this.#closed || this.#timer) return;
    this.#timer = setTimeout(() => {
      this.#looking = this.#look()
        .then(
          () => pace,
          // A drive that is away, a catalogue that a newer Cutline has taken over: what was read is shown on.
          () => paceOfTrouble,
        )
        .then((next) => {
          this.#timer = undefined;
          this.#wait(next);
        });
    }, pause).unref();
  }

  async #look(): Promise<void> {
    // A writer that has left has nothing more to say than what is looked at now.
    const writer = await livingWriter(this.#files, this.folder);
    if (!(await this.#following.look())) return;
    const before = this.#writer;
    this.#writer = writer;
    this.#hadWriter ||= writer !== undefined;
    if (before?.pid !== writer?.pid || before?.host !== writer?.host || before?.since !== writer?.since) {
      this.#writers.tell(writer);
    }
  }
}
