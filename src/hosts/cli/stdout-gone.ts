const gone = new AbortController();

/** Aborted when whoever read stdout has seen enough (`| head`): the command ends then, quietly and in order. */
export const stdoutGone: AbortSignal = gone.signal;

/** Without it, writing to a pipe that nobody reads any more ends the program in the middle of its work. */
export function watchOutputs(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    gone.abort();
  });
  process.stderr.on('error', () => undefined);
}
