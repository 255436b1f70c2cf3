import { setImmediate as nextTurn } from 'node:timers/promises';
import { findPeople, type Mention } from '../../names/find-people.ts';
import type { Speaker } from '../../model/speaker.ts';

/** A text and the language it is in. */
export interface Words {
  readonly text: string;
  readonly language: string;
}

/** Characters of a text that are looked at: nobody introduces a person after that many. */
const longestLookedAt = 20_000;

/** Milliseconds of searching after which others of the desk get their turn. */
const turn = 12;

/** Finds people in texts, each text once, without stalling the desk however many there are. */
export class MentionFinder {
  readonly #registry: readonly Speaker[];
  readonly #found = new Map<string, readonly Mention[]>();

  constructor(registry: readonly Speaker[]) {
    this.#registry = registry;
  }

  /** Looks through the texts beforehand, giving way between them; throws the reason of `signal` once it is aborted. */
  async prepare(texts: Iterable<Words>, signal?: AbortSignal): Promise<void> {
    let began = performance.now();
    for (const words of texts) {
      this.find(words);
      if (performance.now() - began < turn) continue;
      await nextTurn();
      signal?.throwIfAborted();
      began = performance.now();
    }
  }

  /** The people that the text names; at once where it was looked through before. */
  find({ text, language }: Words): readonly Mention[] {
    const key = `${language} ${text}`;
    const known = this.#found.get(key);
    if (known) return known;
    const found = text === '' ? [] : findPeople(text.slice(0, longestLookedAt), language, this.#registry);
    this.#found.set(key, found);
    return found;
  }
}
