import type { FileHandle } from 'node:fs/promises';
import type { FileSystem } from '../disk/file-system.ts';
import { syncFolder } from '../disk/sync-folder.ts';
import { writeAll } from '../disk/write-all.ts';
import { journalFolder, journalPath } from '../places.ts';
import { SyncPace } from './sync-pace.ts';

/** Where appending goes on: the newest journal file and its length in bytes. */
export interface JournalEnd {
  readonly number: number;
  readonly length: number;
}

/** Bytes that are written without leaving the thread. */
const short = 64 * 1024;

/** Appends to the newest journal file. One caller at a time. */
export class JournalWriter {
  readonly #files: FileSystem;
  readonly #folder: string;
  #number: number;
  /** Bytes that are on the disk for certain; whatever lies behind them was never acknowledged. */
  #length: number;
  #handle: FileHandle | undefined;
  #mustCut = false;
  readonly #pace = new SyncPace();

  constructor(files: FileSystem, folder: string, end: JournalEnd) {
    this.#files = files;
    this.#folder = folder;
    this.#number = end.number;
    this.#length = end.length;
  }

  get number(): number {
    return this.#number;
  }

  /**
   * Appends `text` and syncs. Where that fails, nothing of it stays, and a later call starts clean.
   * @param alone nobody else is waiting: the process may stand still for as long as a quick disk takes.
   */
  async append(text: string, alone: boolean): Promise<void> {
    const handle = (this.#handle ??= await this.#open(this.#number));
    if (this.#mustCut) await this.#cut(handle);
    const bytes = Buffer.from(text, 'utf8');
    const started = performance.now();
    try {
      if (alone && bytes.length <= short && this.#pace.isQuick) this.#writeNow(handle, bytes);
      else {
        await writeAll(handle, bytes, this.#length);
        await handle.datasync();
      }
      this.#pace.took(performance.now() - started);
    } catch (error) {
      this.#mustCut = true;
      // A disk that refuses this too is asked again before the next line: nothing is written behind a torn one.
      await this.#cut(handle).catch(() => undefined);
      throw error;
    }
    this.#length += bytes.length;
  }

  /** Goes on in a new file; the finished one waits for its checkpoint. */
  async rotate(): Promise<void> {
    if (this.#length === 0) return;
    const next = await this.#open(this.#number + 1);
    await this.#handle?.close();
    this.#handle = next;
    this.#number++;
    this.#length = 0;
    this.#mustCut = false;
  }

  async close(): Promise<void> {
    if (this.#handle && this.#mustCut) await this.#cut(this.#handle).catch(() => undefined);
    await this.#handle?.close();
    this.#handle = undefined;
  }

  /** The same two calls, but for the two changes of thread, which cost more than a quick disk does. */
  #writeNow(handle: FileHandle, bytes: Uint8Array): void {
    let done = 0;
    while (done < bytes.length) done += this.#files.writeNow(handle, bytes.subarray(done), this.#length + done);
    this.#files.datasyncNow(handle);
  }

  async #open(number: number): Promise<FileHandle> {
    const path = journalPath(this.#folder, number);
    const handle = await this.#files.open(path, number === this.#number && this.#length > 0 ? 'r+' : 'w');
    try {
      await syncFolder(this.#files, journalFolder(this.#folder));
    } catch (error) {
      await handle.close();
      throw error;
    }
    return handle;
  }

  async #cut(handle: FileHandle): Promise<void> {
    await handle.truncate(this.#length);
    await handle.datasync();
    this.#mustCut = false;
  }
}
