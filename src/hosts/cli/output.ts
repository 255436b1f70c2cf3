import type { FaultData } from '../../model/fault.ts';
import type { JobProgress } from '../../contract/views.ts';
import { exitCodeOf } from './exit.ts';
import { problemOf } from './problem-of.ts';
import { stdoutGone } from './stdout-gone.ts';

/** Where a command speaks: results on stdout (NDJSON with `--json`), everything else on stderr. */
export interface Output {
  readonly json: boolean;
  /** One result: the value as a line of JSON, or its words for people (nothing where `words` is empty). */
  line(value: unknown, words?: string): void;
  /** Something to know that is no result. */
  note(words: string): void;
  /** What ended the command: a sentence on stderr and, unless it was used wrongly, a line on stdout. */
  fault(fault: FaultData): void;
  progress(progress: JobProgress): void;
  /** Ends the progress line, if there is one. */
  progressEnded(): void;
}

const barWidth = 24;

export function createOutput(json: boolean): Output {
  const terminal = process.stderr.isTTY;
  let barShown = false;
  const clearBar = (): void => {
    if (barShown) process.stderr.write('\r\u001b[2K');
    barShown = false;
  };
  return {
    json,
    line: (value, words) => {
      clearBar();
      if (stdoutGone.aborted) return;
      if (json) process.stdout.write(`${JSON.stringify(value)}\n`);
      else if (words) process.stdout.write(`${plain(words)}\n`);
    },
    note: (words) => {
      clearBar();
      process.stderr.write(`${plain(words)}\n`);
    },
    fault: (fault) => {
      clearBar();
      const line = lineOf(fault);
      if (json && line && !stdoutGone.aborted) process.stdout.write(`${JSON.stringify(line)}\n`);
      process.stderr.write(`${plain(fault.message)}\n`);
    },
    progress: (progress) => {
      if (!terminal) return;
      process.stderr.write(`\r\u001b[2K${progressLine(progress)}`);
      barShown = true;
    },
    progressEnded: clearBar,
  };
}

/** A refusal is a `fault`, what else ended the work a `problem`; wrong usage has nothing to report. */
function lineOf(fault: FaultData): Record<string, unknown> | undefined {
  if (fault.code === 'input/invalid' || fault.code === 'command/unknown') return undefined;
  return exitCodeOf(fault) === 3 ? { fault } : { problem: problemOf(fault) };
}

/** Words that a terminal shows and does not obey: names of files may hold escape sequences. */
const plain = (words: string): string => words.replaceAll(/[^\P{Cc}\t\n]/gu, '\ufffd');

/** `reading ████░░░░ 412 of 2000 · 31/s · 51 s left`. */
function progressLine({ stage, done, total, rate, secondsLeft }: JobProgress): string {
  const filled = total ? Math.round((done / total) * barWidth) : 0;
  const bar = total === undefined ? '' : ` ${'█'.repeat(filled)}${'░'.repeat(barWidth - filled)}`;
  const count = total === undefined ? `${done}` : `${done} of ${total}`;
  const pace = rate === undefined ? '' : ` · ${rate.toFixed(rate < 10 ? 1 : 0)}/s`;
  const left = secondsLeft === undefined ? '' : ` · ${Math.ceil(secondsLeft)} s left`;
  return `${stage}${bar} ${count}${pace}${left}`;
}
