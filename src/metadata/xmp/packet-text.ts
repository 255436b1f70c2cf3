const windows1252 = new TextDecoder('windows-1252');
const decoders = {
  'utf-8': new TextDecoder('utf-8', { fatal: true }),
  'utf-16le': new TextDecoder('utf-16le', { fatal: true }),
  'utf-16be': new TextDecoder('utf-16be', { fatal: true }),
};

/** Which Unicode form `bytes` are in, told by the NULs around the first '<' (XMP part 1, 7.1; nobody writes UTF-32). */
function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  const at = bytes.indexOf(0x3c);
  const before = at > 0 ? bytes[at - 1] : undefined;
  if (at % 2 === 1 && before === 0) return 'utf-16be';
  return at % 2 === 0 && bytes[at + 1] === 0 ? 'utf-16le' : 'utf-8';
}

/**
 * The text of an XMP packet from its first `<` to its last `>`; padding and NULs around it fall away.
 * `guessed` says that it is not the UTF-8 it should be, and was read as Windows-1252.
 */
export function packetText(bytes: Uint8Array): { text: string; guessed: boolean } {
  let text: string;
  let guessed = false;
  try {
    text = decoders[encodingOf(bytes)].decode(bytes);
  } catch {
    text = windows1252.decode(bytes);
    guessed = true;
  }
  return { text: text.slice(Math.max(0, text.indexOf('<')), text.lastIndexOf('>') + 1), guessed };
}
