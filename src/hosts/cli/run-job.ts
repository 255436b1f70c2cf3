import type { JobEndedEvent } from '../../contract/events.ts';
import type { Desk } from '../../desk/desk.ts';
import { Fault, type FaultCode } from '../../model/fault.ts';
import type { JobId } from '../../model/ids.ts';
import type { Output } from './output.ts';

/**
 * Starts a job and waits until it has ended; `stop` cancels it. A failed job's fault is thrown.
 * @param words a report line as people read it; an empty text is left out.
 */
export async function runJob(
  desk: Desk,
  output: Output,
  stop: AbortSignal,
  start: () => Promise<{ readonly job: JobId }>,
  words: (line: Record<string, unknown>) => string,
): Promise<JobEndedEvent> {
  let job: JobId | undefined;
  let stopListening: () => void = () => undefined;
  const ended = new Promise<JobEndedEvent>((resolve) => {
    stopListening = desk.listen((event) => {
      if (event.type === 'job.progress' && event.progress.job === job) output.progress(event.progress);
      if (event.type === 'job.line' && event.job === job) output.line(event.line, words(event.line));
      if (event.type === 'job.ended' && event.job === job) resolve(event);
    });
  });
  const cancel = (): void => {
    if (job) void desk.call('jobs.cancel', { job });
  };
  stop.addEventListener('abort', cancel);
  try {
    ({ job } = await start());
    if (stop.aborted) cancel();
    const end = await ended;
    output.progressEnded();
    if (end.fault) throw new Fault(end.fault.code as FaultCode, end.fault.message, end.fault.detail);
    return end;
  } finally {
    stop.removeEventListener('abort', cancel);
    stopListening();
  }
}

/** A problem line for people: what happened and where. */
export function problemWords(line: Record<string, unknown>): string {
  const { problem } = line as { problem?: { message: string; path?: string } };
  if (!problem) return '';
  return problem.path !== undefined && !problem.message.includes(problem.path)
    ? `${problem.path}: ${problem.message}`
    : problem.message;
}
