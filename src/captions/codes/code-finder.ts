import type { CodeList } from '../../model/code-list.ts';
import type { Speaker } from '../../model/speaker.ts';
import type { AskedCode, CodeFinder } from './expand-codes.ts';
import { personWords } from './person-words.ts';

/** Where codes are looked for, and for whom they are written. */
export interface CodeWorld {
  readonly lists: Iterable<CodeList>;
  /** People of the registry; those with a code are found by it. */
  readonly speakers: Iterable<Speaker>;
  /** Of the words that the code stands in, where it names no other. */
  readonly language: string;
  /** The day of the photo, ISO 8601: titles are those of that day. */
  readonly day: string | undefined;
}

/**
 * Finds codes in the lists and, behind them, people by their code. `#2` is the second replacement (of a person: name, title,
 * organisation); `#bn` a language, `#vi.full` a language and a form, `#short` a form: `name`, `short`, `title`, `honorific`,
 * `rank`, `full` (rank or honorific, title and name).
 */
export function codeFinder(world: CodeWorld): { readonly find: CodeFinder; readonly codes: readonly string[] } {
  const rows = new Map<string, readonly string[]>();
  for (const list of world.lists) {
    for (const row of list.rows) if ('code' in row && !rows.has(row.code)) rows.set(row.code, row.texts);
  }
  const people = new Map<string, Speaker>();
  for (const speaker of world.speakers) if (speaker.code !== undefined) people.set(speaker.code, speaker);
  const find = ({ code, wanted }: AskedCode): string | undefined => {
    const texts = rows.get(code);
    const speaker = people.get(code);
    const column = wanted === undefined ? 1 : /^\d+$/.test(wanted) ? Number(wanted) : undefined;
    if (texts && column !== undefined) return texts[column - 1];
    return speaker && personWords(speaker, wanted, world);
  };
  return { find, codes: [...rows.keys(), ...people.keys()] };
}
