import { availableParallelism } from 'node:os';
import type { Fault } from '../../model/fault.ts';
import type { CopyDigests } from '../../metadata/embed.ts';
import type { Degrees } from '../../model/turn.ts';
import type { Embedding } from '../../metadata/embedding.ts';
import type { CopyAnswer } from './copy-with-words.ts';
import type { Answer, Task } from './messages.ts';
import type { ReadFile } from './read-file.ts';
import type { ReadPhoto } from './read-photo.ts';
import { Reader, type ReaderEnd, readerProgram } from './reader.ts';
import type { ReaderLimits } from './reader-limits.ts';
import { cannotStartFault, closedFault, stoppedFault } from './stopped-fault.ts';
import { type Job, WorkQueue } from './work-queue.ts';

/** Reads strangers' files in processes of their own, which are stopped and replaced when a file makes one hang. */
export interface Readers {
  /**
   * Reads a photo: one read of the bytes, then digest, header, metadata and (if wanted) thumbnail.
   * @throws Fault file/not-found, file/unreadable, file/empty, image/not-an-image, image/unsupported, image/truncated,
   * image/too-large, image/reader-stopped
   */
  read(path: string, want: { thumbnail: boolean }): Promise<ReadPhoto>;
  /** What a picture or an XMP file says about itself, from as few of its bytes as will do. Faults as `read`. */
  readFile(path: string): Promise<ReadFile>;
  /** A small upright JPEG of a photo that nobody has read yet. Comes before everything else. Faults as `read`. */
  firstLook(path: string): Promise<Uint8Array>;
  /** The 2048 px JPEG. Waits until no photo is left to be read. Faults as `read`. */
  preview(path: string): Promise<Uint8Array>;
  /** A JPEG of `longSide` pixels without metadata, turned further. Waits and faults as `preview`. */
  webSize(path: string, longSide: number, turned?: Degrees): Promise<Uint8Array>;
  /**
   * A copy of a JPEG with words in it; undefined where another program has to write it, and nothing is at `target` then.
   * Waits as `preview`. Faults with image/reader-stopped; the system's own errors are thrown with their `code` and `path`.
   * @param target where nothing is that anybody wants.
   */
  copyWithWords(path: string, target: string, embedding: Embedding): Promise<CopyDigests | undefined>;
  /** Whether anything is being read or waits for it. */
  readonly busy: boolean;
  /** Process ids of the readers that run now. */
  readonly pids: readonly number[];
  /** Ends the processes within a second; what was still asked of them is a fault job/cancelled. */
  close(): Promise<void>;
}

export interface ReadersOptions extends Partial<ReaderLimits> {
  /** Left out: as many as there are cores, four at most. */
  readonly processes?: number;
  /** Path of the module that a reader process runs; left out, the one that belongs to Cutline. */
  readonly program?: string;
}

const limits: ReaderLimits = { inFlight: 3, timeout: 10_000, memory: 512 * 2 ** 20 };
/** Reader processes that may fail to come up, one after the other, before work is refused. */
const startsAllowed = 3;

/** Makes a pool of readers; the first process starts with the first work, and each is kept for more. */
export const createReaders = (options: ReadersOptions = {}): Readers => new ReaderPool(options);

class ReaderPool implements Readers {
  readonly #processes: number;
  readonly #program: string;
  readonly #limits: ReaderLimits;
  readonly #queue = new WorkQueue();
  readonly #readers = new Set<Reader>();
  #failedStarts = 0;
  #closed = false;

  constructor({ processes, program = readerProgram, ...own }: ReadersOptions) {
    this.#program = program;
    this.#processes = processes ?? Math.max(1, Math.min(4, availableParallelism()));
    this.#limits = { ...limits, ...own };
  }

  get busy(): boolean {
    return this.#queue.next !== undefined || [...this.#readers].some((reader) => reader.load > 0);
  }

  get pids(): readonly number[] {
    return [...this.#readers].flatMap(({ pid }) => (pid === undefined ? [] : [pid]));
  }

  read(path: string, { thumbnail }: { thumbnail: boolean }): Promise<ReadPhoto> {
    return this.#ask<ReadPhoto>({ kind: 'read', path, thumbnail });
  }

  readFile(path: string): Promise<ReadFile> {
    return this.#ask<ReadFile>({ kind: 'read-file', path });
  }

  firstLook(path: string): Promise<Uint8Array> {
    return this.#ask<Uint8Array>({ kind: 'first-look', path });
  }

  preview(path: string): Promise<Uint8Array> {
    return this.#ask<Uint8Array>({ kind: 'preview', path });
  }

  webSize(path: string, longSide: number, turned?: Degrees): Promise<Uint8Array> {
    return this.#ask<Uint8Array>({ kind: 'web-size', path, longSide, ...(turned && { turned }) });
  }

  async copyWithWords(path: string, target: string, embedding: Embedding): Promise<CopyDigests | undefined> {
    const copied = await this.#ask<CopyAnswer>({ kind: 'copy-with-words', path, target, embedding });
    if (copied.kind === 'left') return undefined;
    if (copied.kind === 'copied') return { source: copied.source, target: copied.target };
    const { code, message, path: about } = copied;
    throw Object.assign(new Error(message), { code, ...(about !== undefined && { path: about }) });
  }

  async close(): Promise<void> {
    this.#closed = true;
    for (const job of this.#queue.takeAll()) job.reject(closedFault(job));
    await Promise.all([...this.#readers].map((reader) => reader.close()));
  }

  #ask<Value extends Answer>(task: Task): Promise<Value> {
    return new Promise((resolve, reject: (fault: Fault) => void) => {
      // A task's kind decides what its answer is; the reader process keeps to it.
      const job: Job = { task, alone: false, resolve: resolve as Job['resolve'], reject };
      if (this.#closed) {
        reject(closedFault(job));
        return;
      }
      this.#queue.add(job);
      this.#handOut();
    });
  }

  #handOut(): void {
    for (let job = this.#queue.next; job && !this.#closed; job = this.#queue.next) {
      const reader = this.#readerFor(job);
      if (!reader) return;
      this.#queue.take();
      reader.take(job);
    }
  }

  /** The least loaded reader with room; a new one where all are full and there may be more. */
  #readerFor(job: Job): Reader | undefined {
    const [free] = [...this.#readers].filter((reader) => reader.hasRoomFor(job)).sort((a, b) => a.load - b.load);
    return free ?? (this.#readers.size < this.#processes ? this.#start() : undefined);
  }

  #start(): Reader {
    const reader = new Reader(this.#program, this.#limits, () => {
      this.#failedStarts = 0;
      this.#handOut();
    });
    this.#readers.add(reader);
    void reader.ended.then((end) => {
      this.#readers.delete(reader);
      this.#giveBack(end);
      this.#handOut();
    });
    return reader;
  }

  /** Work of a reader that ended: blamed, given up, or done again in another one. */
  #giveBack({ jobs, culprit, reason, started, said }: ReaderEnd): void {
    if (!started) this.#failedStarts++;
    const cannotStart = this.#failedStarts >= startsAllowed;
    for (const job of jobs.toReversed()) {
      if (this.#closed) job.reject(closedFault(job));
      else if (cannotStart) job.reject(cannotStartFault(job, said));
      else if (job === culprit || (started && job.alone)) job.reject(stoppedFault(job, reason));
      else this.#queue.addAgain(started ? { ...job, alone: true } : job);
    }
    if (!cannotStart) return;
    for (const job of this.#queue.takeAll()) job.reject(cannotStartFault(job, said));
    this.#failedStarts = 0;
  }
}
