import type { Entry } from '../change.ts';
import { unlessMissing } from '../disk/errno.ts';
import type { FileSystem } from '../disk/file-system.ts';
import { readSpan } from '../disk/read-span.ts';
import { journalNumbers } from '../journal/journal-files.ts';
import type { JournalEnd } from '../journal/journal-writer.ts';
import { scanJournal } from '../journal/scan.ts';
import { historyPath, journalPath } from '../places.ts';

/** Reads what a writer in another process appends to the journal, from where it was read last. */
export class JournalTail {
  readonly #files: FileSystem;
  readonly #folder: string;
  #number: number;
  /** Bytes of file `#number` whose lines have been given. */
  #offset: number;
  /** Its length at the look before. */
  #seen = 0;

  constructor(files: FileSystem, folder: string, end: JournalEnd) {
    this.#files = files;
    this.#folder = folder;
    this.#number = end.number;
    this.#offset = end.length;
  }

  /**
   * The entries that came since. Of the newest file, lines are given that were there at the look before: one that its
   * writer's disk refuses is taken back within less. Undefined where the journal is not the one that was read any more.
   */
  async next(): Promise<Entry[] | undefined> {
    const newest = (await journalNumbers(this.#files, this.#folder)).at(-1) ?? 0;
    const entries: Entry[] = [];
    for (;;) {
      // A file that has another behind it is finished, and all of it is on the disk.
      const isFinished = this.#number < newest;
      const some = await this.#nextOf(isFinished, newest);
      if (!some) return undefined;
      for (const entry of some) entries.push(entry);
      if (!isFinished) return entries;
      this.#number++;
      this.#offset = 0;
      this.#seen = 0;
    }
  }

  async #nextOf(isFinished: boolean, newest: number): Promise<Entry[] | undefined> {
    const bytes = await this.#appended(isFinished);
    // The next file that a writer begins is not there before it does.
    if (!bytes) return this.#offset === 0 && this.#number > newest ? [] : undefined;
    const whole = bytes.subarray(0, bytes.lastIndexOf(lineFeed) + 1);
    const { entries, damaged } = scanJournal(whole);
    if (damaged.length > 0 || (isFinished && whole.length < bytes.length)) return undefined;
    this.#offset += whole.length;
    return entries;
  }

  /** Undefined where the file is gone, or shorter than what was read of it. */
  async #appended(isFinished: boolean): Promise<Buffer | undefined> {
    const unread = (size: number) => {
      const settled = isFinished ? size : Math.min(size, this.#seen);
      this.#seen = size;
      return { from: this.#offset, to: settled };
    };
    const read = (path: string) => unlessMissing(readSpan(this.#files, path, unread));
    const bytes =
      (await read(journalPath(this.#folder, this.#number))) ?? (await read(historyPath(this.#folder, this.#number)));
    return this.#seen < this.#offset ? undefined : bytes;
  }
}

const lineFeed = 0x0a;
