import { setTimeout as pause } from 'node:timers/promises';
import type { Catalogue, DurableChange } from '../../catalogue/catalogue-port.ts';
import { type IndexFailure, IndexOutOfDate, indexFailure } from '../../search/index-failure.ts';
import type { SearchIndex } from '../../search/search-index.ts';
import { Follower } from '../follower.ts';
import { catchUp, isUpToDate, takeIn } from './fill-index.ts';
import { emptyIndex, indexInMemory, openIndex } from './open-index.ts';

/**
 * Milliseconds in which a writer's index and what is shown of its edits meet: the index follows its writer at once, we
 * follow within a second. Waiting is better than an index of our own, which takes the longer the more photos there are.
 */
const meeting = 2500;
/** Milliseconds. */
const glance = 25;

/**
 * The index of a catalogue, kept up with it. It is opened when it is first asked; made anew where it is damaged or of
 * another catalogue; and held in memory where its disk refuses, so that the person who searches notices none of it.
 */
export class KeptIndex {
  readonly #catalogue: Catalogue;
  #follower: Follower | undefined;
  #index: SearchIndex | undefined;
  /** The opening or renewal that is under way or done; undefined where none was asked for or it failed. */
  #opening: Promise<void> | undefined;
  #closed = false;

  constructor(catalogue: Catalogue) {
    this.#catalogue = catalogue;
  }

  /** Asks the index as the catalogue is now. */
  async ask<Answer>(question: (index: SearchIndex) => Answer): Promise<Answer> {
    const index = await this.#current();
    try {
      await this.#met(index);
      return this.#answer(index, question);
    } catch (error) {
      const failure = indexFailure(error);
      if (failure === 'other') throw error;
      await this.#renew(index, failure);
    }
    return this.#answer(await this.#current(), question);
  }

  /** Brings the index up to the catalogue, so that the first question need not wait for it. */
  async prepare(): Promise<void> {
    if (this.#closed) throw new Error('The index is closed.');
    this.#follower ??= new Follower(this.#catalogue, (changes) => this.#follow(changes));
    let opening;
    do {
      opening = this.#opening ??= this.#begun(this.#open());
      await opening;
      await this.#follower.caughtUp();
      // It may have been renewed meanwhile.
    } while (this.#opening !== opening);
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#opening?.catch(() => undefined);
    await this.#follower?.close();
    try {
      this.#index?.close({ tidy: this.#catalogue.mode === 'write' });
    } catch {
      // The disk refused its last bytes: the index is looked through at its next opening.
    }
    this.#index = undefined;
  }

  async #current(): Promise<SearchIndex> {
    await this.prepare();
    if (!this.#index) throw new Error('The index could not be kept up.');
    return this.#index;
  }

  /** A file that is only read may be in the hands of a writer, who is ahead of what this desk sees of the catalogue. */
  #answer<Answer>(index: SearchIndex, question: (index: SearchIndex) => Answer): Answer {
    if (this.#catalogue.mode === 'write') return question(index);
    return index.atSeq(this.#catalogue.seq, () => question(index));
  }

  /** Waits for the index that another process keeps to be where we are, if that can be soon. */
  async #met(index: SearchIndex): Promise<void> {
    const isApart = (): boolean => index.isReadOnly && index.seq !== this.#catalogue.seq;
    for (let waited = 0; this.#catalogue.writer && isApart() && waited < meeting; waited += glance) await pause(glance);
  }

  async #open(): Promise<void> {
    const index = await openIndex(this.#catalogue);
    this.#index = index;
    try {
      await this.#met(index);
      if (!index.isReadOnly) await this.#catchUp(index);
      else if (!isUpToDate(index, this.#catalogue)) throw new IndexOutOfDate();
    } catch (error) {
      const failure = indexFailure(error);
      if (failure === 'other') throw error;
      await this.#fillAnother(index, failure);
    }
  }

  /** Puts another index in the place of one that is of no use. */
  async #fillAnother(index: SearchIndex, failure: IndexFailure): Promise<void> {
    this.#index = undefined;
    discard(index);
    if (failure === 'damaged') {
      const anew = await emptyIndex(this.#catalogue);
      this.#index = anew;
      try {
        await this.#catchUp(anew);
        return;
      } catch (error) {
        if (indexFailure(error) === 'other') throw error;
        discard(anew);
      }
    }
    this.#index = indexInMemory();
    await this.#catchUp(this.#index);
  }

  #catchUp(index: SearchIndex): Promise<void> {
    return catchUp(index, this.#catalogue, () => this.#closed);
  }

  /** Once, however many questions met the same failure. */
  async #renew(index: SearchIndex, failure: IndexFailure): Promise<void> {
    if (this.#index === index) this.#opening = this.#begun(this.#fillAnother(index, failure));
    await this.#opening;
  }

  /** Where it fails, the next question begins again. */
  async #begun(opening: Promise<void>): Promise<void> {
    try {
      await opening;
    } catch (error) {
      this.#letGo();
      throw error;
    }
  }

  #letGo(): void {
    if (this.#index) discard(this.#index);
    this.#index = undefined;
    this.#opening = undefined;
  }

  async #follow(changes: readonly DurableChange[]): Promise<void> {
    // Before the first question is answered, catching up sees all that has been edited meanwhile.
    await this.#opening?.catch(() => undefined);
    const index = this.#index;
    if (!index || index.isReadOnly) return;
    try {
      await takeIn(index, this.#catalogue, changes, () => this.#closed);
    } catch (error) {
      const failure = indexFailure(error);
      if (failure === 'other') this.#letGo();
      else await this.#renew(index, failure).catch(() => undefined);
    }
  }
}

function discard(index: SearchIndex): void {
  try {
    index.close();
  } catch {
    // It is of no use any more.
  }
}
