import { parse as parseCsv } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { Fault } from '../../model/fault.ts';
import { LanguageTag } from '../../model/language.ts';
import { nearest } from '../../model/nearest.ts';
import type { Speaker } from '../../model/speaker.ts';

/** A row of a file, and the line that it begins on, from 1. */
export interface NumberedRow {
  readonly line: number;
  readonly value: unknown;
}

const byLanguage = ['names', 'short', 'sort', 'honorific', 'rank'] as const;
const asTheyAre = ['id', 'note', 'code'] as const;
const asJson = ['titles', 'identifiers', 'misspellings', 'portrait', 'distinctFrom'] as const;
const wholeColumns: readonly string[] = [...asTheyAre, ...byLanguage, ...asJson];
const isByLanguage = (word: string): word is (typeof byLanguage)[number] => byLanguage.some((field) => field === word);

/**
 * The registry as a CSV table that `readSpeakersTable` reads back without loss: `names.bn` holds spellings parted by `|` (a JSON
 * list where one has a `|` in it), `short.bn` and its like words, `titles` and other lists JSON. Columns that nobody needs are left out.
 */
export function writeSpeakersTable(speakers: readonly Omit<Speaker, 'revision'>[]): string {
  const columns = [
    'id',
    ...byLanguage.flatMap((field) => {
      const tags = new Set(speakers.flatMap((speaker) => Object.keys(speaker[field] ?? {})));
      return [...tags].map((tag) => `${field}.${tag}`);
    }),
    ...[...asTheyAre.slice(1), ...asJson].filter((field) => speakers.some((speaker) => cellOf(speaker, field) !== '')),
  ];
  const rows = speakers.map((speaker) => columns.map((column) => cellOf(speaker, column)));
  return stringify([columns, ...rows], { record_delimiter: '\r\n' });
}

function cellOf(speaker: Omit<Speaker, 'revision'>, column: string): string {
  const [field, tag] = partsOf(column);
  if (tag !== undefined && isByLanguage(field)) return wordsCell(speaker[field]?.[tag]);
  const value: unknown = speaker[field as keyof typeof speaker];
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function wordsCell(words: string | readonly string[] | undefined): string {
  if (words === undefined || typeof words === 'string') return words ?? '';
  const isPlain = words.every((word) => !/^\[|\|/u.test(word) && word === word.trim());
  return isPlain ? words.join('|') : JSON.stringify(words);
}

/** `names.zh-Hant` is the field and its language. */
function partsOf(column: string): [field: string, tag?: string] {
  const dot = column.indexOf('.');
  return dot < 0 ? [column] : [column.slice(0, dot), column.slice(dot + 1)];
}

/** The rows of a table as speakers, not yet checked. Faults with `speaker/invalid` where it is none, or a column is none of ours. */
export function readSpeakersTable(text: string, path: string): NumberedRow[] {
  let records: { record: Record<string, string>; info: { lines: number } }[];
  let columns: readonly string[] = [];
  try {
    const options = { bom: true, skip_empty_lines: true, info: true };
    const named = (names: string[]): string[] => {
      columns = names.map((name) => name.trim());
      return [...columns];
    };
    records = parseCsv(text, { ...options, columns: named }) as unknown as typeof records;
  } catch (error) {
    throw new Fault('speaker/invalid', `'${path}' is not a CSV table: ${(error as Error).message}`, {
      path,
      reason: 'no-list',
    });
  }
  for (const [at, column] of columns.entries()) refuseColumn(column, columns.indexOf(column) < at, path);
  // What is told is the line that a record ends on; of a cell with line ends in it, the first is meant.
  return records.map(({ record, info }) => ({ line: info.lines - lineEndsIn(record), value: speakerOf(record) }));
}

const lineEndsIn = (record: Readonly<Record<string, string>>): number =>
  Object.values(record).reduce((sum, cell) => sum + cell.split(/\r\n|\n|\r/u).length - 1, 0);

function refuseColumn(column: string, isRepeated: boolean, path: string): void {
  const [field, tag] = partsOf(column);
  const isKnown =
    tag === undefined ? wholeColumns.includes(field) : isByLanguage(field) && LanguageTag.safeParse(tag).success;
  if (isKnown && !isRepeated) return;
  const near = tag === undefined ? nearest(field, wholeColumns) : undefined;
  const advice =
    near === undefined ? `Columns are ${wholeColumns.join(', ')}, and names.bn and its like.` : `Is it '${near}'?`;
  const what = isRepeated
    ? `has the column '${column}' twice.`
    : `has a column '${column}', which is none of a speaker. ${advice}`;
  throw new Fault('speaker/invalid', `Line 1 of '${path}' ${what}`, { path, line: 1, column, reason: 'column' });
}

function speakerOf(record: Readonly<Record<string, string>>): Record<string, unknown> {
  const speaker: Record<string, unknown> = {};
  for (const [column, cell] of Object.entries(record)) {
    if (cell === '') continue;
    const [field, tag] = partsOf(column);
    if (tag === undefined) speaker[field] = asTheyAre.some((name) => name === field) ? cell : jsonOr(cell);
    else
      speaker[field] = {
        ...(speaker[field] as object | undefined),
        [tag]: field === 'names' ? spellingsOf(cell) : cell,
      };
  }
  return speaker;
}

function spellingsOf(cell: string): unknown {
  const listed = cell.startsWith('[') ? jsonOr(cell) : cell;
  return Array.isArray(listed) ? listed : cell.split('|').map((name) => name.trim());
}

function jsonOr(cell: string): unknown {
  try {
    return JSON.parse(cell) as unknown;
  } catch {
    return cell;
  }
}
