import { dirname, relative } from 'node:path';
import { unlessMissing } from '../disk/errno.ts';
import { syncFolder } from '../disk/sync-folder.ts';
import type { Header } from '../documents/document.ts';
import { refreshPrevious } from '../documents/refresh-previous.ts';
import { boundHistory } from '../history/bound-history.ts';
import { clearHistory } from '../history/clear-history.ts';
import { retireJournal } from '../history/retire-journal.ts';
import { writeDocument } from '../documents/write-document.ts';
import { cataloguePath, eventPath, journalFolder, journalPath, previousPath } from '../places.ts';
import { keepColumns, type KeptJournal } from '../photos/column-file.ts';
import type { Part } from '../photos/part.ts';
import type { PhotoTable } from '../photos/photo-table.ts';
import { type PartWriter, writePart } from '../photos/write-part.ts';
import type { Checkpoint } from '../backups/keep-backup.ts';
import type { Snapshot } from './snapshot.ts';

/** What the files say when a catalogue has been opened. */
export interface Checkpointed {
  /** Of catalogue.json. */
  readonly seq: number;
  /** catalogue.json is no good as `.previous`. */
  readonly damaged: boolean;
  /** The last entry of every journal file. */
  readonly journals: ReadonlyMap<number, number>;
  /** Keeps these documents (paths inside the folder) as a backup, if it is time for one; never fails. */
  readonly backUp: (state: Omit<Checkpoint, 'now'>) => Promise<void>;
}

/**
 * Writes snapshots into the documents. At every instant each document, and the one before it (`.previous`), can be
 * completed from the journal files that are kept: those since the checkpoint before the last.
 */
export class Checkpointer {
  readonly #writer: PartWriter;
  readonly #photos: PhotoTable;
  readonly #journals: Map<number, number>;
  readonly #backUp: Checkpointed['backUp'];
  #damaged: boolean;
  #seq: number;

  constructor(writer: PartWriter, photos: PhotoTable, { seq, damaged, journals, backUp }: Checkpointed) {
    this.#writer = writer;
    this.#photos = photos;
    this.#seq = seq;
    this.#damaged = damaged;
    this.#journals = new Map(journals);
    this.#backUp = backUp;
  }

  /** The journal file of this number ends with entry `seq`, and another has been begun. */
  journalEnded(number: number, seq: number): void {
    this.#journals.set(number, seq);
  }

  /** catalogue.json goes last: its `seq` says that all others are at least as new. `journal` is the file in use. */
  async write({ seq, about, sections, plans }: Snapshot, journal: number): Promise<void> {
    const { files, folder, format } = this.#writer;
    const before = this.#seq;
    for (const plan of plans) this.#photos.written(plan, await writePart(this.#writer, plan, seq));
    const written = new Set(plans.map(({ part }) => part));
    await this.#refresh(written, before, seq);
    const header: Header = { format, kind: 'catalogue', seq, ...about };
    await writeDocument(files, cataloguePath(folder), { header, sections }, !this.#damaged);
    this.#damaged = false;
    this.#seq = seq;
    await this.#dropJournals(before, journal);
    await this.#dropEmpty(written, before);
    await this.#backUp({ documents: this.#documents(), seq, closing: false });
  }

  /** Leaves nothing behind of what the files were before they were all written anew. `journal` is the file in use. */
  async forgetPast(journal: number): Promise<void> {
    const { files, folder } = this.#writer;
    const paths = this.#photos.parts.map((part) => this.#path(part));
    for (const path of [...paths, cataloguePath(folder)]) await refreshPrevious(files, path);
    await this.#dropJournals(this.#seq, journal);
    await clearHistory(files, folder);
  }

  /** Keeps what the last checkpoint wrote as a backup, unless there is one of it; where something could not be written, not. */
  async keepBackup(): Promise<void> {
    if (this.#isBehind()) return;
    await this.#backUp({ documents: this.#documents(), seq: this.#seq, closing: true });
  }

  /** Keeps the columns for the next opening, if the documents and they say the same. */
  async keepColumns(): Promise<void> {
    const { files, folder } = this.#writer;
    if (this.#isBehind()) return;
    const journals: KeptJournal[] = [];
    for (const [number, seq] of this.#journals) {
      const found = await unlessMissing(files.stat(journalPath(folder, number)));
      if (found) journals.push({ number, size: found.size, seq });
    }
    const parts = this.#photos.parts.map(({ event, number, seq, checksum, rows }) => {
      return { event, number, seq, checksum, columns: rows.columns };
    });
    await keepColumns(files, folder, { seq: this.#seq, parts, journals });
  }

  /** What the last checkpoint wrote has had its `.previous` completed by journal files that are about to go. */
  async #refresh(written: ReadonlySet<Part>, before: number, seq: number): Promise<void> {
    for (const part of this.#photos.parts) {
      if (part.seq < before || written.has(part)) continue;
      if (await refreshPrevious(this.#writer.files, this.#path(part))) continue;
      // Damaged since it was written: mended while the journal still has what it takes.
      part.damaged = true;
      const plan = { part, changes: new Map(), added: [] };
      this.#photos.written(plan, await writePart(this.#writer, plan, seq));
    }
  }

  async #dropJournals(before: number, current: number): Promise<void> {
    const { files, folder } = this.#writer;
    const old = [...this.#journals].filter(([number, last]) => last <= before && number < current);
    for (const [number] of old) {
      await retireJournal(files, folder, number);
      this.#journals.delete(number);
    }
    if (old.length === 0) return;
    await syncFolder(files, journalFolder(folder));
    await boundHistory(files, folder);
  }

  /** Documents without photos go when no journal file that is kept speaks of them any more. */
  async #dropEmpty(written: ReadonlySet<Part>, before: number): Promise<void> {
    const { files } = this.#writer;
    for (const part of this.#photos.parts) {
      if (part.seq >= before || written.has(part) || part.rows.size > 0) continue;
      const path = this.#path(part);
      await unlessMissing(files.unlink(path));
      await unlessMissing(files.unlink(previousPath(path)));
      await syncFolder(files, dirname(path));
      this.#photos.dropPart(part);
    }
  }

  /** The photos may be on the disk where catalogue.json was refused: its edits are in the journal alone then. */
  #isBehind(): boolean {
    return [...this.#journals.values()].some((seq) => seq > this.#seq) || this.#photos.plans().length > 0;
  }

  #documents(): string[] {
    const parts = this.#photos.parts.filter(({ checksum }) => checksum !== '');
    const paths = [cataloguePath(this.#writer.folder), ...parts.map((part) => this.#path(part))];
    return paths.map((path) => relative(this.#writer.folder, path).replaceAll('\\', '/'));
  }

  #path({ event, number }: Part): string {
    return eventPath(this.#writer.folder, event, number);
  }
}
