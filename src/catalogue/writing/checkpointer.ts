import { dirname } from 'node:path';
import { unlessMissing } from '../disk/errno.ts';
import type { FileSystem } from '../disk/file-system.ts';
import { syncFolder } from '../disk/sync-folder.ts';
import type { Document, Header } from '../documents/document.ts';
import { refreshPrevious } from '../documents/refresh-previous.ts';
import { boundHistory } from '../history/bound-history.ts';
import { clearHistory } from '../history/clear-history.ts';
import { retireJournal } from '../history/retire-journal.ts';
import { writeDocument } from '../documents/write-document.ts';
import { cataloguePath, eventPath, journalFolder, previousPath } from '../places.ts';
import type { Snapshot } from './snapshot.ts';

/** What the files say when a catalogue has been opened. */
export interface Checkpointed {
  readonly format: number;
  /** Of catalogue.json. */
  readonly seq: number;
  /** Of every press event's document. */
  readonly events: ReadonlyMap<string, number>;
  readonly damaged: ReadonlySet<string>;
  /** The last entry of every journal file. */
  readonly journals: ReadonlyMap<number, number>;
}

/**
 * Writes snapshots into the documents. At every instant each document, and the one before it (`.previous`), can be
 * completed from the journal files that are kept: those since the checkpoint before the last.
 */
export class Checkpointer {
  readonly #files: FileSystem;
  readonly #folder: string;
  readonly #format: number;
  readonly #events: Map<string, number>;
  readonly #journals: Map<number, number>;
  readonly #damaged: Set<string>;
  #seq: number;

  constructor(files: FileSystem, folder: string, { format, seq, events, damaged, journals }: Checkpointed) {
    this.#files = files;
    this.#folder = folder;
    this.#format = format;
    this.#seq = seq;
    this.#events = new Map(events);
    this.#damaged = new Set(damaged);
    this.#journals = new Map(journals);
  }

  /** The journal file of this number ends with entry `seq`, and another has been begun. */
  journalEnded(number: number, seq: number): void {
    this.#journals.set(number, seq);
  }

  /** catalogue.json goes last: its `seq` says that all others are at least as new. `journal` is the file in use. */
  async write(snapshot: Snapshot, journal: number): Promise<void> {
    const { seq, about, sections } = snapshot;
    const [format, before] = [this.#format, this.#seq];
    for (const [event, photos] of snapshot.photos) {
      await this.#write(eventPath(this.#folder, event), { format, kind: 'event', seq, event }, { photos });
      this.#events.set(event, seq);
    }
    await this.#refresh(snapshot, before);
    await this.#write(cataloguePath(this.#folder), { format, kind: 'catalogue', seq, ...about }, sections);
    this.#seq = seq;
    await this.#dropJournals(before, journal);
    await this.#dropEmpty(snapshot, before);
  }

  /** Leaves nothing behind of what the files were before they were all written anew. `journal` is the file in use. */
  async forgetPast(journal: number): Promise<void> {
    const paths = [...this.#events.keys()].map((event) => eventPath(this.#folder, event));
    for (const path of [...paths, cataloguePath(this.#folder)]) await refreshPrevious(this.#files, path);
    await this.#dropJournals(this.#seq, journal);
    await clearHistory(this.#files, this.#folder);
  }

  async #write(path: string, header: Header, sections: Document['sections']): Promise<void> {
    await writeDocument(this.#files, path, { header, sections }, !this.#damaged.has(path));
    this.#damaged.delete(path);
  }

  /** What the last checkpoint wrote has had its `.previous` completed by journal files that are about to go. */
  async #refresh({ photos }: Snapshot, before: number): Promise<void> {
    for (const [event, seq] of this.#events) {
      if (seq >= before && !photos.has(event)) await refreshPrevious(this.#files, eventPath(this.#folder, event));
    }
  }

  async #dropJournals(before: number, current: number): Promise<void> {
    const old = [...this.#journals].filter(([number, last]) => last <= before && number < current);
    for (const [number] of old) {
      await retireJournal(this.#files, this.#folder, number);
      this.#journals.delete(number);
    }
    if (old.length === 0) return;
    await syncFolder(this.#files, journalFolder(this.#folder));
    await boundHistory(this.#files, this.#folder);
  }

  /** Documents of press events without photos go when no journal file that is kept speaks of them any more. */
  async #dropEmpty({ photos, filled }: Snapshot, before: number): Promise<void> {
    for (const [event, seq] of this.#events) {
      if (seq >= before || photos.has(event) || filled.has(event)) continue;
      const path = eventPath(this.#folder, event);
      await unlessMissing(this.#files.unlink(path));
      await unlessMissing(this.#files.unlink(previousPath(path)));
      await syncFolder(this.#files, dirname(path));
      this.#events.delete(event);
    }
  }
}
