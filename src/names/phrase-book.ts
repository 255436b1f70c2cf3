/** Phrases by their first word, for finding the longest one at a place. */
export class PhraseBook<Kind extends string> {
  readonly #byFirst = new Map<string, { words: readonly string[]; kind: Kind }[]>();

  /** Words of the longest phrase. */
  readonly longest: number;

  /** @param lists phrases by kind; where one stands in two lists the first counts. */
  constructor(lists: Readonly<Record<Kind, readonly string[]>>) {
    for (const [kind, list] of Object.entries<readonly string[]>(lists)) {
      for (const phrase of list) {
        const words = phrase.normalize('NFC').toLowerCase().split(' ');
        const first = words[0] ?? '';
        const known = this.#byFirst.get(first) ?? [];
        known.push({ words, kind: kind as Kind });
        this.#byFirst.set(first, known);
      }
    }
    for (const known of this.#byFirst.values()) known.sort((a, b) => b.words.length - a.words.length);
    this.longest = Math.max(0, ...[...this.#byFirst.values()].map(([first]) => first?.words.length ?? 0));
  }

  /** The longest phrase that begins at `at` of `keys`. @param end the first place that does not belong to it any more. */
  at(keys: readonly string[], at: number, end = keys.length): { length: number; kind: Kind } | undefined {
    const found = this.#byFirst
      .get(keys[at] ?? '')
      ?.find(({ words }) => at + words.length <= end && words.every((word, offset) => keys[at + offset] === word));
    return found && { length: found.words.length, kind: found.kind };
  }
}
