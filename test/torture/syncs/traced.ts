import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const calls = 'openat,pwrite64,write,fdatasync,fsync,rename';

/** A call to the system, in the order in which they ended (what is written to stdout: in which they began). */
export interface SystemCall {
  readonly name: string;
  /** Everything between its brackets, files with their paths. */
  readonly input: string;
}

export const hasStrace = (): boolean => spawnSync('strace', ['-V']).status === 0;

/** Runs a program of ours under strace, with `stdin` as its input, and gives its calls; the trace lies in `file` meanwhile. */
export function traced(script: string, input: readonly string[], stdin: string, file: string): SystemCall[] {
  const program = ['-f', '-y', '-s', '64', '-e', `trace=${calls}`, '-o', file, process.execPath, script, ...input];
  const { status, stderr } = spawnSync('strace', program, { input: stdin, encoding: 'utf8', timeout: 60_000 });
  if (status !== 0) throw new Error(`strace ended with ${status}: ${stderr}`);
  return callsIn(readFileSync(file, 'utf8'));
}

/** `PID call(input) = result`, or in two lines where another thread came between: `… <unfinished ...>`, `<... call resumed>…`. */
function callsIn(trace: string): SystemCall[] {
  const begun = new Map<string, string>();
  return trace.split('\n').flatMap((line) => {
    const [, pid = '', rest = ''] = /^(\d+)\s+(.*)$/.exec(line) ?? [];
    const resumed = /^<\.\.\. (\w+) resumed>(.*)$/.exec(rest);
    if (resumed) return callIn(`${begun.get(pid) ?? ''}${resumed[2] ?? ''}`).filter((call) => !isAnswer(call));
    if (!rest.endsWith('<unfinished ...>')) return callIn(rest);
    const start = rest.slice(0, -'<unfinished ...>'.length);
    begun.set(pid, start);
    return callIn(`${start})`).filter(isAnswer);
  });
}

function callIn(text: string): SystemCall[] {
  const [, name, input] = /^(\w+)\((.*)\)?/.exec(text) ?? [];
  return name !== undefined && input !== undefined ? [{ name, input }] : [];
}

/** The line that tells the person of a saved edit. */
export const isAnswer = ({ name, input }: SystemCall): boolean =>
  name === 'write' && /^1<.*\{\\"ok\\":true/.test(input);
