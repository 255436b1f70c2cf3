/** The figures of many kills. */
export class Tally {
  readonly kills = new Map<string, number>();
  acknowledged = 0;
  lost = 0;
  opened = 0;
  searches = 0;
  /** Catalogues that the doctor was asked about, after a kill and again after the next opening. */
  doctored = 0;
  /** Milliseconds. */
  slowestOpening = 0;
  staleFiles = 0;
  staleFilesLeft = 0;
  readonly wrong: string[] = [];

  get total(): number {
    return [...this.kills.values()].reduce((sum, count) => sum + count, 0);
  }

  count(kind: string): void {
    this.kills.set(kind, (this.kills.get(kind) ?? 0) + 1);
  }

  lines(): string[] {
    const kinds = [...this.kills].map(([kind, count]) => `${kind} ${count}`).join(', ');
    return [
      ...this.wrong.slice(0, 20),
      `kills ${this.total} (${kinds}), edits acknowledged ${this.acknowledged}, lost ${this.lost}, ` +
        `catalogues opened ${this.opened}, wrong ${this.wrong.length}`,
      `slowest opening ${Math.round(this.slowestOpening)} ms; half-written files after a kill at most ` +
        `${this.staleFiles}, left after opening ${this.staleFilesLeft}; searches after a kill ${this.searches}; ` +
        `the doctor asked ${this.doctored} times`,
    ];
  }
}
