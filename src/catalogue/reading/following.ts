import { setImmediate as nextTurn } from 'node:timers/promises';
import type { DurableChange } from '../catalogue-port.ts';
import { durableChange } from '../writing/durable-change.ts';
import type { Entry } from '../change.ts';
import type { FileSystem } from '../disk/file-system.ts';
import type { State } from '../memory/state.ts';
import { unfinishedMigration } from '../migrations/marker.ts';
import { tableNames } from '../records.ts';
import { changeOfAll } from './change-of-all.ts';
import { JournalTail } from './journal-tail.ts';
import type { ReadAgain, Reading } from './reading.ts';
import { sealOf } from './seal.ts';
import { takeIn } from './take-in.ts';

/**
 * Keeps what was read of a catalogue up with the process that writes it. Edits are taken from the end of the journal, one
 * by one. When documents have been written anew, or the journal is not the one that was followed (a backup was restored,
 * the disk lost something), the files are read once more, and that takes the place of what was read before at once.
 */
export class Following {
  readonly #files: FileSystem;
  readonly #folder: string;
  readonly #readAgain: ReadAgain;
  readonly #tell: (change: DurableChange) => void;
  #reading: Reading;
  #seq: number;
  #tail: JournalTail;

  constructor(
    files: FileSystem,
    folder: string,
    reading: Reading,
    readAgain: ReadAgain,
    tell: (change: DurableChange) => void,
  ) {
    this.#files = files;
    this.#folder = folder;
    this.#readAgain = readAgain;
    this.#tell = tell;
    this.#reading = reading;
    this.#seq = reading.seq;
    this.#tail = new JournalTail(files, folder, reading.end);
  }

  get reading(): Reading {
    return this.#reading;
  }

  /** The last edit that is shown. */
  get seq(): number {
    return this.#seq;
  }

  /**
   * Takes in what has happened since the last look. Faults where the catalogue cannot be read: then all stays as it is.
   * @returns false where it was not there to be looked at.
   */
  async look(): Promise<boolean> {
    const goal = await unfinishedMigration(this.#files, this.#folder);
    const seal = await sealOf(this.#files, this.#folder, goal);
    // What is becoming another catalogue has a journal that tells neither story.
    const isFollowed = goal !== undefined || (await this.#takeInNew());
    if (seal === undefined) return false;
    if (!isFollowed || seal !== this.#reading.seal) this.#become(await this.#readAgain(keptOf(this.#reading.state)));
    return true;
  }

  /** @returns false where the journal does not go on from where it was read last. */
  async #takeInNew(): Promise<boolean> {
    const entries = await this.#tail.next();
    for (const entry of entries ?? []) {
      if (entry.seq <= this.#seq) continue;
      if (entry.seq !== this.#seq + 1 || !takeIn(this.#reading.state, entry)) return false;
      this.#seq = entry.seq;
      this.#tell(durableChange(entry));
      // Many edits at once do not keep everyone else waiting.
      await nextTurn();
    }
    return entries !== undefined;
  }

  #become(reading: Reading): void {
    const { state } = this.#reading;
    const since = entriesBetween(reading.entries, this.#seq, reading.seq);
    const isTold = since.length === reading.seq - this.#seq && since.every((entry) => takeIn(state, entry));
    this.#reading = reading;
    this.#seq = reading.seq;
    this.#tail = new JournalTail(this.#files, this.#folder, reading.end);
    const changes =
      isTold && isAsLarge(state, reading.state)
        ? since.map(durableChange)
        : [changeOfAll(state, reading.state, reading.seq)];
    for (const change of changes) this.#tell(change);
  }
}

const entriesBetween = (entries: readonly Entry[], after: number, last: number): Entry[] =>
  entries.filter(({ seq }) => seq > after && seq <= last);

/** Records that came back or went without an edit: somebody has mended the catalogue. */
const isAsLarge = (one: State, other: State): boolean =>
  tableNames.every((table) => one[table].size === other[table].size);

/** What is in memory of documents as they lie on the disk. */
const keptOf = ({ photos }: State): Parameters<ReadAgain>[0] => ({
  seq: 0,
  journals: [],
  parts: photos.parts.flatMap(({ event, number, seq, checksum, bytes, damaged, rows }) =>
    checksum === '' || bytes || damaged ? [] : { event, number, seq, checksum, columns: rows.columns },
  ),
});
