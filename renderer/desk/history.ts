import { useSyncExternalStore } from 'react';
import type { StepView } from '../../src/contract/history.ts';
import type { FaultData } from '../../src/model/fault.ts';
import { answers, valueOf } from './ask.ts';
import { callsAnswered, client } from './client.ts';
import { edits } from './edits.ts';

export type Way = 'undo' | 'redo';

/** What became of the last undo or redo in this window, for the status line. */
export type Moved =
  | { readonly way: Way; readonly step: StepView; readonly kept: number }
  | { readonly way: Way; readonly refused: FaultData };

/** Milliseconds that the status line tells it. */
const told = 12_000;

/** Undo and redo as this window asks for them, one after the other. */
export class UndoHand {
  readonly #listeners = new Set<() => void>();
  /** Steps of which others have changed everything since: what came before them can be undone all the same. */
  readonly #passed: Readonly<Record<Way, Set<number>>> = { undo: new Set(), redo: new Set() };
  #moved: Moved | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #turn: Promise<void> = Promise.resolve();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly moved = (): Moved | undefined => this.#moved;

  /** The step that is next; undefined where there is none. */
  readonly next = (way: Way, steps: readonly StepView[]): StepView | undefined =>
    steps.find(({ step }) => !this.#passed[way].has(step));

  /** What was typed is saved first, and what was called is waited for: it is the newest step then. */
  move(way: Way): void {
    this.#turn = this.#turn.then(() => this.#move(way)).catch(() => undefined);
  }

  async #move(way: Way): Promise<void> {
    await edits.flush();
    await callsAnswered();
    const list = await valueOf('history.list', {});
    const next = this.next(way, list[way]);
    const answer = await client.call(`history.${way}`, next ? { step: next.step } : {});
    if (!answer.ok && next && answer.fault.code === 'history/changed-since') this.#passed[way].add(next.step);
    this.#say(
      answer.ok ? { way, step: answer.value.step, kept: answer.value.kept.length } : { way, refused: answer.fault },
    );
    // Not waited for with the other news: whoever undoes looks at the field.
    await answers.invalidateQueries({ predicate: ({ queryKey: [name] }) => name !== 'intake.preview' });
  }

  #say(moved: Moved | undefined): void {
    clearTimeout(this.#timer);
    this.#moved = moved;
    for (const listener of this.#listeners) listener();
    if (!moved) return;
    this.#timer = setTimeout(() => {
      this.#say(undefined);
    }, told);
  }
}

export const undoHand = new UndoHand();

export const useMoved = (): Moved | undefined => useSyncExternalStore(undoHand.subscribe, undoHand.moved);

/** Whether the words in that field are typed and not saved yet, or never go to the desk: its own undo is meant there. */
export function hasUndoOfItsOwn(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement) || !target.matches('input, textarea, select, [contenteditable]')) return false;
  const { field } = target.dataset;
  return field === undefined || edits.waiting().some(({ fields }) => Object.hasOwn(fields, field));
}
