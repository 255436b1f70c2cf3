import { escapePattern } from '../../src/model/escape-pattern.ts';

/** Something that is being typed in front of the caret and may be completed; places are UTF-16 units of the text. */
export interface Opened {
  readonly kind: 'code' | 'variable';
  readonly from: number;
  readonly to: number;
  /** What stands between the delimiter, or the bracket, and the caret. */
  readonly typed: string;
}

/** A list at the caret is for codes and names: what is longer is a sentence. */
const longest = 40;

/** The code or variable that is open in front of the caret. @param delimiter one character. */
export function openedAt(text: string, caret: number, delimiter: string): Opened | undefined {
  const variable = openedVariable(text, caret);
  if (variable) return variable;
  const before = text.slice(0, caret);
  const mark = escapePattern(delimiter);
  // Behind a letter or figure it is an equals sign (E=mc²), and so it is where a blank follows.
  const open = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}${mark}])${mark}((?!\\s)[^${mark}\\n]{0,${longest}})$`, 'u').exec(
    before,
  );
  if (!open || closedAt(text, caret - (open[1]?.length ?? 0), delimiter)) return undefined;
  const typed = open[1] ?? '';
  return { kind: 'code', from: caret - typed.length - delimiter.length, to: caret, typed };
}

/** The variable whose bracket is open in front of the caret. */
export function openedVariable(text: string, caret: number): Opened | undefined {
  const bracket = /(?<!\{)(?:\{\{)*\{([a-z]*(?::[a-z0-9]*)?)$/i.exec(text.slice(0, caret));
  const typed = bracket?.[1];
  return typed === undefined
    ? undefined
    : { kind: 'variable', from: caret - typed.length - 1, to: caret, typed: typed.toLowerCase() };
}

/** A whole code or variable whose end was just typed. */
export function closedAt(text: string, caret: number, delimiter: string): Opened | undefined {
  const before = text.slice(0, caret);
  const mark = escapePattern(delimiter);
  const code = new RegExp(`${mark}((?!\\s)[^${mark}\\n]{1,${longest}}(?<!\\s))${mark}$`, 'u').exec(before);
  if (code) return { kind: 'code', from: code.index, to: caret, typed: code[1] ?? '' };
  const variable = /(?<!\{)(?:\{\{)*\{([a-z]+(?::[a-z0-9]+)?)\}$/i.exec(before);
  const typed = variable?.[1];
  return typed === undefined
    ? undefined
    : { kind: 'variable', from: caret - typed.length - 2, to: caret, typed: typed.toLowerCase() };
}
