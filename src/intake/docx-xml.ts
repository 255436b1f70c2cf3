import { SaxesParser, type SaxesTagNS } from 'saxes';
import { tooComplex } from './bounded.ts';

/** Elements open at once. Word itself nests text boxes and tables a few dozen deep. */
const deepest = 1000;

/** Milliseconds for one part. */
const longest = 20_000;

/** What a reader of XML is told, in the order of the document. Names carry the short prefix that the standard uses. */
export interface XmlListener {
  /** `name` such as `w:p`; false passes over everything inside. */
  open(name: string, attribute: (localName: string) => string | undefined): boolean;
  close(name: string): void;
  text(text: string): void;
}

/** The namespaces that matter, transitional and strict (ECMA-376 part 1, annex A), by the end of their address. */
const prefixes: readonly (readonly [end: RegExp, prefix: string])[] = [
  [/\/wordprocessingml\/(?:2006\/)?main$/, 'w'],
  [/\/drawingml\/(?:2006\/)?wordprocessingDrawing$/, 'wp'],
  [/\/drawingml\/(?:2006\/)?picture$/, 'pic'],
  [/\/markup-compatibility\/2006$/, 'mc'],
  [/^urn:schemas-microsoft-com:vml$/, 'v'],
  [/\/package\/2006\/relationships$/, 'rel'],
];

/**
 * Reads XML as it comes in, so that its size costs no memory. No document type, no external entity is ever followed.
 * Throws saxes' error where it is not well-formed, and `article/unreadable` where it is nested or large beyond reason.
 */
export async function readXml(
  chunks: AsyncIterable<Uint8Array>,
  listener: XmlListener,
  fileName: string,
): Promise<void> {
  const parser = new SaxesParser({ xmlns: true });
  const decoder = new TextDecoder();
  const end = performance.now() + longest;
  const known = new Map<string, string>();
  let depth = 0;
  let passedOver = 0;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    depth += 1;
    if (depth > deepest) throw tooComplex(fileName);
    if (passedOver > 0 || !listener.open(nameOf(tag, known), (local) => attributeOf(tag, local))) passedOver += 1;
  });
  parser.on('closetag', (tag) => {
    depth -= 1;
    if (passedOver > 0) passedOver -= 1;
    else listener.close(nameOf(tag, known));
  });
  parser.on('text', (text) => {
    if (passedOver === 0) listener.text(text);
  });
  for await (const chunk of chunks) {
    if (performance.now() > end) throw tooComplex(fileName);
    parser.write(decoder.decode(chunk, { stream: true }));
  }
  parser.write(decoder.decode()).close();
}

function nameOf(tag: SaxesTagNS, known: Map<string, string>): string {
  let prefix = known.get(tag.uri);
  if (prefix === undefined) {
    prefix = prefixes.find(([end]) => end.test(tag.uri))?.[1] ?? '?';
    known.set(tag.uri, prefix);
  }
  return `${prefix}:${tag.local}`;
}

const attributeOf = (tag: SaxesTagNS, local: string): string | undefined =>
  Object.values(tag.attributes).find((attr) => attr.local === local)?.value;
