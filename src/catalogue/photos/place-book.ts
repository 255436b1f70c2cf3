import type { PhotoId } from '../../model/ids.ts';
import { inRow } from './in-row.ts';
import type { Part } from './part.ts';
import { numberOf, PlaceIndex } from './place-index.ts';

/** Where a record lies. */
export interface Place {
  readonly part: Part;
  readonly row: number;
}

/** Rows of one part that can be told apart. */
const rowsApart = 2 ** 16;

/** Finds the rows of all documents by the id of the photo and by the hash of its file; made when it is first asked. */
export class PlaceBook {
  readonly #parts: Part[] = [];
  readonly #numbers = new Map<Part, number>();
  readonly #ids: PlaceIndex;
  readonly #hashes: PlaceIndex;

  constructor(parts: readonly Part[]) {
    const rows = parts.reduce((sum, part) => sum + part.rows.size, 0);
    this.#ids = new PlaceIndex((place) => this.#at(place, (part, row) => part.rows.idNumber(row)), rows);
    this.#hashes = new PlaceIndex((place) => this.#at(place, (part, row) => part.rows.hashNumber(row)), rows);
    for (const part of parts) this.add(part);
  }

  /** Takes in the rows of a document that are not in the book yet. */
  add(part: Part): void {
    const number = this.#numbers.get(part) ?? this.#parts.push(part) - 1;
    this.#numbers.set(part, number);
    for (let row = 0; row < part.rows.size; row++) {
      this.#ids.add(part.rows.idNumber(row), number * rowsApart + row);
      this.#hashes.add(part.rows.hashNumber(row), number * rowsApart + row);
    }
  }

  /** Takes out the rows of a document, before they become others. */
  remove(part: Part): void {
    const number = this.#numbers.get(part);
    if (number === undefined) return;
    for (let row = 0; row < part.rows.size; row++) {
      this.#ids.remove(part.rows.idNumber(row), number * rowsApart + row);
      this.#hashes.remove(part.rows.hashNumber(row), number * rowsApart + row);
    }
  }

  /** Where the photo lies; where it has left one document for another that both still have, in the one that it is in. */
  find(id: PhotoId): Place | undefined {
    let found: Place | undefined;
    for (const candidate of this.#ids.candidates(numberOf(id))) {
      const place = this.#at(candidate, (part, row) => ({ part, row }));
      if (place.part.rows.id(place.row) !== id) continue;
      if (!hasLeft(place.part, id)) return place;
      found = place;
    }
    return found;
  }

  /** Photos whose file had this hash when their document was written. */
  withSha256(sha256: string): PhotoId[] {
    const number = parseInt(sha256.slice(0, 8), 16);
    const places = Array.from(this.#hashes.candidates(number), (place) =>
      this.#at(place, (part, row) => ({ part, row })),
    );
    return places.flatMap(({ part, row }) => (part.rows.sha256(row) === sha256 ? part.rows.id(row) : []));
  }

  #at<Value>(place: number, of: (part: Part, row: number) => Value): Value {
    return of(inRow(this.#parts, Math.floor(place / rowsApart)), place % rowsApart);
  }
}

const hasLeft = (part: Part, id: PhotoId): boolean => part.changed.has(id) && !part.changed.get(id);
