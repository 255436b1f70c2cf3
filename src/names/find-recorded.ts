import type { SpeakerId } from '../model/ids.ts';
import type { Speaker } from '../model/speaker.ts';
import { foldText } from '../model/text.ts';
import { withoutCaseEnding } from './bengali-name-word.ts';
import { withoutGenitive } from './latin-name-word.ts';
import type { Word } from './words-of.ts';

/** A recorded spelling in running text. */
export interface RecordedRun {
  readonly start: number;
  readonly end: number;
  /** Where the name ends in the text, case ending left out. */
  readonly to: number;
  /** Null where two speakers are recorded under this spelling. */
  readonly speaker: SpeakerId | null;
}

interface Recorded {
  readonly words: readonly string[];
  /** The speaker's spellings with marks: a text with marks means one of them or somebody else. */
  readonly marked: readonly string[];
  readonly speaker: SpeakerId;
}

const books = new WeakMap<readonly Speaker[], ReadonlyMap<string, readonly Recorded[]>>();
const marks = /[^\p{ASCII}]/u;

/** Recorded spellings by their first word, longest first. */
function bookFor(registry: readonly Speaker[]): ReadonlyMap<string, readonly Recorded[]> {
  const made = books.get(registry);
  if (made) return made;
  const book = new Map<string, Recorded[]>();
  for (const speaker of registry) {
    const spellings = [...Object.values(speaker.names).flat(), ...(speaker.misspellings ?? [])];
    const marked = spellings.flatMap((text) => markedForm(text) ?? []);
    for (const text of spellings) {
      const words = nameWords(text);
      const [first] = words;
      // A name of one word is too little to know a person by in running text.
      if (first === undefined || words.length < 2) continue;
      const list = book.get(first) ?? [];
      list.push({ words, marked, speaker: speaker.id });
      book.set(first, list);
    }
  }
  for (const list of book.values()) list.sort((a, b) => b.words.length - a.words.length);
  books.set(registry, book);
  return book;
}

const nameWords = (text: string): string[] => foldText(text).match(/[\p{L}\p{M}]+(?:[-‐‑][\p{L}\p{M}]+)*/gu) ?? [];

/** A Latin name that has marks, for telling it from one that has others. */
const markedForm = (text: string): string | undefined =>
  marks.test(text) && /\p{Script=Latin}/u.test(text) ? text.normalize('NFC').toLowerCase() : undefined;

/** Where `words` hold a speaker's recorded spelling, inflected or not; in scripts with capitals only where capitalised. */
export function findRecorded(words: readonly Word[], registry: readonly Speaker[]): RecordedRun[] {
  const book = bookFor(registry);
  const folded = words.map(({ key }) => foldText(key));
  const runs: RecordedRun[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const fitting = (book.get(folded[at] ?? '') ?? []).filter((recorded) => fits(recorded, words, folded, at));
    const longest = fitting[0]?.words.length ?? 0;
    const speakers = new Set(
      fitting.filter((recorded) => recorded.words.length === longest).map(({ speaker }) => speaker),
    );
    const last = words[at + longest - 1];
    const whole = folded[at + longest - 1] === fitting[0]?.words.at(-1);
    if (longest === 0 || !last) continue;
    const [speaker = null] = speakers;
    runs.push({
      start: at,
      end: at + longest,
      to: last.from + (whole ? last.raw : bare(last.raw)).length,
      speaker: speakers.size === 1 ? speaker : null,
    });
    at += longest - 1;
  }
  return runs;
}

const bare = (raw: string): string => withoutGenitive(/[\u0980-\u09ff]/.test(raw) ? withoutCaseEnding(raw) : raw);

function fits(recorded: Recorded, words: readonly Word[], folded: readonly string[], at: number): boolean {
  const lastPlace = recorded.words.length - 1;
  for (const [offset, name] of recorded.words.entries()) {
    const word = words[at + offset];
    if (!word || (offset > 0 && word.apart)) return false;
    if (/^\p{Script=Latin}/u.test(word.raw) && offset === 0 && !word.capital) return false;
    const found = folded[at + offset] ?? '';
    if (found !== name && (offset < lastPlace || foldText(bare(word.raw)) !== name)) return false;
  }
  const text = words
    .slice(at, at + recorded.words.length)
    .map(({ key }) => withoutGenitive(key))
    .join(' ');
  return recorded.marked.length === 0 || markedForm(text) === undefined || recorded.marked.includes(text);
}
