/** The most that a segment holds behind its length (ITU-T T.81, B.1.1.4). */
export const longestPayload = 65_533;

/** A segment of a JPEG: marker, length, payload. */
export function segment(marker: number, ...payload: readonly Uint8Array[]): Uint8Array {
  const length = payload.reduce((sum, part) => sum + part.length, 0);
  if (length > longestPayload) throw new Error('a segment would be too long');
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(length + 2, 2);
  return Buffer.concat([head, ...payload]);
}
