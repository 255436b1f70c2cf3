import type { CodeList } from '../../model/code-list.ts';
import type { SpeakerId } from '../../model/ids.ts';
import type { Speaker } from '../../model/speaker.ts';
import { foldText } from '../../model/text.ts';
import type { CodeWorld } from './code-finder.ts';
import { forms, personWords } from './person-words.ts';

/** A code, or a person, that may be meant by what was typed so far. */
export interface CodeCandidate {
  /** What is typed between the delimiters; absent for a person without a code. */
  readonly code?: string;
  /** What it becomes. */
  readonly words: string;
  /** What tells it apart: a person's title, the other replacements of the code. */
  readonly more?: string;
  /** The name of its list. */
  readonly list?: string;
  readonly speaker?: SpeakerId;
}

/**
 * Codes and people that may be meant: codes that begin so, those whose words hold what is typed, people by their code, people by
 * any spelling of their name. Behind a `#`: what that code has.
 * @param meant the people a name may mean, best first.
 */
export function codeCandidates(
  typed: string,
  world: CodeWorld,
  meant: (name: string) => readonly Speaker[],
): CodeCandidate[] {
  const [code = '', wanted] = typed.split('#');
  const lists = [...world.lists];
  const speakers = [...world.speakers];
  if (wanted !== undefined) {
    const found = [...columnsOf(lists, code), ...formsOf(speakers, code, world)];
    return found.filter((candidate) => candidate.code?.startsWith(typed));
  }
  const asked = foldText(typed.trim());
  const begins = (text: string): boolean => foldText(text).startsWith(asked);
  const rows = lists.flatMap(rowsOf);
  const named = asked === '' ? [] : meant(typed.trim());
  const people = [...speakers.filter((speaker) => speaker.code !== undefined && begins(speaker.code)), ...named];
  const said = rows.filter(({ code, texts }) => !begins(code) && texts.some((text) => foldText(text).includes(asked)));
  return [
    // The code as it was typed first: small and capital letters are told apart.
    ...rows.filter((row) => row.code === typed).map(rowCandidate),
    ...rows.filter((row) => row.code !== typed && begins(row.code)).map(rowCandidate),
    ...[...new Set(people)].flatMap((speaker) => personCandidate(speaker, world)),
    ...said.map(rowCandidate),
  ];
}

interface Row {
  readonly list: string;
  readonly code: string;
  readonly texts: readonly string[];
}

const rowsOf = ({ name, rows }: CodeList): Row[] =>
  rows.flatMap((row) => ('code' in row ? { list: name, code: row.code, texts: row.texts } : []));

function rowCandidate({ list, code, texts: [words = '', ...others] }: Row): CodeCandidate {
  const more = others.filter((text) => text !== '').join(' · ');
  return { code, words, list, ...(more !== '' && { more }) };
}

function personCandidate(speaker: Speaker, world: CodeWorld): CodeCandidate[] {
  const words = personWords(speaker, 'name', world);
  const more = personWords(speaker, 'title', world);
  if (words === undefined) return [];
  return [
    {
      ...(speaker.code !== undefined && { code: speaker.code }),
      words,
      ...(more !== undefined && { more }),
      speaker: speaker.id,
    },
  ];
}

const columnsOf = (lists: readonly CodeList[], code: string): CodeCandidate[] =>
  lists
    .flatMap(rowsOf)
    .filter((row) => row.code === code)
    .slice(0, 1)
    .flatMap(({ list, texts }) => texts.map((words, index) => ({ code: `${code}#${index + 1}`, words, list })))
    .filter(({ words }) => words !== '');

/** The forms in the language of the words, then the name in every other language that the person has one in. */
function formsOf(speakers: readonly Speaker[], code: string, world: CodeWorld): CodeCandidate[] {
  const speaker = speakers.find((one) => one.code === code);
  if (!speaker) return [];
  return [...forms, ...Object.keys(speaker.names)].flatMap((wanted) => {
    const words = personWords(speaker, wanted, world);
    return words === undefined ? [] : { code: `${code}#${wanted}`, words, speaker: speaker.id };
  });
}
