import type { Stamp } from './stamps.ts';

/** What a catalogue turned out to be, set against what had been asked of it and promised. */
export interface Verdict {
  /** The last edit that it holds. */
  readonly stands: number;
  /** Edits that were acknowledged and are not there. */
  readonly lost: number;
  /** Sentences; none where all is well. */
  readonly wrong: readonly string[];
}

/**
 * Which records each edit was to stamp with its number, and which edits were acknowledged. Edits are ordered: after a
 * crash a catalogue must be what it was after one of them, not before the last that was acknowledged.
 */
export class Ledger {
  readonly #settled = new Map<string, number>();
  #issued: { readonly number: number; readonly records: readonly string[] }[] = [];
  #acknowledged = 0;
  #next = 1;

  constructor(records: readonly string[]) {
    for (const record of records) this.#settled.set(record, 0);
  }

  get next(): number {
    return this.#next;
  }

  issue(number: number, records: readonly string[]): void {
    this.#issued.push({ number, records });
    this.#next = number + 1;
  }

  acknowledge(number: number): void {
    this.#acknowledged = Math.max(this.#acknowledged, number);
  }

  /** Compares, and goes on from what was found: edits that did not reach the disk were never made. */
  judge(found: ReadonlyMap<string, Stamp>): Verdict {
    const numbers = [...found.values()].filter((stamp) => stamp !== 'half');
    const stands = numbers.reduce((most, number) => Math.max(most, number), 0);
    const wrong: string[] = [];
    for (const { number, records } of this.#issued) {
      if (number <= stands) for (const record of records) this.#settled.set(record, number);
    }
    for (const [record, number] of this.#settled) {
      const stamp = found.get(record);
      if (stamp !== number) wrong.push(`${record} is of edit ${stamp ?? 'nothing'} where edit ${number} is due.`);
    }
    if (found.size !== this.#settled.size) wrong.push(`${found.size} records where ${this.#settled.size} are due.`);
    const lost = this.#issued.filter(({ number }) => number > stands && number <= this.#acknowledged).length;
    if (lost > 0) wrong.push(`Edit ${this.#acknowledged} was acknowledged, and ${stands} is the last that is there.`);
    this.#issued = [];
    this.#acknowledged = stands;
    this.#next = stands + 1;
    return { stands, lost, wrong };
  }
}
