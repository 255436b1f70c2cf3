/** When what people are told of was found: with the opening of the catalogue, or since. */
export class Finds {
  readonly #opened = new Date().toISOString();
  readonly #later = new WeakMap<object, string>();

  /** This one was found just now. */
  now(notice: object): void {
    this.#later.set(notice, new Date().toISOString());
  }

  /** ISO 8601 in UTC. */
  readonly at = (notice: object): string => this.#later.get(notice) ?? this.#opened;
}
