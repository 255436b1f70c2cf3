/** An XMP packet as text: the document, and what stands around it. */
export interface PacketParts {
  /** Byte order mark, white space. */
  readonly before: string;
  /** From the first `<` to the last `>`. */
  readonly text: string;
  readonly after: string;
  /** Text in the encoding that the packet has. */
  readonly encode: (text: string) => Uint8Array;
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** Which Unicode form `bytes` are in, told by the NULs around the first '<' (XMP part 1, 7.1; nobody writes UTF-32). */
function encodingOf(bytes: Uint8Array): Encoding {
  const at = bytes.indexOf(0x3c);
  if (at % 2 === 1 && bytes[at - 1] === 0) return 'utf-16be';
  return at % 2 === 0 && bytes[at + 1] === 0 ? 'utf-16le' : 'utf-8';
}

/** Takes a packet apart without losing a byte. Throws an Error where it is in no Unicode form. */
export function packetParts(bytes: Uint8Array): PacketParts {
  const encoding = encodingOf(bytes);
  const all = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  const [start, end] = [all.indexOf('<'), all.lastIndexOf('>') + 1];
  if (start < 0 || end <= start) throw new Error('it has no element');
  return {
    before: all.slice(0, start),
    text: all.slice(start, end),
    after: all.slice(end),
    encode: (text) => encoded(text, encoding),
  };
}

function encoded(text: string, encoding: Encoding): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  const bytes = Buffer.from(text, 'utf16le');
  return encoding === 'utf-16be' ? bytes.swap16() : bytes;
}
