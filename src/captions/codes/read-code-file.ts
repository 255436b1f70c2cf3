import { isUtf8 } from 'node:buffer';
import type { CodeFileForm, CodeList, CodeRow } from '../../model/code-list.ts';
import { Fault } from '../../model/fault.ts';

const [lineFeed, carriageReturn] = [0x0a, 0x0d];
const byteOrderMark = /^\uFEFF/;
const lineEnds = /\r\n|\n|\r/;

/**
 * The lines of a file of code replacements as Photo Mechanic has them: a code, a tab, and what stands for it (further tabs
 * part other replacements); lines that begin with `//` and blank ones are remarks. Nothing is trimmed. Faults with
 * `codes/invalid` and the line, counted from 1, where a line is none or the file is not UTF-8.
 */
export function readCodeFile(bytes: Uint8Array, file: string): Pick<CodeList, 'rows' | 'form'> {
  const text = textOf(bytes, file);
  const lines = text.replace(byteOrderMark, '').split(lineEnds);
  const openEnd = lines.at(-1) !== '';
  if (!openEnd) lines.pop();
  const form = formOf(text, openEnd && lines.length > 0);
  return { rows: rowsOf(lines, file), ...(form && { form }) };
}

/** Undefined for a file as we write it ourselves. */
function formOf(text: string, openEnd: boolean): CodeFileForm | undefined {
  const end = lineEnds.exec(text)?.[0];
  const form: CodeFileForm = {
    ...(text.startsWith('﻿') && { byteOrderMark: true }),
    ...((end === '\r\n' || end === '\r') && { lineEnd: end }),
    ...(openEnd && { openEnd: true }),
  };
  return Object.keys(form).length > 0 ? form : undefined;
}

function rowsOf(lines: readonly string[], file: string): CodeRow[] {
  const seen = new Map<string, number>();
  return lines.map((line, index) => {
    if (line.startsWith('//') || line.trim() === '') return { comment: line };
    const [code = '', ...texts] = line.split('\t');
    const number = index + 1;
    if (texts.length === 0) {
      throw fault(file, number, 'no-tab', `there is no tab between the code and what stands for it ('${line}').`);
    }
    if (code.trim() === '') throw fault(file, number, 'no-code', 'there is no code in front of the tab.');
    const before = seen.get(code);
    if (before !== undefined) {
      throw fault(file, number, 'code-twice', `the code '${code}' stands in line ${before} already. Keep one of them.`);
    }
    seen.set(code, number);
    return { code, texts };
  });
}

function textOf(bytes: Uint8Array, file: string): string {
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const zero = bytes.indexOf(0);
  // Of Latin letters in UTF-16 every second byte is one.
  if (wide || (zero >= 0 && bytes.filter((byte) => byte === 0).length * 4 > bytes.length)) {
    throw fault(
      file,
      wide ? 1 : lineOf(bytes, zero),
      'utf-16',
      'it is in UTF-16. Save the file as UTF-8 and import it again.',
    );
  }
  if (zero >= 0) {
    const line = lineOf(bytes, zero);
    throw fault(file, line, 'nul', 'there is a NUL byte, which no text has. Take it out, or choose another file.');
  }
  if (!isUtf8(bytes)) {
    const line = lineOf(bytes, firstBad(bytes));
    throw fault(
      file,
      line,
      'not-utf-8',
      'it is not in UTF-8 (perhaps Windows-1252). Save the file as UTF-8 and import it again.',
    );
  }
  return Buffer.from(bytes).toString('utf8');
}

/** Where the first byte lies that is not UTF-8: the longest good beginning, halved down to. */
function firstBad(bytes: Uint8Array): number {
  let [good, bad] = [0, bytes.length];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isGoodBeginning(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  return good;
}

/** Whether bytes are UTF-8 but for a character that is cut at their end. */
const isGoodBeginning = (bytes: Uint8Array): boolean =>
  [0, 1, 2, 3].some((cut) => cut <= bytes.length && isUtf8(bytes.subarray(0, bytes.length - cut)));

function lineOf(bytes: Uint8Array, at: number): number {
  let line = 1;
  for (let index = 0; index < at; index++) {
    const isEnd = bytes[index] === lineFeed || (bytes[index] === carriageReturn && bytes[index + 1] !== lineFeed);
    if (isEnd) line += 1;
  }
  return line;
}

const fault = (file: string, line: number, reason: string, what: string): Fault =>
  new Fault('codes/invalid', `'${file}', line ${line}: ${what}`, { file, line, reason });
