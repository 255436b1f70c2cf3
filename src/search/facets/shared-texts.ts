import type { SearchIndex } from '../search-index.ts';

/** Texts that many photos share: which facts they have, who is shown, where. `text` and folded `words` by their number. */
const sources = {
  facts: "SELECT id, texts AS text, '' AS words FROM facts WHERE id > ? ORDER BY id",
  shown: 'SELECT id, people AS text, words FROM shown WHERE id > ? ORDER BY id',
  scene: 'SELECT id, place AS text, words FROM scene WHERE id > ? ORDER BY id',
} as const;

export interface SharedText {
  /** Facts a line each; ids of speakers with blanks between; the name of a place. */
  readonly text: string;
  /** Folded words of all that stands there, in which names are found. */
  readonly words: string;
}

/** All rows of one such table. None of them ever becomes another, so only new ones are read. */
export class SharedTexts {
  readonly rows = new Map<number, SharedText>();
  readonly #source: keyof typeof sources;
  /** The highest number. */
  last = 0;

  constructor(source: keyof typeof sources) {
    this.#source = source;
  }

  follow(index: SearchIndex): void {
    for (const { id, text, words } of index.rows(sources[this.#source], this.last)) {
      this.rows.set(Number(id), { text: String(text), words: ` ${String(words)}` });
      this.last = Number(id);
    }
  }

  forget(): void {
    this.rows.clear();
    this.last = 0;
  }
}
