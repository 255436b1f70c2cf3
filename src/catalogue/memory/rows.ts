interface Row<T> {
  readonly record: T;
  /** Counts additions, so that a removal that is taken back finds its old place. */
  readonly order: number;
}

/** Rows by id, in the order of adding. */
export class Rows<Id extends string, T> {
  #rows = new Map<Id, Row<T>>();
  #nextOrder = 0;
  #inOrder = true;
  #list: readonly T[] | undefined;

  get size(): number {
    return this.#rows.size;
  }

  get(id: Id): T | undefined {
    return this.#rows.get(id)?.record;
  }

  orderOf(id: Id): number | undefined {
    return this.#rows.get(id)?.order;
  }

  /** Adds at the end or changes in place; `order` puts a removed row back where it was. */
  set(id: Id, record: T, order?: number): void {
    const known = this.#rows.get(id);
    if (!known && order !== undefined) this.#inOrder = false;
    this.#rows.set(id, { record, order: known?.order ?? order ?? this.#nextOrder++ });
    this.#list = undefined;
  }

  delete(id: Id): void {
    this.#rows.delete(id);
    this.#list = undefined;
  }

  /** The rows as a list that stays as it is; made once between two changes. */
  list(): readonly T[] {
    this.#sort();
    return (this.#list ??= Object.freeze(Array.from(this.#rows.values(), ({ record }) => record)));
  }

  *all(): Generator<T> {
    this.#sort();
    for (const { record } of this.#rows.values()) yield record;
  }

  #sort(): void {
    if (this.#inOrder) return;
    this.#rows = new Map([...this.#rows].toSorted(([, a], [, b]) => a.order - b.order));
    this.#inOrder = true;
  }
}
