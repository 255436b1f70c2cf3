import type { FaultData } from '../../model/fault.ts';
import type { JobProgress } from '../../contract/views.ts';

/** Where a command speaks: results on stdout (NDJSON with `--json`), everything else on stderr. */
export interface Output {
  readonly json: boolean;
  /** One result: the value as a line of JSON, or its words for people (nothing where `words` is empty). */
  line(value: unknown, words?: string): void;
  /** Something to know that is no result. */
  note(words: string): void;
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
      if (json) process.stdout.write(`${JSON.stringify(value)}\n`);
      else if (words) process.stdout.write(`${words}\n`);
    },
    note: (words) => {
      clearBar();
      process.stderr.write(`${words}\n`);
    },
    fault: (fault) => {
      clearBar();
      if (json) process.stdout.write(`${JSON.stringify({ fault })}\n`);
      process.stderr.write(`${fault.message}\n`);
    },
    progress: (progress) => {
      if (!terminal) return;
      process.stderr.write(`\r\u001b[2K${progressLine(progress)}`);
      barShown = true;
    },
    progressEnded: clearBar,
  };
}

/** `reading ████░░░░ 412 of 2000 · 31/s · 51 s left`. */
function progressLine({ stage, done, total, rate, secondsLeft }: JobProgress): string {
  const filled = total ? Math.round((done / total) * barWidth) : 0;
  const bar = total === undefined ? '' : ` ${'█'.repeat(filled)}${'░'.repeat(barWidth - filled)}`;
  const count = total === undefined ? `${done}` : `${done} of ${total}`;
  const pace = rate === undefined ? '' : ` · ${rate.toFixed(rate < 10 ? 1 : 0)}/s`;
  const left = secondsLeft === undefined ? '' : ` · ${Math.ceil(secondsLeft)} s left`;
  return `${stage}${bar} ${count}${pace}${left}`;
}
