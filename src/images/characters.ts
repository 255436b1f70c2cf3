/** The bytes from `from` up to `to`, one character a byte (TextDecoder's latin1 is windows-1252, and is not that). */
export function characters(bytes: Uint8Array, from: number, to: number): string {
  const part = bytes.subarray(from, to);
  return Buffer.from(part.buffer, part.byteOffset, part.length).toString('latin1');
}
