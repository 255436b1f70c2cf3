import type { Catalogue, DurableChange } from '../../catalogue/catalogue.ts';
import { findEntries } from '../../catalogue/history/find-entries.ts';
import { readPast } from '../../catalogue/history/read-past.ts';
import type { Kept } from '../../contract/history.ts';
import { Fault } from '../../model/fault.ts';
import { refuseReadOnly } from '../refuse-read-only.ts';
import { gistOf } from './gist.ts';
import { putBack } from './put-back.ts';
import { advanced, emptyStack, mostSteps, type Stack, type Step } from './stack.ts';

/** A step that was undone or done once more. */
export interface Moved {
  readonly step: Step;
  readonly kept: Kept[];
  readonly seq: number;
}

/** What was edited and can be undone. The past is read when it is first asked for, and followed from then on. */
export class History {
  readonly #catalogue: Catalogue;
  readonly #isRunning: (group: string) => boolean;
  #stack: Stack | undefined;
  #reading: Promise<void> | undefined;
  #turn: Promise<unknown> = Promise.resolve();

  /** @param isRunning whether the job goes on whose entries have that group. */
  constructor(catalogue: Catalogue, isRunning: (group: string) => boolean) {
    this.#catalogue = catalogue;
    this.#isRunning = isRunning;
  }

  /** A catalogue that is only read has no past to undo. */
  async stack(): Promise<Stack> {
    if (this.#catalogue.mode !== 'write') return emptyStack(1);
    await (this.#reading ??= this.#read());
    return this.#stack ?? emptyStack(1);
  }

  /**
   * Undoes the newest step or redoes the one undone last; with `wanted` the step of that number. Faults:
   * history/nothing, history/stale (`wanted` is not there to be moved any more), history/running, history/changed-since,
   * history/forgotten, and what the store faults with.
   */
  move(way: 'undo' | 'redo', wanted: number | undefined): Promise<Moved> {
    refuseReadOnly(this.#catalogue);
    const moved = this.#turn.then(() => this.#move(way, wanted));
    this.#turn = moved.catch(() => undefined);
    return moved;
  }

  async #move(way: 'undo' | 'redo', wanted: number | undefined): Promise<Moved> {
    const catalogue = this.#catalogue;
    // An empty edit waits for those under way: the newest of them is the one that is meant.
    await catalogue.change('history.wait', () => undefined);
    const steps = (await this.stack())[way];
    const step = wanted === undefined ? steps.at(-1) : steps.find(({ id }) => id === wanted);
    if (!step) throw wanted === undefined ? nothing(way) : stale(way);
    if (step.group !== undefined && this.#isRunning(step.group)) throw running();
    const entries = await findEntries(catalogue.folder, step.latest);
    if (!entries) throw forgotten(way);
    const { seq, value } = await catalogue.change(
      `history.${way}`,
      (draft) => {
        const { undone, kept } = putBack(catalogue, draft, entries);
        if (undone === 0) throw changedSince(step, kept);
        return kept;
      },
      way === 'undo' ? { undoes: step.id } : { redoes: step.id },
    );
    return { step, kept: value, seq };
  }

  async #read(): Promise<void> {
    const catalogue = this.#catalogue;
    const since: DurableChange[] = [];
    const last = catalogue.seq;
    catalogue.subscribe((change) => {
      if (this.#stack) this.#stack = advanced(this.#stack, gistOf(change));
      else since.push(change);
    });
    // What cannot be read is not there to be undone.
    const past = await readPast(catalogue.folder, { last, most: mostSteps }, gistOf).catch(() => []);
    const gists = [...past, ...since.map(gistOf)];
    this.#stack = gists.reduce(advanced, emptyStack(past[0]?.seq ?? last + 1));
  }
}

const nothing = (way: 'undo' | 'redo'): Fault => new Fault('history/nothing', `There is nothing to ${way}.`);

const stale = (way: 'undo' | 'redo'): Fault =>
  new Fault(
    'history/stale',
    `That step is not there to ${way} any more. Look at what was done since and choose again.`,
  );

const running = (): Fault =>
  new Fault('history/running', 'This import is still under way. Stop it or wait for its end, then undo it.');

const forgotten = (way: 'undo' | 'redo'): Fault =>
  new Fault('history/forgotten', `What this step did is not on record any more, so Cutline cannot ${way} it.`);

const changedSince = ({ id }: Step, kept: readonly Kept[]): Fault =>
  new Fault(
    'history/changed-since',
    'All that this step changed was changed again since, so nothing was taken back. Undo what came later first, or edit by hand.',
    { step: id, kept },
  );
