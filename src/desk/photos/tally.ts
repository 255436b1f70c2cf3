import { crc32 } from 'node:zlib';
import type { CommonField } from '../../contract/common.ts';
import type { PropertyValue } from '../../model/value.ts';

/** Different values that are told of a field; how many more there are is told as a number. */
const mostTold = 12;

interface Told {
  readonly value: PropertyValue | null;
  /** Of the value as text. */
  readonly check: number;
  photos: number;
}

/** Counts which values one field has in many photos, looked at one after the other. */
export class Tally {
  readonly #told = new Map<string, Told>();
  #digest = 0;

  /** @param place of the photo among all. */
  add(value: PropertyValue | null, place: number): void {
    const text = JSON.stringify(value);
    const told = this.#told.get(text) ?? { value, check: crc32(text), photos: 0 };
    told.photos += 1;
    this.#told.set(text, told);
    this.#digest = (Math.imul(this.#digest, 31) + Math.imul(told.check, place + 1)) | 0;
  }

  get field(): CommonField {
    const all = [...this.#told.values()].toSorted((a, b) => b.photos - a.photos);
    return {
      different: all.length,
      values: all.slice(0, mostTold).map(({ value, photos }) => ({ value, photos })),
      digest: this.#digest,
    };
  }
}
