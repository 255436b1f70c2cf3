import { expect, it } from 'vitest';
import { readCodeFile } from '../../../src/captions/codes/read-code-file.ts';
import { writeCodeFile } from '../../../src/captions/codes/write-code-file.ts';

const file = '// people\nwc8\tJohn Brandolino\tSpokesman\tUNODC\n\npres\tলুওং তাম কুয়াং\t\tমন্ত্রণালয়\n  indented\t x \n';

it('a file is read as it is, and written again byte for byte', () => {
  const read = readCodeFile(Buffer.from(file), 'people.txt');
  expect(read.form).toBeUndefined();
  expect(read.rows).toEqual([
    { comment: '// people' },
    { code: 'wc8', texts: ['John Brandolino', 'Spokesman', 'UNODC'] },
    { comment: '' },
    { code: 'pres', texts: ['লুওং তাম কুয়াং', '', 'মন্ত্রণালয়'] },
    { code: '  indented', texts: [' x '] },
  ]);
  expect(writeCodeFile(read)).toBe(file);
});

it('may come from Windows, with a byte order mark, or without an end to its last line', () => {
  const read = readCodeFile(Buffer.from('\uFEFFa\tA\r\nb\tB'), 'x');
  expect(read.rows).toEqual([
    { code: 'a', texts: ['A'] },
    { code: 'b', texts: ['B'] },
  ]);
  expect(readCodeFile(Buffer.from(''), 'x')).toEqual({ rows: [] });
});

it.each(['\uFEFFa\tA\r\n// x\r\n', 'a\tA\r\nb\tB', 'a\tA\rb\tB\r', '\uFEFFa\tA\n', 'a\tA', '\n', '\uFEFF', ''])(
  'a file is written again in its own form, byte for byte: %j',
  (text) => {
    expect(writeCodeFile(readCodeFile(Buffer.from(text), 'x'))).toBe(text);
  },
);

it.each([
  ['UTF-16 with its mark', Buffer.from('\uFEFFa\tĐ\n', 'utf16le'), 'utf-16', 1],
  ['UTF-16 without one', Buffer.from('a\tA\nb\tB\n', 'utf16le'), 'utf-16', 1],
  ['Latin-1', Buffer.from('a\tA\nb\tJos\u00e9 Mart\u00ed\nc\tC\n', 'latin1'), 'not-utf-8', 2],
  ['Windows line ends and Latin-1', Buffer.from('a\tA\r\nb\tB\r\nc\t\u00e9t\u00e9\r\n', 'latin1'), 'not-utf-8', 3],
  ['a line without a tab', Buffer.from('a\tA\nb B\n'), 'no-tab', 2],
  ['no code', Buffer.from('\tA\n'), 'no-code', 1],
  ['a code twice', Buffer.from('a\tA\n// x\na\tB\n'), 'code-twice', 3],
])('%s is told with its line', (_what, bytes, reason, line) => {
  const read = (): unknown => {
    try {
      return readCodeFile(bytes, 'people.txt');
    } catch (error) {
      return error;
    }
  };
  expect(read()).toMatchObject({
    code: 'codes/invalid',
    message: expect.stringMatching(new RegExp(`^'people\\.txt', line ${line}: .*\\.$`)) as string,
    detail: { reason, line },
  });
});
