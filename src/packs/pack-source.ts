import type { Fingerprint } from './fingerprint.ts';

/** A pack to be read: a folder or a ZIP. Nothing is read by a name that `files` does not have. */
export interface PackSource {
  /** Bytes by path inside the pack, with `/`, in NFC. */
  readonly files: ReadonlyMap<string, number>;
  /** Links and devices: named, never followed. */
  readonly strange: readonly string[];
  readonly fingerprint: (path: string) => Promise<Fingerprint>;
  /** Hands out a path on the disk that holds the file's bytes while `use` runs. */
  readonly withFile: <T>(path: string, use: (onDisk: string) => Promise<T>) => Promise<T>;
  readonly close: () => Promise<void>;
}
