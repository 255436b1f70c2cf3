import { Fault } from '../../model/fault.ts';
import type { Catalogue, DurableChange } from '../catalogue-port.ts';
import type { Belonging } from '../change.ts';
import { writeFault } from '../disk/write-fault.ts';
import type { About } from '../documents/document.ts';
import { entryLine } from '../journal/entry-line.ts';
import type { JournalWriter } from '../journal/journal-writer.ts';
import { Listeners } from '../listeners.ts';
import type { Lock } from '../lock/lock.ts';
import { changesOf } from '../memory/changes-of.ts';
import { type Draft, OpenDraft } from '../memory/draft.ts';
import type { State, Step } from '../memory/state.ts';
import { View } from '../memory/view.ts';
import type { Notice } from '../notice.ts';
import type { NoticeBoard } from '../notice-board.ts';
import type { Ids, Records, TableName } from '../records.ts';
import { CheckpointSchedule } from './checkpoint-schedule.ts';
import type { Checkpointer } from './checkpointer.ts';
import { CommitQueue } from './commit-queue.ts';
import { durableChange } from './durable-change.ts';
import type { Pending } from './pending.ts';
import { type Snapshot, takeSnapshot } from './snapshot.ts';
import { Unsynced } from './unsynced.ts';

/** Everything that opening for writing has put together. */
export interface Opened {
  readonly folder: string;
  readonly about: About;
  readonly state: State;
  readonly seq: number;
  readonly board: NoticeBoard;
  /** The documents are behind the journal. */
  readonly behind: boolean;
  readonly journal: JournalWriter;
  readonly checkpointer: Checkpointer;
  readonly lock: Lock;
}

/** A catalogue that is open for writing. */
export class Store extends View implements Catalogue {
  readonly mode = 'write';
  readonly writer = undefined;
  readonly writerLeft = false;
  readonly #opened: Opened;
  readonly #state: State;
  readonly #queue: CommitQueue;
  readonly #unsynced = new Unsynced();
  readonly #schedule: CheckpointSchedule;
  readonly #listeners = new Listeners<DurableChange>();
  #behind: boolean;
  #seq: number;
  #nextSeq: number;
  #editing = false;
  #checkpointing: Promise<void> | undefined;
  #closing: Promise<void> | undefined;

  constructor(opened: Opened) {
    super(opened.folder, () => ({ state: opened.state, notices: opened.board.all }));
    this.#opened = opened;
    this.#state = opened.state;
    this.#seq = opened.seq;
    this.#nextSeq = opened.seq + 1;
    this.#behind = opened.behind;
    this.#schedule = new CheckpointSchedule(() => this.checkpoint());
    this.#queue = new CommitQueue(opened.journal, {
      durable: (batch) => {
        this.#durable(batch);
      },
      failed: (batch, error) => {
        this.#failed(batch, error);
      },
      snapshot: () => this.#snapshot(),
    });
  }

  /** The last edit on the disk. */
  get seq(): number {
    return this.#seq;
  }

  async change<T>(
    name: string,
    edit: (draft: Draft) => T,
    belonging: Belonging = {},
  ): Promise<{ seq: number; value: T }> {
    if (this.#closing) throw new Fault('store/write-failed', `'${this.folder}' is closed. Open it again.`);
    const { value, steps } = this.#run(edit);
    if (steps.length === 0) {
      await this.#queue.settled();
      return { seq: this.#seq, value };
    }
    const seq = this.#nextSeq;
    const entry = { seq, at: new Date().toISOString(), name, ...belonging, changes: steps.flatMap(changesOf) };
    const line = entryLine(entry);
    for (const step of steps) this.#state.apply(step);
    this.#unsynced.begun(steps);
    this.#nextSeq++;
    await new Promise<void>((resolve, reject) => {
      this.#queue.push({ change: durableChange(entry), line, steps, resolve, reject });
    });
    return { seq, value };
  }

  override onDisk<Name extends TableName>(table: Name, id: Ids[Name]): Records[Name] | undefined {
    return this.#unsynced.onDisk(table, id, () => super.onDisk(table, id));
  }

  subscribe(listener: (change: DurableChange) => void): () => void {
    return this.#listeners.add(listener);
  }

  onNotice(listener: (notice: Notice) => void): () => void {
    return this.#opened.board.listen(listener);
  }

  onWriter(): () => void {
    return () => undefined;
  }

  async checkpoint(): Promise<void> {
    while (this.#checkpointing) await this.#checkpointing.catch(() => undefined);
    if (!this.#behind) return;
    this.#checkpointing = this.#checkpoint().finally(() => {
      this.#checkpointing = undefined;
    });
    await this.#checkpointing;
  }

  close(): Promise<void> {
    return (this.#closing ??= this.#close());
  }

  #run<T>(edit: (draft: Draft) => T): { value: T; steps: Step[] } {
    if (this.#editing) throw new Error('An edit cannot be made from within another one.');
    const draft = new OpenDraft(this.#state);
    this.#editing = true;
    try {
      return { value: edit(draft), steps: draft.seal() };
    } finally {
      draft.seal();
      this.#editing = false;
    }
  }

  #durable(batch: readonly Pending[]): void {
    for (const { change, line, steps, resolve } of batch) {
      this.#unsynced.synced(steps);
      this.#seq = change.seq;
      this.#behind = true;
      this.#schedule.edited(line.length);
      this.#listeners.tell(change);
      resolve();
    }
  }

  #failed(batch: readonly Pending[], error: unknown): void {
    for (const { steps } of batch.toReversed()) {
      for (const step of steps.toReversed()) this.#state.revert(step);
    }
    this.#unsynced.failed();
    this.#nextSeq = this.#seq + 1;
    for (const { reject } of batch) reject(writeFault(error, this.folder));
  }

  #snapshot(): Snapshot {
    return takeSnapshot(this.#state, this.#opened.about, this.#nextSeq - 1);
  }

  async #checkpoint(): Promise<void> {
    this.#schedule.begun();
    const { journal, checkpointer } = this.#opened;
    const number = journal.number;
    try {
      const snapshot = await this.#queue.rotate();
      if (journal.number !== number) checkpointer.journalEnded(number, snapshot.seq);
      this.#behind = snapshot.seq < this.#seq;
      await checkpointer.write(snapshot, journal.number);
    } catch (error) {
      this.#behind = true;
      throw writeFault(error, this.folder);
    }
  }

  async #close(): Promise<void> {
    const { journal, checkpointer, lock } = this.#opened;
    await this.#queue.settled();
    this.#schedule.end();
    try {
      // Every edit is in the journal: a checkpoint that the disk refuses can wait for the next opening.
      await this.checkpoint().catch(() => undefined);
      await journal.close();
      await checkpointer.keepBackup();
      // Derived: without them, the next opening reads the documents.
      await checkpointer.keepColumns().catch(() => undefined);
    } finally {
      await lock.release();
    }
  }
}
