import { type ChildProcess, spawn } from 'node:child_process';

export interface Ended {
  /** Exit code; undefined where the program could not be started, was killed, or took too long. */
  readonly code: number | undefined;
  /** stdout and stderr in the order they came; empty where they were shown instead. */
  readonly output: string;
  readonly tookTooLong: boolean;
}

export interface Bounds {
  /** Milliseconds after which the program and all that it started are ended. */
  readonly within: number;
  /** Let its output through to the terminal instead of collecting it. */
  readonly show?: boolean;
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
}

/** Milliseconds after a program's end for the rest of its output to arrive. */
const drainWithin = 2_000;

const running = new Set<ChildProcess>();
const ownGroups = process.platform !== 'win32';

/** Runs a program to its end, or for as long as it may take; what it started ends with it. Never throws. */
export function runBounded(program: string, args: readonly string[], bounds: Bounds): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: bounds.cwd,
      env: bounds.env ?? process.env,
      stdio: ['ignore', bounds.show ? 'inherit' : 'pipe', bounds.show ? 'inherit' : 'pipe'],
      detached: ownGroups,
    });
    running.add(child);
    let output = '';
    let tookTooLong = false;
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => (output += text));
    }
    const late = setTimeout(() => {
      tookTooLong = true;
      end(child);
    }, bounds.within);
    const finish = (code: number | null): void => {
      clearTimeout(late);
      running.delete(child);
      resolve({ code: tookTooLong ? undefined : (code ?? undefined), output, tookTooLong });
    };
    child.once('error', (error) => {
      output += error.message;
      finish(null);
    });
    child.once('close', finish);
    // A grandchild that keeps the pipe open must not keep us.
    child.once('exit', (code) => {
      setTimeout(finish, drainWithin, code).unref();
    });
  });
}

/** Ends every program that is still running here, for when we are ended ourselves. */
export function endAllBounded(): void {
  for (const child of running) end(child);
}

function end(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    process.kill(ownGroups ? -child.pid : child.pid, 'SIGKILL');
  } catch {
    // It ended by itself between the clock and the signal.
  }
}
