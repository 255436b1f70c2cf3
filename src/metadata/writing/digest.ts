import { createHash } from 'node:crypto';

/** What a file is known by. */
export interface Digest {
  readonly bytes: number;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
}

/** A digest of bytes as they go by. */
export function digesting(): { add(bytes: Uint8Array): void; digest(): Digest } {
  const hash = createHash('sha256');
  let bytes = 0;
  return {
    add: (piece) => {
      hash.update(piece);
      bytes += piece.length;
    },
    digest: () => ({ bytes, sha256: hash.digest('hex') }),
  };
}
