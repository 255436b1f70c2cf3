import type { Fault } from '../../model/fault.ts';
import type { Answer, Task } from './messages.ts';

/** A task with somebody waiting for it. */
export interface Job {
  readonly task: Task;
  /** Its reader stopped once: it is read with no other file beside it, so that a second stop is its own. */
  readonly alone: boolean;
  readonly resolve: (value: Answer) => void;
  readonly reject: (fault: Fault) => void;
}

/**
 * Jobs in order: what somebody looks at just now, then photos that come in, then pictures of photos that are in; what must be
 * done again before its like.
 */
export class WorkQueue {
  readonly #looks: Job[] = [];
  readonly #reads: Job[] = [];
  readonly #pictures: Job[] = [];

  get next(): Job | undefined {
    return this.#looks[0] ?? this.#reads[0] ?? this.#pictures[0];
  }

  add(job: Job): void {
    this.#lane(job).push(job);
  }

  addAgain(job: Job): void {
    this.#lane(job).unshift(job);
  }

  take(): Job | undefined {
    return this.#looks.shift() ?? this.#reads.shift() ?? this.#pictures.shift();
  }

  takeAll(): Job[] {
    return [...this.#looks.splice(0), ...this.#reads.splice(0), ...this.#pictures.splice(0)];
  }

  #lane(job: Job): Job[] {
    if (job.task.kind === 'first-look') return this.#looks;
    return job.task.kind === 'read' || job.task.kind === 'read-file' ? this.#reads : this.#pictures;
  }
}
