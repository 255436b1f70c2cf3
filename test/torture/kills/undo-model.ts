import type { Stamp } from '../setup/stamps.ts';

/** One thing that a process did, or was about to do when it was killed. */
export type Move =
  | { readonly kind: 'edit'; readonly number: number; readonly records: readonly string[] }
  | { readonly kind: 'undo' | 'redo' };

type State = ReadonlyMap<string, Stamp>;

/** Everything that can be undone and redone: states one behind the other, and which of them is now. */
export class UndoModel {
  #states: readonly State[];
  #place = 0;
  #begun: { readonly states: readonly State[]; readonly place: number } | undefined;

  constructor(records: readonly string[]) {
    this.#states = [new Map(records.map((record) => [record, 0]))];
  }

  /** Steps that can be undone, and redone. */
  get steps(): { readonly undo: number; readonly redo: number } {
    return { undo: this.#place, redo: this.#states.length - 1 - this.#place };
  }

  get now(): State {
    return this.#states[this.#place]!;
  }

  /** Begins a move: until it is done, it may have been made or not. */
  begin(move: Move): void {
    if (move.kind !== 'edit') {
      this.#begun = { states: this.#states, place: this.#place + (move.kind === 'undo' ? -1 : 1) };
      return;
    }
    const edited = new Map(this.now);
    for (const record of move.records) edited.set(record, move.number);
    const states = [...this.#states.slice(0, this.#place + 1), edited];
    this.#begun = { states, place: states.length - 1 };
  }

  done(): void {
    if (!this.#begun) throw new Error('Nothing was begun.');
    ({ states: this.#states, place: this.#place } = this.#begun);
    this.#begun = undefined;
  }

  /** After a kill: what was done is there, and what was begun is there as a whole or not at all. @returns what is wrong. */
  settle(found: State): string[] {
    const begun = this.#begun;
    const isDone = begun !== undefined && isSame(begun.states[begun.place]!, found);
    if (isDone) this.done();
    this.#begun = undefined;
    if (isDone || isSame(this.now, found)) return [];
    const different = [...this.now].filter(([record, stamp]) => found.get(record) !== stamp);
    return [
      `${different.length} records are not what the last edit, undo or redo left: first ${different[0]?.[0] ?? 'none'}.`,
    ];
  }
}

export const isSame = (one: State, other: State): boolean =>
  one.size === other.size && [...one].every(([record, stamp]) => other.get(record) === stamp);
