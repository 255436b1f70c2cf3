import type { SearchIndex } from '../search-index.ts';
import { Interned } from './interned.ts';
import { SharedTexts } from './shared-texts.ts';

/** Stands for no photo, or nothing, in a column. */
export const none = -1;

const select = 'SELECT id, photo, event, facts, shown, scene, captured, rating, label, labelText, pick FROM photo';
const secondsOfDay = 86_400;

/** What photos are counted by. Numbers of `ratings` are those of stars from -1, two more than they are. */
export const facetColumns = ['event', 'facts', 'shown', 'scene', 'day', 'rating', 'label', 'pick'] as const;
export type FacetColumn = (typeof facetColumns)[number];
export const picks = ['picked', 'rejected'] as const;
export const lowestRating = -1;

/**
 * What photos are counted by, in memory: one small number a photo and column, at the number of its row in the index.
 * Derived from the index, and kept up with it row by row.
 */
export class FacetTable {
  readonly columns: Record<FacetColumn, Int32Array<ArrayBuffer>>;
  /** By row; only those whose `event` is not `none` are there. */
  readonly photos: string[] = [];
  readonly events = new Interned();
  /** ISO 8601 dates, by the clock on the wall. */
  readonly days = new Interned();
  /** Folded. */
  readonly labels = new Interned();
  /** As they were written, by the number of the folded one. */
  readonly labelTexts: string[] = [];
  readonly texts = {
    facts: new SharedTexts('facts'),
    shown: new SharedTexts('shown'),
    scene: new SharedTexts('scene'),
  };
  /** Another number whenever a photo came, went or moved to another event. */
  membership = 0;
  #index: SearchIndex | undefined;
  #seq = -1;

  constructor() {
    const column = (): Int32Array<ArrayBuffer> => new Int32Array(0);
    this.columns = {
      ...{ event: column(), facts: column(), shown: column(), scene: column() },
      ...{ day: column(), rating: column(), label: column(), pick: column() },
    };
  }

  /** Rows that there is room for. */
  get size(): number {
    return this.columns.event.length;
  }

  /** Of all photos that are there. */
  rows(): Uint32Array {
    return Uint32Array.from(this.columns.event.keys()).filter((row) => this.columns.event[row] !== none);
  }

  /**
   * Takes in what changed in the index; all of it where it is another one, or changed by somebody else.
   * @returns whether anything had changed.
   */
  follow(index: SearchIndex): boolean {
    const changed = index.changedRows();
    const isSame = this.#index === index && (!index.isReadOnly || index.seq === this.#seq);
    if (isSame && changed.length === 0) return false;
    if (!isSame) this.#forget();
    for (const texts of Object.values(this.texts)) texts.follow(index);
    if (isSame) this.#refresh(index, changed);
    else this.#take(index.rows(select));
    this.#index = index;
    this.#seq = index.seq;
    return true;
  }

  #forget(): void {
    this.#index = undefined;
    this.membership++;
    this.columns.event.fill(none);
    for (const texts of Object.values(this.texts)) texts.forget();
  }

  #refresh(index: SearchIndex, changed: readonly number[]): void {
    const before = changed.map((id) => this.columns.event[id] ?? none);
    for (const id of changed) if (id < this.size) this.columns.event[id] = none;
    this.#take(index.rows(`${select} WHERE id IN (SELECT value FROM json_each(?))`, JSON.stringify(changed)));
    if (changed.some((id, at) => (this.columns.event[id] ?? none) !== before[at])) this.membership++;
  }

  #take(rows: readonly Record<string, unknown>[]): void {
    this.#grow(rows.reduce((most, { id }) => Math.max(most, Number(id)), 0) + 1);
    const { event, facts, shown, scene, day, rating, label, pick } = this.columns;
    for (const row of rows) {
      const id = Number(row.id);
      this.photos[id] = row.photo as string;
      event[id] = this.events.numberOf(row.event as string);
      facts[id] = row.facts as number;
      shown[id] = row.shown as number;
      scene[id] = row.scene as number;
      day[id] = row.captured === null ? none : this.days.numberOf(dateOf(row.captured as number));
      rating[id] = row.rating === null ? none : (row.rating as number) - lowestRating;
      label[id] = row.label === null ? none : this.#labelOf(row.label as string, row.labelText as string);
      pick[id] = row.pick === null ? none : picks.indexOf(row.pick as 'picked');
    }
  }

  #labelOf(folded: string, text: string): number {
    const number = this.labels.numberOf(folded);
    this.labelTexts[number] ??= text;
    return number;
  }

  /** Room for that many rows, and some more. */
  #grow(size: number): void {
    if (size <= this.size) return;
    const room = Math.ceil(size * 1.25) + 64;
    for (const name of facetColumns) {
      const wide = new Int32Array(room).fill(none);
      wide.set(this.columns[name]);
      this.columns[name] = wide;
    }
  }
}

const dateOf = (seconds: number): string =>
  new Date(Math.floor(seconds / secondsOfDay) * secondsOfDay * 1000).toISOString().slice(0, 10);
