import type { Step } from '../memory/state.ts';
import type { AnyRecord, TableName } from '../records.ts';

/** What records are on the disk while edits of them are on their way there. */
export class Unsynced {
  /** By table and id: what the record was before each edit that is under way, the first one first. */
  readonly #before = new Map<string, (AnyRecord | undefined)[]>();

  begun(steps: readonly Step[]): void {
    for (const { table, id, before } of steps) {
      const key = `${table} ${id}`;
      const edits = this.#before.get(key);
      if (edits) edits.push(before);
      else this.#before.set(key, [before]);
    }
  }

  /** The first edits of these records that are under way are on the disk. */
  synced(steps: readonly Step[]): void {
    for (const { table, id } of steps) {
      const key = `${table} ${id}`;
      const edits = this.#before.get(key);
      edits?.shift();
      if (edits?.length === 0) this.#before.delete(key);
    }
  }

  /** All that was under way was taken back. */
  failed(): void {
    this.#before.clear();
  }

  /** The record as it is on the disk, undefined where it is not there; `now` where no edit of it is under way. */
  onDisk<Now extends AnyRecord>(table: TableName, id: string, now: () => Now | undefined): Now | undefined {
    const edits = this.#before.get(`${table} ${id}`);
    return edits ? (edits[0] as Now | undefined) : now();
  }
}
