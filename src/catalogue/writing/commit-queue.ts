import { setImmediate as endOfTurn } from 'node:timers/promises';
import type { JournalWriter } from '../journal/journal-writer.ts';
import type { Pending } from './pending.ts';
import type { Snapshot } from './snapshot.ts';

/** Characters written in one go. */
const batchLength = 16 * 1024 * 1024;

/** What the queue does with what it has written, or could not write. */
export interface Commits {
  /** These are on the disk, in this order. */
  durable(batch: readonly Pending[]): void;
  /** None of these is on the disk, nor will be. */
  failed(batch: readonly Pending[], error: unknown): void;
  /** The state as it is now; the last of the queue is the last that it holds. */
  snapshot(): Snapshot;
}

interface Turn {
  readonly resolve: (snapshot: Snapshot) => void;
  readonly reject: (error: unknown) => void;
}

/** Brings edits to the disk in order; those that come while the disk is busy share the next sync. */
export class CommitQueue {
  readonly #writer: JournalWriter;
  readonly #commits: Commits;
  #waiting: Pending[] = [];
  #turn: Turn | undefined;
  #running: Promise<void> | undefined;

  constructor(writer: JournalWriter, commits: Commits) {
    this.#writer = writer;
    this.#commits = commits;
  }

  push(pending: Pending): void {
    this.#waiting.push(pending);
    this.#start();
  }

  /** Begins a new journal file between two edits, and gives the state as it was there. One caller at a time. */
  rotate(): Promise<Snapshot> {
    return new Promise((resolve, reject) => {
      this.#turn = { resolve, reject };
      this.#start();
    });
  }

  /** Waits until every edit so far is on the disk or has failed. */
  async settled(): Promise<void> {
    while (this.#running) await this.#running;
  }

  #start(): void {
    this.#running ??= this.#run();
  }

  async #run(): Promise<void> {
    // Edits that come in the same turn, of several windows too, share the first sync.
    await endOfTurn();
    while (this.#waiting.length > 0 || this.#turn) await this.#commit();
    this.#running = undefined;
  }

  async #commit(): Promise<void> {
    const batch = this.#take();
    const turn = this.#waiting.length === 0 ? this.#turn : undefined;
    if (turn) this.#turn = undefined;
    const snapshot = turn && this.#commits.snapshot();
    try {
      if (batch.length > 0) {
        await this.#writer.append(batch.map(({ line }) => line).join(''), batch.length === 1);
      }
    } catch (error) {
      const behind = this.#waiting;
      this.#waiting = [];
      this.#commits.failed([...batch, ...behind], error);
      turn?.reject(error);
      return;
    }
    this.#commits.durable(batch);
    if (!turn || !snapshot) return;
    try {
      await this.#writer.rotate();
      turn.resolve(snapshot);
    } catch (error) {
      turn.reject(error);
    }
  }

  #take(): Pending[] {
    let length = 0;
    const count = this.#waiting.findIndex(({ line }, index) => (length += line.length) > batchLength && index > 0);
    return this.#waiting.splice(0, count < 0 ? this.#waiting.length : count);
  }
}
