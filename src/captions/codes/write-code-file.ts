import type { CodeRow } from '../../model/code-list.ts';

/** A list of codes as Photo Mechanic reads it: UTF-8 without a byte order mark, a line feed behind every line. */
export const writeCodeFile = (rows: readonly CodeRow[]): string =>
  rows.map((row) => `${'comment' in row ? row.comment : [row.code, ...row.texts].join('\t')}\n`).join('');
