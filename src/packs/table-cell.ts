/**
 * Cells that a spreadsheet may take for a formula: beginning (after spaces and invisible characters) with = + - @ in any
 * width, or with a tab or a line end (OWASP, CSV Injection; ASVS 1.2.10). An apostrophe at the start is in the set too,
 * so that taking one off again is always right.
 */
const risky = /^(?:['\t\r\n\0]|[\p{Z}\p{C}]*[=+\-@＝＋－＠﹦﹢﹣﹫−])/u;

/** `text` as a cell that no spreadsheet calculates: an apostrophe goes in front where it could be taken for a formula. */
export const safeCell = (text: string): string => (risky.test(text) ? `'${text}` : text);

/** The text that `safeCell` was given: one apostrophe at the start is dropped. */
export const plainCell = (cell: string): string => (cell.startsWith("'") ? cell.slice(1) : cell);
