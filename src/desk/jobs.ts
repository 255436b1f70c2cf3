import type { DeskEvent, JobEndedEvent } from '../contract/events.ts';
import type { JobKind, JobProgress } from '../contract/views.ts';
import { Fault } from '../model/fault.ts';
import { type JobId, newJobId } from '../model/ids.ts';
import type { Problem } from '../model/fault.ts';
import { faultOf } from './fault-of.ts';

/** What a running job is handed to speak with. */
export interface JobVoice {
  readonly job: JobId;
  readonly signal: AbortSignal;
  /** One line of its report, as the command line prints it. */
  line(line: Record<string, unknown>): void;
  /** A line of something that went wrong and did not stop the work. */
  problem(problem: Problem): void;
  progress(stage: string, done: number, total?: number): void;
}

type Ending = Pick<JobEndedEvent, 'intake' | 'pack' | 'verify' | 'sidecars'>;

interface Running {
  readonly abort: AbortController;
  readonly ended: Promise<void>;
  progress: JobProgress;
}

/** Between two progress events of one job, in milliseconds: often enough to look alive, seldom enough to cost nothing. */
const progressEvery = 120;

/** Long work: begun by a command, told about in events, cancelled by its id. */
export class Jobs {
  readonly #running = new Map<JobId, Running>();
  readonly #emit: (event: DeskEvent) => void;

  constructor(emit: (event: DeskEvent) => void) {
    this.#emit = emit;
  }

  start(kind: JobKind, work: (voice: JobVoice) => Promise<Ending>): JobId {
    const job = newJobId();
    const abort = new AbortController();
    const progress: JobProgress = { job, kind, stage: 'starting', done: 0, problems: 0 };
    // The work begins on a later turn, so that whoever started it knows the id before its first event.
    const ended = new Promise<void>((resolve) => {
      setImmediate(() => {
        void this.#run(job, kind, abort.signal, work).finally(resolve);
      });
    });
    this.#running.set(job, { abort, ended, progress });
    return job;
  }

  list(): JobProgress[] {
    return [...this.#running.values()].map(({ progress }) => progress);
  }

  cancel(job: JobId): void {
    const running = this.#running.get(job);
    if (!running) throw new Fault('job/not-found', 'That work has already ended.', { job });
    running.abort.abort(cancelled());
  }

  /** Cancels everything and waits until it has ended. */
  async close(): Promise<void> {
    const running = [...this.#running.values()];
    for (const { abort } of running) abort.abort(cancelled());
    await Promise.all(running.map(({ ended }) => ended));
  }

  async #run(
    job: JobId,
    kind: JobKind,
    signal: AbortSignal,
    work: (voice: JobVoice) => Promise<Ending>,
  ): Promise<void> {
    const voice = this.#voice(job, signal);
    const ending = (rest: Partial<JobEndedEvent> & Pick<JobEndedEvent, 'outcome'>): void => {
      const problems = this.#running.get(job)?.progress.problems ?? 0;
      this.#running.delete(job);
      this.#emit({ type: 'job.ended', job, kind, problems, ...rest });
    };
    try {
      // Asked to stop when all was done already, it is done: an export's pack is there.
      ending({ outcome: 'done', ...(await work(voice)) });
    } catch (error) {
      if (signal.aborted) ending({ outcome: 'cancelled', fault: cancelled().data });
      else ending({ outcome: 'failed', fault: faultOf(error) });
    }
  }

  #voice(job: JobId, signal: AbortSignal): JobVoice {
    const began = performance.now();
    let told = 0;
    const update = (change: Partial<JobProgress>, now: boolean): void => {
      const running = this.#running.get(job);
      if (!running) return;
      running.progress = { ...running.progress, ...change };
      const at = performance.now();
      if (!now && at - told < progressEvery) return;
      told = at;
      this.#emit({ type: 'job.progress', progress: running.progress });
    };
    const line = (value: Record<string, unknown>): void => {
      this.#emit({ type: 'job.line', job, line: value });
    };
    return {
      job,
      signal,
      line,
      problem: (problem) => {
        update({ problems: (this.#running.get(job)?.progress.problems ?? 0) + 1 }, false);
        line({ problem });
      },
      progress: (stage, done, total) => {
        const changed = this.#running.get(job)?.progress.stage !== stage;
        update({ stage, done, ...pace(began, done, total) }, changed || done === total);
      },
    };
  }
}

const cancelled = (): Fault => new Fault('job/cancelled', 'Stopped as you asked. What was done until then is kept.');

/** Rate in items a second and seconds left, once there is enough to tell. */
function pace(began: number, done: number, total: number | undefined): Partial<JobProgress> {
  const seconds = (performance.now() - began) / 1000;
  const known = total === undefined ? {} : { total };
  if (done === 0 || seconds < 0.2) return known;
  const rate = done / seconds;
  return { ...known, rate, ...(total !== undefined && { secondsLeft: (total - done) / rate }) };
}
