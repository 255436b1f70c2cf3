import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

/** Milliseconds after which a process that neither ends nor was killed is taken for hanging. */
const patience = 60_000;

/** What a process said until it ended. */
export interface Ended {
  /** Whole lines alone: the last one may have been cut in two. */
  readonly lines: readonly string[];
  readonly errors: string;
  /** It was killed, by itself or from here. */
  readonly killed: boolean;
}

/**
 * Runs a script of ours and waits for its end. `lead` is handed the process, and is called with every line it says; it
 * may kill it.
 */
export async function killed(
  script: string,
  input: readonly string[],
  lead: (child: ChildProcess) => ((line: string) => void) | undefined,
): Promise<Ended> {
  const child = spawn(process.execPath, [script, ...input], { stdio: 'pipe' });
  // A process that is killed leaves what was being written to it.
  child.stdin.on('error', () => undefined);
  const heard = lead(child);
  let out = '';
  let errors = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    const start = out.lastIndexOf('\n') + 1;
    out += chunk;
    for (const line of out.slice(start).split('\n').slice(0, -1)) heard?.(line);
  });
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (errors += chunk));
  const hanging = setTimeout(() => child.kill('SIGKILL'), patience);
  const [, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null];
  clearTimeout(hanging);
  return { lines: out.split('\n').slice(0, -1), errors, killed: signal === 'SIGKILL' };
}

/** Kills once that many milliseconds have passed. */
export function killAfter(child: ChildProcess, milliseconds: number): void {
  const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds);
  child.once('close', () => {
    clearTimeout(timer);
  });
}
