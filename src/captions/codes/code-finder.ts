import type { CodeList } from '../../model/code-list.ts';
import { type Speaker, titleOn } from '../../model/speaker.ts';
import { inThis } from '../checker/text/primary.ts';
import { nameIn } from '../variables/people-variables.ts';
import type { AskedCode, CodeFinder } from './expand-codes.ts';

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
    return speaker && personWords(speaker, wanted, column, world);
  };
  return { find, codes: [...rows.keys(), ...people.keys()] };
}

const forms = ['name', 'short', 'title', 'honorific', 'rank', 'organisation', 'full'] as const;
type Form = (typeof forms)[number];
const columns: readonly Form[] = ['name', 'title', 'organisation'];

function personWords(
  speaker: Speaker,
  wanted: string | undefined,
  column: number | undefined,
  { language, day }: CodeWorld,
): string | undefined {
  if (column !== undefined) return formOf(speaker, columns[column - 1], language, day);
  const [first = '', second] = (wanted ?? '').split('.');
  const isForm = (word: string | undefined): word is Form => forms.some((form) => form === word);
  if (second === undefined && isForm(first)) return formOf(speaker, first, language, day);
  if (second !== undefined && !isForm(second)) return undefined;
  // A language that the person has no name in is not another one.
  if (inThis(speaker.names, first) === undefined) return undefined;
  return formOf(speaker, isForm(second) ? second : 'name', first, day);
}

function formOf(
  speaker: Speaker,
  form: Form | undefined,
  language: string,
  day: string | undefined,
): string | undefined {
  const title = titleOn(speaker, day);
  const words: Readonly<Record<Form, () => string | undefined>> = {
    name: () => nameIn(speaker, language),
    short: () => inThis(speaker.short ?? {}, language) ?? nameIn(speaker, language),
    title: () => title && inThis(title.text, language),
    organisation: () => title?.organisation && inThis(title.organisation, language),
    honorific: () => inThis(speaker.honorific ?? {}, language),
    rank: () => inThis(speaker.rank ?? {}, language),
    full: () => {
      const before = [words.title(), words.rank() ?? words.honorific()];
      return [...before, words.name()].filter(Boolean).join(' ') || undefined;
    },
  };
  return form && words[form]();
}
