/** What a reader process may take, beyond which it is stopped. */
export interface ReaderLimits {
  /** Photos in flight in one process. */
  readonly inFlight: number;
  /** Milliseconds for one file; reading its bytes from a slow drive is given more by its size. */
  readonly timeout: number;
  /** Bytes over what the process takes at rest and the files that it holds. */
  readonly memory: number;
}

/** The slowest drive that counts as working, in bytes per millisecond (1 MB/s). */
const slowest = 1000;

/** How long opening and reading `size` bytes may take, in milliseconds. */
export const readingTime = (limits: ReaderLimits, size: number): number => limits.timeout + size / slowest;
