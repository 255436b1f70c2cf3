import { z } from 'zod';
import type { Parsed } from '../../contract/commands.ts';
import { Fault } from '../../model/fault.ts';
import { Speaker, SpeakerTitle } from '../../model/speaker.ts';
import { checkedNames } from './checked-speaker.ts';
import { checkedTitles } from './checked-titles.ts';
import { elementLines } from './element-lines.ts';
import { type NumberedRow, readSpeakersTable } from './speakers-table.ts';

type ImportedSpeaker = Parsed<'speakers.import'>['speakers'][number];

const Row = z.object({
  id: z.string().optional(),
  names: z.record(z.string(), z.union([z.array(z.string()), z.string().transform((name) => [name])])),
  titles: z.array(SpeakerTitle).optional(),
  identifiers: z.array(z.string()).optional(),
  note: z.string().optional(),
  distinctFrom: z.array(z.string()).optional(),
  ...Speaker.pick({
    short: true,
    sort: true,
    honorific: true,
    rank: true,
    misspellings: true,
    code: true,
    portrait: true,
  }).shape,
});

/** A speaker, and the line of the file that the row begins on, from 1. */
export interface SpeakerRow {
  readonly line: number;
  readonly speaker: ImportedSpeaker;
}

/**
 * Speakers from a file's bytes: a JSON array, or a CSV table as `writeSpeakersTable` makes it. Faults with `speaker/invalid`; a
 * bad row with its line.
 */
export function readSpeakersFile(bytes: Uint8Array, path: string): SpeakerRow[] {
  const text = decoded(bytes, path);
  const rows = /\.csv$/i.test(path) ? readSpeakersTable(text, path) : jsonRows(text, path);
  return rows.map(({ line, value }) => {
    const row = Row.safeParse(value);
    if (!row.success) throw badRow(path, line, z.prettifyError(row.error));
    try {
      if (row.data.titles) checkedTitles(row.data.titles);
      return { line, speaker: { ...row.data, names: checkedNames(row.data.names) } };
    } catch (error) {
      throw badRow(path, line, (error as Error).message, error instanceof Fault ? error.detail : undefined);
    }
  });
}

/** The fault of an import, with the line of the row that it is about. */
export function faultOfRow(fault: Fault, rows: readonly SpeakerRow[], path: string): Fault {
  const line = typeof fault.detail?.row === 'number' ? rows[fault.detail.row - 1]?.line : undefined;
  if (line === undefined) return new Fault(fault.code, fault.message, fault.detail);
  const message = `Line ${line} of '${path}': ${fault.message.replace(/^Speaker \d+ of the list: /u, '')}`;
  return new Fault(fault.code, message, { ...fault.detail, path, line });
}

/** `detail`: what is known of the fault of that one speaker. */
const badRow = (path: string, line: number, why: string, detail?: Fault['detail']): Fault =>
  new Fault('speaker/invalid', `Line ${line} of '${path}' is not a speaker: ${why}`, {
    reason: 'no-speaker',
    ...detail,
    path,
    line,
  });

function decoded(bytes: Uint8Array, path: string): string {
  try {
    // A byte order mark goes: JSON has none.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Fault('speaker/invalid', `'${path}' is not UTF-8 text. Save it as UTF-8 and try again.`, {
      path,
      reason: 'no-utf-8',
    });
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
    throw new Fault('speaker/invalid', `'${path}' is not a JSON array of speakers${reason}.`, {
      path,
      reason: 'no-list',
    });
  }
}
