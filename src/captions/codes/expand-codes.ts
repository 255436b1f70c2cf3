import { escapePattern } from '../../model/escape-pattern.ts';
import { nearest } from '../../model/nearest.ts';

/** A code as a text has it: `=code=`, `=code#2=`, `=code#bn=`, `=code#vi.full=`. */
export interface AskedCode {
  readonly code: string;
  /** What stands behind the `#`. */
  readonly wanted: string | undefined;
}

/** A code that could not be expanded, where it stands (UTF-16 units, with its delimiters), and what may have been meant. */
export interface UnknownCode {
  readonly code: string;
  readonly from: number;
  readonly to: number;
  readonly suggestion?: string;
}

export interface ExpandedText {
  readonly text: string;
  readonly unknown: readonly UnknownCode[];
}

/** What a code stands for; undefined where there is no such code, or it has not what is wanted. */
export type CodeFinder = (asked: AskedCode) => string | undefined;

/** What Photo Mechanic uses where nothing else is set. */
export const usualDelimiter = '=';

/**
 * A text with its codes expanded, once: what a code stands for is not looked through for further codes, so that none can
 * call itself. What is no known code stays as it is and is told.
 * @param delimiter one character.
 */
export function expandCodes(
  text: string,
  find: CodeFinder,
  known: Iterable<string>,
  delimiter: string = usualDelimiter,
): ExpandedText {
  const mark = escapePattern(delimiter);
  const codes = new RegExp(`${mark}([^${mark}\\n#]+)(?:#([^${mark}\\s#]+))?${mark}`, 'gu');
  const unknown: UnknownCode[] = [];
  let done = '';
  let at = 0;
  for (let found = codes.exec(text); found; found = codes.exec(text)) {
    const [whole, code = '', wanted] = found;
    const words = find({ code, wanted });
    if (words === undefined && /\s/.test(code)) {
      // Not a code but what stands between two of them, or two signs in running text.
      codes.lastIndex -= delimiter.length;
      continue;
    }
    if (words === undefined) {
      const suggestion = nearest(code, [...known]);
      unknown.push({
        code: whole.slice(delimiter.length, -delimiter.length),
        from: found.index,
        to: found.index + whole.length,
        ...(suggestion !== undefined && suggestion !== code && { suggestion }),
      });
      // Its closing delimiter may open the next one: a = in running text takes nothing with it.
      codes.lastIndex -= delimiter.length;
      continue;
    }
    done += text.slice(at, found.index) + words;
    at = found.index + whole.length;
  }
  return { text: done + text.slice(at), unknown };
}
