/** The system's name for what went wrong (`ENOSPC` …); empty for errors that are not the system's. */
export function errno(error: unknown): string {
  const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
  return code ?? '';
}

/** What `promise` gives, or undefined where the file or folder is not there. */
export async function unlessMissing<T>(promise: Promise<T>): Promise<T | undefined> {
  try {
    return await promise;
  } catch (error) {
    if (errno(error) === 'ENOENT') return undefined;
    throw error;
  }
}
