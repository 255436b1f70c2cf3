import { useSyncExternalStore } from 'react';
import type { DeskEvent, JobEndedEvent } from '../../src/contract/events.ts';
import type { JobProgress } from '../../src/contract/views.ts';
import type { JobId } from '../../src/model/ids.ts';

/** A line of a report that says what went wrong, and where. */
export interface ProblemLine {
  readonly code: string;
  readonly message: string;
  readonly path?: string;
  readonly id?: string;
}

export interface Job {
  readonly progress: JobProgress;
  readonly problems: readonly ProblemLine[];
  readonly ended?: JobEndedEvent;
}

/** More lines than anybody reads; the count goes on. */
const mostProblems = 500;

/** Long work that this window saw begin, go on and end. */
export class Jobs {
  #jobs: ReadonlyMap<JobId, Job> = new Map();
  readonly #listeners = new Set<() => void>();

  readonly all = (): ReadonlyMap<JobId, Job> => this.#jobs;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** What was running when this window came, or came back. */
  running(list: readonly JobProgress[]): void {
    for (const progress of list) this.#progress(progress);
  }

  hear(event: DeskEvent): void {
    if (event.type === 'job.progress') this.#progress(event.progress);
    if (event.type === 'job.line') this.#line(event.job, event.line);
    if (event.type === 'job.ended') this.#end(event);
  }

  /** Another desk answers now: what the old one was doing has ended with it. */
  deskChanged(): void {
    for (const [job, { progress, ended }] of this.#jobs) {
      if (ended) continue;
      const fault = {
        code: 'desk/away',
        message: 'The desk stopped before this was finished. Start it again: it goes on where it was.',
      };
      this.#end({ type: 'job.ended', job, kind: progress.kind, outcome: 'failed', problems: progress.problems, fault });
    }
  }

  /** The person has seen how it ended. */
  forget(job: JobId): void {
    const jobs = new Map(this.#jobs);
    jobs.delete(job);
    this.#set(jobs);
  }

  #progress(progress: JobProgress): void {
    const known = this.#jobs.get(progress.job);
    if (known?.ended) return;
    this.#put(progress.job, { problems: known?.problems ?? [], progress });
  }

  #line(job: JobId, line: Readonly<Record<string, unknown>>): void {
    const known = this.#jobs.get(job);
    if (!known || typeof line.problem !== 'object' || known.problems.length >= mostProblems) return;
    this.#put(job, { ...known, problems: [...known.problems, line.problem as ProblemLine] });
  }

  #end(ended: JobEndedEvent): void {
    const known = this.#jobs.get(ended.job);
    const progress = known?.progress ?? {
      job: ended.job,
      kind: ended.kind,
      stage: '',
      done: 0,
      problems: ended.problems,
    };
    this.#put(ended.job, { progress, problems: known?.problems ?? [], ended });
  }

  #put(id: JobId, job: Job): void {
    this.#set(new Map(this.#jobs).set(id, job));
  }

  #set(jobs: ReadonlyMap<JobId, Job>): void {
    this.#jobs = jobs;
    for (const listener of this.#listeners) listener();
  }
}

export const jobs = new Jobs();

export const useJobs = (): ReadonlyMap<JobId, Job> => useSyncExternalStore(jobs.subscribe, jobs.all);

export const useJob = (id: JobId | undefined): Job | undefined =>
  useSyncExternalStore(jobs.subscribe, () => (id ? jobs.all().get(id) : undefined));
