import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';

export interface Fingerprint {
  readonly bytes: number;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
}

/** Of bytes in memory. */
export const fingerprint = (bytes: Uint8Array): Fingerprint => ({
  bytes: bytes.length,
  sha256: createHash('sha256').update(bytes).digest('hex'),
});

/** Of what a stream brings. */
export async function fingerprintStream(chunks: AsyncIterable<Uint8Array>): Promise<Fingerprint> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of chunks) {
    hash.update(chunk);
    bytes += chunk.length;
  }
  return { bytes, sha256: hash.digest('hex') };
}

export const fingerprintFile = (path: string, signal?: AbortSignal): Promise<Fingerprint> =>
  fingerprintStream(createReadStream(path, { signal }));

/** Copies a file to a path where nothing is yet, and answers what it copied, so that the bytes are read only once. */
export async function copyFingerprinted(from: string, to: string, signal?: AbortSignal): Promise<Fingerprint> {
  const hash = createHash('sha256');
  let bytes = 0;
  const counted = async function* (chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      hash.update(chunk);
      bytes += chunk.length;
      yield chunk;
    }
  };
  await pipeline(createReadStream(from), counted, createWriteStream(to, { flags: 'wx' }), {
    ...(signal && { signal }),
  });
  return { bytes, sha256: hash.digest('hex') };
}
