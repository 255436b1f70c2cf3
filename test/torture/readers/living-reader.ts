import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** A state that a reader has shown. */
export interface Shown {
  readonly seq: number;
  readonly hash: string;
  readonly time: number;
}

/** Milliseconds for a reader to have shown what has been on the disk for so long. */
const patience = 20_000;

/** A reader in a process of its own, and all that it has shown. */
export class LivingReader {
  readonly #child: ChildProcess;
  #out = '';
  errors = '';

  constructor(folder: string) {
    this.#child = spawn(process.execPath, [join(import.meta.dirname, 'reader.ts'), folder], { stdio: 'pipe' });
    this.#child.stdout?.setEncoding('utf8').on('data', (chunk: string) => (this.#out += chunk));
    this.#child.stderr?.setEncoding('utf8').on('data', (chunk: string) => (this.errors += chunk));
  }

  get shown(): Shown[] {
    return this.#out
      .split('\n')
      .slice(0, -1)
      .map((line) => line.split(' '))
      .map(([seq, hash = '', time]) => ({ seq: Number(seq), hash, time: Number(time) }));
  }

  /** Waits until it shows this edit, or longer than it may take. */
  async reaches(seq: number): Promise<void> {
    const until = Date.now() + patience;
    while (this.shown.at(-1)?.seq !== seq && Date.now() < until && this.#child.exitCode === null) await pause(20);
  }

  async end(): Promise<void> {
    if (this.#child.exitCode !== null) return;
    const ended = once(this.#child, 'close');
    this.#child.stdin?.end();
    const hanging = setTimeout(() => this.#child.kill('SIGKILL'), patience);
    await ended;
    clearTimeout(hanging);
  }
}
