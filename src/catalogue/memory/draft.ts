import type { AnyRecord, Ids, Records, TableName } from '../records.ts';
import { settle } from '../settle.ts';
import { checked } from './checked.ts';
import type { State, Step } from './state.ts';

/** A record as an edit puts it: the store counts the revisions. */
export type Put<Name extends TableName> = Omit<Records[Name], 'revision'> & { readonly revision?: number };

/** What an edit sees and changes; nothing of it is in the catalogue before the edit has returned. */
export interface Draft {
  /** The record with this edit's own changes. */
  get<Name extends TableName>(table: Name, id: Ids[Name]): Records[Name] | undefined;
  /**
   * Adds the record or replaces the one of that id; gives it back as it is kept, frozen, with its new revision.
   * Faults with `input/invalid` where the record is not what the model says.
   * @param lastRevision what a removed record had that comes back: its revisions go on from there.
   */
  put<Name extends TableName>(table: Name, record: Put<Name>, lastRevision?: number): Records[Name];
  remove<Name extends TableName>(table: Name, id: Ids[Name]): void;
}

/** Gathers what one edit does. */
export class OpenDraft implements Draft {
  readonly #state: State;
  readonly #steps = new Map<string, Step>();
  #sealed = false;

  constructor(state: State) {
    this.#state = state;
  }

  get<Name extends TableName>(table: Name, id: Ids[Name]): Records[Name] | undefined {
    const step = this.#steps.get(`${table} ${id}`);
    return step ? (step.after as Records[Name] | undefined) : this.#state.get(table, id);
  }

  put<Name extends TableName>(table: Name, record: Put<Name>, lastRevision = 0): Records[Name] {
    const before = this.#state.get(table, record.id);
    const revision = Math.max(before?.revision ?? 0, lastRevision) + 1;
    const after = settle(checked(table, { ...record, revision }, before), before);
    this.#take(table, record.id, before, after);
    return after;
  }

  remove<Name extends TableName>(table: Name, id: Ids[Name]): void {
    this.#take(table, id, this.#state.get(table, id), undefined);
  }

  /** What the edit did, in order; the draft takes nothing more. */
  seal(): Step[] {
    this.#sealed = true;
    return [...this.#steps.values()].filter(({ before, after }) => before ?? after);
  }

  #take(table: TableName, id: string, before: AnyRecord | undefined, after: AnyRecord | undefined): void {
    if (this.#sealed) throw new Error('This edit is over. An edit does all its work before it returns.');
    const order = before && this.#state.orderOf(table, id);
    this.#steps.set(`${table} ${id}`, { table, id, before, after, order });
  }
}
