import { spawn } from 'node:child_process';
import { join } from 'node:path';

export const projectRoot = join(import.meta.dirname, '..', '..');

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Every line of stdout as JSON. */
  readonly lines: readonly Record<string, unknown>[];
}

/** Runs the command line as a process of its own, as a person would, and waits until it has ended. */
export function cutline(args: readonly string[], input = ''): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const main = join(projectRoot, 'src', 'hosts', 'cli', 'main.js');
    const child = spawn(process.execPath, [main, ...args], { cwd: projectRoot, timeout: 120_000 });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.once('error', reject);
    child.once('close', (code) => {
      resolve({ code, stdout, stderr, lines: args.includes('--json') ? jsonLines(stdout) : [] });
    });
    child.stdin.end(input);
  });
}

const jsonLines = (text: string): Record<string, unknown>[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>);

/** The last line of that key: `{"summary": …}`, `{"pack": …}`. */
export const lastOf = (ran: Ran, key: string): unknown => ran.lines.findLast((line) => key in line)?.[key];
