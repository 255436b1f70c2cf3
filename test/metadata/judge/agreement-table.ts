/** Counts of comparisons under names (folders, properties), as text in columns. */
export class AgreementTable {
  readonly #rows = new Map<string, { agreed: number; differed: number; unsupported: number }>();

  count(name: string, what: 'agreed' | 'differed' | 'unsupported'): void {
    const row = this.#rows.get(name) ?? { agreed: 0, differed: 0, unsupported: 0 };
    row[what] += 1;
    this.#rows.set(name, row);
  }

  total(what: 'agreed' | 'differed' | 'unsupported'): number {
    return this.#rows.values().reduce((sum, row) => sum + row[what], 0);
  }

  text(): string {
    const line = (name: string, ...cells: (string | number)[]) =>
      `${name.padEnd(26)}${cells.map((cell) => String(cell).padStart(12)).join('')}\n`;
    const rows = [...this.#rows].map(([name, { agreed, differed, unsupported }]) =>
      line(name, agreed, differed, unsupported),
    );
    return line('', 'agreed', 'differed', 'unsupported') + rows.join('');
  }
}
