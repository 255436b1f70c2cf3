import { letters } from '../containers/bytes.ts';
import { type Dataset } from './datasets.ts';

/** How the text of an IIM stream is written. */
export interface IimCharset {
  readonly name: 'utf-8' | 'windows-1252' | 'macintosh';
  /** Nothing in the file says so, or the file says otherwise and its bytes contradict it. */
  readonly guessed: boolean;
}

/** Escape sequences of dataset 1:90 (IIM 4.2, 1:90; ISO 2022): UTF-8, and ISO 8859-1, of which Windows-1252 is a superset. */
const utf8Escape = '\x1b%G';
const latin1Escapes = new Set(['\x1b.A', '\x1b,A', '\x1b-A', '\x1b/A']);

/** Windows-1252 leaves these unassigned; in Mac Roman the second is ç and the fourth è. */
const notWindows1252 = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

/**
 * The character set of a file's IIM: as declared, if its bytes bear that out. Undeclared, it is UTF-8 if all text is
 * valid as such (MWG guidelines 2.0, 5.3), Mac Roman if Windows-1252 has no such letters, else Windows-1252.
 */
export function iimCharset(datasets: readonly Dataset[]): IimCharset {
  const declaration = datasets.find(({ name }) => name === '1:90')?.data;
  const declared = declaration && letters(declaration, 0, declaration.length);
  const texts = datasets.filter(({ name }) => name.startsWith('2:')).map(({ data }) => data);
  if (texts.every(isAscii)) return { name: 'utf-8', guessed: false };
  if (declared && latin1Escapes.has(declared)) return { name: 'windows-1252', guessed: false };
  const isUtf8 = texts.every((data) => isValidUtf8(data));
  if (isUtf8) return { name: 'utf-8', guessed: declared !== utf8Escape };
  const isMac = declared === undefined && texts.some((data) => data.some((byte) => notWindows1252.has(byte)));
  return { name: isMac ? 'macintosh' : 'windows-1252', guessed: true };
}

const strict = new TextDecoder('utf-8', { fatal: true });

const isAscii = (data: Uint8Array): boolean => data.every((byte) => byte < 0x80);

function isValidUtf8(data: Uint8Array): boolean {
  try {
    strict.decode(data);
    return true;
  } catch {
    return false;
  }
}
