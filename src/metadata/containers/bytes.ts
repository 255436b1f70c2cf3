/** Do the bytes at `offset` spell `text` (ASCII, or the escapes of a signature)? */
export function startsWith(bytes: Uint8Array, text: string, offset = 0): boolean {
  if (offset + text.length > bytes.length) return false;
  for (let index = 0; index < text.length; index += 1)
    if (bytes[offset + index] !== text.charCodeAt(index)) return false;
  return true;
}

/** The bytes from `start` to `end` as Latin-1 letters: for signatures, types and keywords only. */
export const letters = (bytes: Uint8Array, start: number, end: number): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1', start, end);

export const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** One stretch of bytes made of several; the very same view where there is only one. */
export const joinBytes = (parts: readonly Uint8Array[]): Uint8Array =>
  parts.length === 1 && parts[0] ? parts[0] : new Uint8Array(Buffer.concat(parts));
