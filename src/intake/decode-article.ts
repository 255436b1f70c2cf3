import { Fault, type Problem } from '../model/fault.ts';

const marks: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

const guessed = (encoding: string): Problem => ({
  code: 'article/charset-guessed',
  message: `The article is not in Unicode; it was read as ${encoding}. Check its letters, or save it as UTF-8 and import it again.`,
});

/**
 * An article's bytes as text: by byte order mark, else UTF-8 where they are valid UTF-8, else the encoding that the
 * form itself declares (WHATWG label), else Windows-1252 with a warning. Throws `article/unreadable` for binary data.
 */
export function decodeArticle(
  bytes: Uint8Array,
  fileName: string,
  declared?: (start: string) => string | undefined,
): { text: string; warnings: Problem[] } {
  const marked = marks.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  if (marked) return { text: new TextDecoder(marked[0]).decode(bytes), warnings: [] };
  if (bytes.includes(0)) throw notText(fileName);
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), warnings: [] };
  } catch {
    const start = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
    const label = known(declared?.(start));
    return {
      text: new TextDecoder(label ?? 'windows-1252').decode(bytes),
      warnings: label === undefined ? [guessed('Windows-1252')] : [],
    };
  }
}

/** The label if the platform knows it and it is not UTF-8, which the bytes already are not. */
function known(label: string | undefined): string | undefined {
  try {
    const { encoding } = new TextDecoder(label ?? 'utf-8');
    return encoding === 'utf-8' ? undefined : encoding;
  } catch {
    return undefined;
  }
}

const notText = (fileName: string): Fault =>
  new Fault(
    'article/unreadable',
    `'${fileName}' is not a text. Save the article as plain text (UTF-8), Markdown, HTML or DOCX and import it again.`,
    { fileName },
  );
