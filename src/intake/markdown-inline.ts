import { labelled } from './article-labels.ts';
import { decoded } from './caption-line.ts';
import { isPictureName } from './photo-name.ts';

/** A picture in Markdown, `![alt](address "title")`. */
export interface MarkdownPicture {
  readonly fileName: string;
  readonly words: string;
}

const picture =
  /!\[([^\][]{0,5000})\]\(\s{0,9}<?([^\s)>"]{1,2000}(?: [^\s)>"]{1,200}){0,20}?)>?(?:\s{1,9}"([^"]{0,5000})")?\s{0,9}\)/g;
const link = /\[([^\][]{0,5000})\]\(\s{0,9}<?([^\s)>]{1,4000})>?(?:\s{1,9}"[^"]{0,5000}")?\s{0,9}\)/g;

const escaped = /\\([!-/:-@[-`{-~])/g;

/** The pictures of a line, and what is left of it. */
export function picturesOf(line: string): { pictures: MarkdownPicture[]; rest: string } {
  const pictures: MarkdownPicture[] = [];
  const rest = line.replaceAll(picture, (whole, alt: string, address: string, title: string | undefined) => {
    const base = decoded(address.replace(/[?#][^]*$/, '').replace(/^[^]*[/\\]/, ''));
    if (!isPictureName(base)) return whole.startsWith('!') ? alt : whole;
    const words = plainWords(title ?? alt).trim();
    pictures.push({ fileName: base, words: isPictureName(words) ? '' : words });
    return '';
  });
  return { pictures, rest: rest.trim() };
}

/** Whether a line is emphasised from end to end, as captions under a picture are. */
export const isEmphasised = (line: string): boolean => /^(\*{1,3}|_{1,3})(?=\S)[^]*\S\1$/.test(line);

/** A line that is one file name, with nothing but its escapes taken off; undefined for any other line. */
export function fileNameOf(line: string): string | undefined {
  const name = line.replaceAll(escaped, '$1');
  return isPictureName(name) ? name.replace(/^(\*{1,3})([^]*)\1$/, '$2') : undefined;
}

/** A line without Markdown's marks. Underscores within words and in front of file names (`_DSC0001.jpg`) stay. */
export function plainWords(line: string): string {
  const source = labelled(line)?.label === 'source';
  const linked = line.replaceAll(link, (_, words: string, address: string) => (source ? address : words));
  const bare = linked.replaceAll(/<(https?:\/\/[^>\s]{1,4000})>/gi, '$1').replaceAll('`', '');
  return unmarked(unmarked(bare, '*'), '_').replaceAll(escaped, '$1');
}

/** Takes emphasis marks off where as many open as close. */
function unmarked(text: string, mark: '*' | '_'): string {
  if (!text.includes(mark)) return text;
  const sign = mark === '*' ? String.raw`\*{1,3}` : '_{1,3}';
  const opening = new RegExp(String.raw`(?<![\p{L}\p{M}\p{N}\\${mark}])${sign}(?=[^\s${mark}])`, 'gu');
  const closing = new RegExp(String.raw`(?<=[^\s${mark}\\])${sign}(?![\p{L}\p{M}\p{N}${mark}])`, 'gu');
  if (text.match(opening)?.length !== text.match(closing)?.length) return text;
  return text.replaceAll(opening, '').replaceAll(closing, '');
}
