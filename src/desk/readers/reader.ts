import { type ChildProcess, fork } from 'node:child_process';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Fault } from '../../model/fault.ts';
import type { Report, Request } from './messages.ts';
import { type ReaderLimits, readingTime } from './reader-limits.ts';
import { residentMemory } from './resident-memory.ts';
import type { StopReason } from './stopped-fault.ts';
import type { Job } from './work-queue.ts';

/** How a reader ended: the jobs it had, and the one to blame where that is known. */
export interface ReaderEnd {
  readonly reason: StopReason;
  readonly culprit: Job | undefined;
  readonly jobs: readonly Job[];
  /** False where the process never came up. */
  readonly started: boolean;
  /** The end of its error output. */
  readonly said: string;
}

interface Flight {
  readonly job: Job;
  deadline: number;
  size: number;
}

/** Milliseconds. */
const startTime = 30_000;
const checkEvery = 100;
/** A file that has been parsed for this long while another waits is what keeps the process. */
const stuckAfter = 1000;
const closeTime = 500;
/** Bytes of error output that are kept. */
const saidLength = 2000;

/** Beside this file, as source or as built. */
export const readerProgram = fileURLToPath(
  new URL(`./reader-process${extname(fileURLToPath(import.meta.url))}`, import.meta.url),
);

/** One reader process, seen from the desk: hands it work, and ends it when a file makes it hang or grow. */
export class Reader {
  readonly #limits: ReaderLimits;
  readonly #settled: () => void;
  readonly #child: ChildProcess;
  readonly #flights = new Map<number, Flight>();
  readonly ended: Promise<ReaderEnd>;
  #lastId = 0;
  #ready = false;
  #restMemory = 0;
  #parsing: { id: number; since: number } | undefined;
  #stopped: { reason: StopReason; culprit: Job | undefined } | undefined;
  #said = '';
  #checked = performance.now();
  #checks: NodeJS.Timeout | undefined;

  /**
   * @param program path of the module that the process runs.
   * @param settled is called whenever a job was answered and there is room for another.
   */
  constructor(program: string, limits: ReaderLimits, settled: () => void) {
    this.#limits = limits;
    this.#settled = settled;
    this.#child = fork(program, [String(process.pid)], {
      execArgv: [`--max-old-space-size=${Math.round(limits.memory / 2 ** 20)}`],
      // Two arenas: glibc's many take a fifth more memory for the same speed. Other systems do not look.
      env: { ...process.env, NODE_OPTIONS: '', MALLOC_ARENA_MAX: '2' },
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      windowsHide: true,
    });
    this.#child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.#said = (this.#said + text).slice(-saidLength);
    });
    this.#child.on('message', (report: Report) => {
      this.#hear(report);
    });
    this.ended = new Promise((resolve) => {
      const end = () => {
        resolve(this.#end());
      };
      // Heard to the end first. (The child's own 'close' never comes after a disconnect from this side.)
      this.#child.once('exit', () => {
        const output = this.#child.stderr;
        if (!output || output.closed) end();
        else output.once('close', end);
      });
      // Also told of a signal that could not be sent; only a process that never came to be has no id.
      this.#child.on('error', () => {
        if (this.#child.pid === undefined) end();
      });
    });
  }

  get pid(): number | undefined {
    return this.#child.pid;
  }

  get load(): number {
    return this.#flights.size;
  }

  hasRoomFor(job: Job): boolean {
    if (this.#stopped) return false;
    const lonely = job.alone || [...this.#flights.values()].some((flight) => flight.job.alone);
    return this.#flights.size < (lonely ? 1 : this.#limits.inFlight);
  }

  take(job: Job): void {
    const id = ++this.#lastId;
    const wait = this.#ready ? this.#limits.timeout : startTime;
    this.#flights.set(id, { job, size: 0, deadline: performance.now() + wait });
    // An error here means that the process is gone; its end says so too, and hands the job back.
    this.#child.send({ id, task: job.task } satisfies Request, () => undefined);
    this.#checked = performance.now();
    this.#checks ??= setInterval(() => {
      this.#check();
    }, checkEvery);
  }

  /** Ends the process: asked first, then killed. Resolves when it is gone. */
  async close(): Promise<void> {
    if (this.#child.connected) this.#child.disconnect();
    const killing = setTimeout(() => this.#child.kill('SIGKILL'), closeTime);
    await this.ended;
    clearTimeout(killing);
  }

  #hear(report: Report): void {
    if (report.kind === 'ready') {
      this.#becomeReady();
      return;
    }
    const flight = this.#flights.get(report.id);
    if (!flight) return;
    const now = performance.now();
    switch (report.kind) {
      case 'opened':
        flight.size = report.size;
        flight.deadline = now + readingTime(this.#limits, report.size);
        return;
      case 'parsing':
        flight.deadline = now + this.#limits.timeout;
        this.#parsing = { id: report.id, since: now };
        return;
      case 'parsed':
        this.#parsing = undefined;
        return;
      case 'waiting':
        // Whoever is decoding has a deadline.
        flight.deadline = Infinity;
        return;
      case 'decoding':
        flight.deadline = now + this.#limits.timeout;
        return;
      case 'done':
        this.#land(report.id);
        flight.job.resolve(report.value);
        break;
      case 'fault':
        this.#land(report.id);
        flight.job.reject(new Fault(report.fault.code, report.fault.message, report.fault.detail));
        break;
    }
    this.#settled();
  }

  #becomeReady(): void {
    this.#ready = true;
    this.#restMemory = this.#memory();
    for (const flight of this.#flights.values()) flight.deadline = performance.now() + this.#limits.timeout;
  }

  #land(id: number): void {
    this.#flights.delete(id);
    if (this.#flights.size > 0) return;
    clearInterval(this.#checks);
    this.#checks = undefined;
  }

  #memory(): number {
    return this.#child.pid === undefined ? 0 : (residentMemory(this.#child.pid) ?? 0);
  }

  #check(): void {
    const now = performance.now();
    const flights = [...this.#flights.values()];
    const late = now - this.#checked - checkEvery;
    this.#checked = now;
    // Where the desk itself was kept, answers may lie unread: the time does not count against the files.
    if (late > checkEvery) for (const flight of flights) flight.deadline += late;
    const overdue = flights.find((flight) => flight.deadline < now);
    if (overdue) {
      const stuck = this.#parsing && now - this.#parsing.since > stuckAfter ? this.#parsing.id : undefined;
      this.#stop('time', (stuck === undefined ? undefined : this.#flights.get(stuck)) ?? overdue);
      return;
    }
    const held = flights.reduce((sum, flight) => sum + flight.size, 0);
    if (this.#ready && this.#memory() > this.#restMemory + held + this.#limits.memory)
      this.#stop('memory', flights.length === 1 ? flights[0] : undefined);
  }

  #stop(reason: StopReason, culprit: Flight | undefined): void {
    this.#stopped ??= { reason, culprit: this.#ready ? culprit?.job : undefined };
    this.#child.kill('SIGKILL');
  }

  #end(): ReaderEnd {
    clearInterval(this.#checks);
    this.#stopped ??= { reason: 'crash', culprit: undefined };
    const jobs = [...this.#flights.values()].map(({ job }) => job);
    this.#flights.clear();
    return { ...this.#stopped, jobs, started: this.#ready, said: this.#said };
  }
}
