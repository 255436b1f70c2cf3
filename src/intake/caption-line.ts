import { isPictureName, pictureEnding } from './photo-name.ts';
import { labelled } from './article-labels.ts';

/** How one line of an article speaks of a picture. */
export type CaptionLine =
  /** Nothing but a file name; the caption follows. `bracketed`: it may also stand before. */
  | { readonly kind: 'name'; readonly fileName: string; readonly bracketed: boolean }
  /** File name and caption. `closed`: the file name stands behind, so no further line belongs to the caption. */
  | { readonly kind: 'pair'; readonly fileName: string; readonly text: string; readonly closed: boolean }
  | { readonly kind: 'text' };

const text: CaptionLine = { kind: 'text' };
const bullet = /^(?:[-*•·–—▪►]\s+|[([]?\p{Nd}{1,4}[.)\]]\s+|#\p{Nd}+\s+)/u;
const separator = /^\s*(?:[:：|=→\t–—]|ঃ|-{1,2}(?=\s))\s*/;
const brackets: ReadonlyMap<string, string> = new Map(
  ['[]', '()', '<>', '""', '“”', '«»', '**'].map(([a, b]) => [a ?? '', b ?? '']),
);
const nameSearch = 300;

/**
 * Reads the forms that newsrooms write captions in: `name.jpg`, `name.jpg: caption`, `name.jpg – caption`,
 * `name.jpg | caption`, `[name.jpg] caption`, `1. name.jpg caption`, `Photo: name.jpg`, `caption (name.jpg)`.
 * Takes one trimmed line of any length; the time grows with the line, never faster.
 */
export function readCaptionLine(line: string): CaptionLine {
  const row = line.startsWith('|') ? line.replace(/^\|\s*/, '').replace(/\s*\|$/, '') : line;
  const unnumbered = row.replace(bullet, '');
  const label = labelled(unnumbered);
  const start = label?.label === 'photo' ? label.rest : unnumbered;
  if (isPictureName(start)) return { kind: 'name', fileName: baseOfAddress(start), bracketed: false };
  return bracketedName(start) ?? leadingName(start, unnumbered !== row) ?? trailingName(start) ?? text;
}

/** `[name.jpg]`, `[name.jpg] caption`, `"name.jpg" – caption`. */
function bracketedName(line: string): CaptionLine | undefined {
  const close = brackets.get(line.charAt(0));
  if (close === undefined) return undefined;
  const end = line.slice(0, nameSearch).indexOf(close, 1);
  if (end < 0) return undefined;
  const fileName = unlabelled(line.slice(1, end));
  if (!isPictureName(fileName)) return undefined;
  return nameAnd(fileName, line.slice(end + 1).replace(separator, ''), true);
}

/** `name.jpg: caption`; without a separator only where the name holds no space or the line is numbered. */
function leadingName(line: string, numbered: boolean): CaptionLine | undefined {
  for (const { index, 0: ending } of line.slice(0, nameSearch).matchAll(pictureEnding)) {
    const fileName = line.slice(0, index + ending.length);
    const rest = line.slice(index + ending.length);
    if (!isPictureName(fileName)) return undefined;
    const separated = separator.exec(rest);
    const spaced = /\s/.test(fileName);
    if (spaced && isSentence(fileName)) return undefined;
    if (separated) return nameAnd(fileName, rest.slice(separated[0].length), false);
    if (/^\s/.test(rest)) return spaced && !numbered ? undefined : nameAnd(fileName, rest, false);
  }
  return undefined;
}

/** `caption (name.jpg)`, `caption [Photo: name.jpg]`. */
function trailingName(line: string): CaptionLine | undefined {
  const trimmed = line.endsWith('.') || line.endsWith('।') ? line.slice(0, -1) : line;
  const open = trimmed.endsWith(')') ? '(' : trimmed.endsWith(']') ? '[' : undefined;
  if (open === undefined) return undefined;
  const at = trimmed.lastIndexOf(open);
  const fileName = unlabelled(trimmed.slice(at + 1, -1));
  if (at < 1 || !isPictureName(fileName)) return undefined;
  return { kind: 'pair', fileName: baseOfAddress(fileName), text: trimmed.slice(0, at).trim(), closed: true };
}

function nameAnd(fileName: string, rest: string, bracketed: boolean): CaptionLine {
  const words = rest.trim();
  if (words === '') return { kind: 'name', fileName: baseOfAddress(fileName), bracketed };
  if (isPictureName(words)) return text;
  const label = labelled(words);
  return {
    kind: 'pair',
    fileName: baseOfAddress(fileName),
    text: label?.label === 'caption' ? label.rest : words,
    closed: false,
  };
}

const unlabelled = (inside: string): string => {
  const label = labelled(inside.trim());
  return label?.label === 'photo' ? label.rest : inside.trim();
};

/** Words before a file name in running text ('as seen, in a.jpg'), not a name with spaces. */
const isSentence = (name: string): boolean => name.length > 120 || /[,;!?।"“”«»]|[.:]\s/.test(name);

/** The file name at the end of a web address, decoded; anything else as it is. */
export function baseOfAddress(name: string): string {
  if (!/^(?:https?|file):\/\//i.test(name)) return name;
  const base = name.replace(/[?#][^]*$/, '').replace(/^.*\//, '');
  return decoded(base);
}

/** Percent-decoded; as it stands where it is not well-formed (`100%.jpg`) or the result would be a path. */
export function decoded(name: string): string {
  try {
    const plain = decodeURIComponent(name);
    return /[/\\\0]/.test(plain) ? name : plain;
  } catch {
    return name;
  }
}
