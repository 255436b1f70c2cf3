import { parse as parseCsv } from 'csv-parse/sync';
import { z } from 'zod';
import type { Input } from '../../contract/commands.ts';
import { Fault } from '../../model/fault.ts';
import { Speaker, SpeakerTitle } from '../../model/speaker.ts';
import { checkedNames } from './checked-speaker.ts';
import { elementLines } from './element-lines.ts';

type ImportedSpeaker = Input<'speakers.import'>['speakers'][number];

const Row = z.object({
  id: z.string().optional(),
  names: z.record(z.string(), z.union([z.array(z.string()), z.string().transform((name) => [name])])),
  titles: z.array(SpeakerTitle).optional(),
  identifiers: z.array(z.string()).optional(),
  note: z.string().optional(),
  ...Speaker.pick({ short: true, sort: true, honorific: true, rank: true, misspellings: true, code: true }).shape,
});

/**
 * Speakers from a file's bytes: a JSON array, or CSV with the columns `id`, `names`, `titles`, `identifiers`, `note`, `code`
 * and the other fields of a speaker, whose cells hold JSON, or with a column a language (`names.bn`, spellings parted by `|`). A bad row faults with its line.
 */
export function readSpeakersFile(bytes: Uint8Array, path: string): ImportedSpeaker[] {
  const text = decoded(bytes, path);
  const rows = /\.csv$/i.test(path) ? csvRows(text, path) : jsonRows(text, path);
  return rows.map(({ line, value }) => {
    const row = Row.safeParse(value);
    if (!row.success) throw badRow(path, line, z.prettifyError(row.error));
    try {
      return { ...row.data, names: checkedNames(row.data.names) };
    } catch (error) {
      throw badRow(path, line, (error as Error).message);
    }
  });
}

const badRow = (path: string, line: number, reason: string): Fault =>
  new Fault('speaker/invalid', `Line ${line} of '${path}' is not a speaker: ${reason}`, { path, line });

interface NumberedRow {
  readonly line: number;
  readonly value: unknown;
}

function decoded(bytes: Uint8Array, path: string): string {
  try {
    // A byte order mark goes: JSON has none.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Fault('speaker/invalid', `'${path}' is not UTF-8 text. Save it as UTF-8 and try again.`, { path });
  }
}

function jsonRows(text: string, path: string): NumberedRow[] {
  try {
    const lines = elementLines(text);
    return z
      .array(z.unknown())
      .parse(JSON.parse(text))
      .map((value, index) => ({ line: lines[index] ?? 1, value }));
  } catch (error) {
    const reason = error instanceof SyntaxError ? ` (${error.message})` : '';
    throw new Fault('speaker/invalid', `'${path}' is not a JSON array of speakers${reason}.`, { path });
  }
}

function csvRows(text: string, path: string): NumberedRow[] {
  try {
    const records = parseCsv(text, { columns: true, bom: true, skip_empty_lines: true, info: true }) as unknown as {
      record: Record<string, string>;
      info: { lines: number };
    }[];
    return records.map(({ record, info }) => ({ line: info.lines, value: speakerOfColumns(record) }));
  } catch (error) {
    throw new Fault('speaker/invalid', `'${path}' is not a CSV table: ${(error as Error).message}`, { path });
  }
}

function speakerOfColumns(record: Readonly<Record<string, string>>): Record<string, unknown> {
  const speaker: Record<string, unknown> = {};
  const names: Record<string, string[]> = {};
  for (const [column, cell] of Object.entries(record)) {
    if (cell === '') continue;
    if (column.startsWith('names.')) names[column.slice('names.'.length)] = cell.split('|').map((name) => name.trim());
    else speaker[column] = ['id', 'note', 'code'].includes(column) ? cell : jsonOr(cell);
  }
  return Object.keys(names).length > 0 ? { ...speaker, names } : speaker;
}

function jsonOr(cell: string): unknown {
  try {
    return JSON.parse(cell) as unknown;
  } catch {
    return cell;
  }
}
