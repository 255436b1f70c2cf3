import { type ChildProcess, fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Entry } from '../src/contract/views.ts';
import type { AddEntry, DeskMessage } from './desk-messages.ts';

export interface DeskPlaces {
  /** The bundled Node. */
  readonly node: string;
  /** `desk-process.js` of the build. */
  readonly script: string;
  readonly catalogue: string;
  /** Make the catalogue if it is not there, and bring the sample kit into a new one. */
  readonly create: boolean;
  readonly screens: string;
  readonly sample: string;
}

/** A desk that dies this often within a minute will not live the next time either. */
const mostRestarts = 5;

/** Milliseconds within which a desk must end when asked, before it is killed. */
const endWithin = 8_000;

/** Starts the desk process, starts it again when it dies, and ends it when the program ends. */
export class DeskKeeper {
  #places: DeskPlaces;
  readonly #folder = mkdtempSync(join(tmpdir(), 'cutline-desk-'));
  readonly #restarted: () => void;
  readonly #gaveUp: (reason: string) => void;
  readonly #asked = new Map<number, (entry: Entry) => void>();
  #child: ChildProcess | undefined;
  #socket: Promise<string>;
  #starts: number[] = [];
  #count = 0;
  #ending = false;

  /**
   * @param restarted called when a desk that died is back.
   * @param gaveUp called with a sentence when it cannot be brought back.
   */
  constructor(places: DeskPlaces, restarted: () => void, gaveUp: (reason: string) => void) {
    this.#places = places;
    this.#restarted = restarted;
    this.#gaveUp = gaveUp;
    this.#socket = this.#start();
  }

  /** Where the desk listens; waits while it is being started. */
  get socket(): Promise<string> {
    return this.#socket;
  }

  /** Registers a path that the person chose in a dialog or dropped on the window. */
  async addEntry(path: string): Promise<Entry> {
    await this.#socket;
    const request = ++this.#count;
    const message: AddEntry = { kind: 'add-entry', request, path };
    return new Promise((resolve) => {
      this.#asked.set(request, resolve);
      this.#child?.send(message);
    });
  }

  /** Asks the desk to checkpoint and end, and waits until it has. */
  async end(): Promise<void> {
    await this.#endChild();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  /** Lets the desk end and starts another over that catalogue; what is asked meanwhile waits for it. */
  async open(catalogue: string): Promise<void> {
    if (catalogue === this.#places.catalogue) return;
    this.#places = { ...this.#places, catalogue, create: false };
    await this.#endChild();
    this.#ending = false;
    this.#socket = this.#start();
    await this.#socket;
  }

  async #endChild(): Promise<void> {
    this.#ending = true;
    const child = this.#child;
    const running = child?.exitCode === null && child.signalCode === null;
    if (child && running) {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      const late = setTimeout(() => child.kill('SIGKILL'), endWithin);
      if (child.connected) child.disconnect();
      else child.kill('SIGTERM');
      await gone;
      clearTimeout(late);
    }
  }

  #start(): Promise<string> {
    this.#starts.push(Date.now());
    const socket = this.#socketPath(this.#starts.length);
    const { node, script, catalogue, create, screens, sample } = this.#places;
    const child = fork(script, [], {
      execPath: node,
      execArgv: [],
      env: {
        ...process.env,
        CUTLINE_CATALOGUE: catalogue,
        CUTLINE_CREATE: create ? 'yes' : 'no',
        CUTLINE_SCREENS: screens,
        CUTLINE_SAMPLE: sample,
        CUTLINE_SOCKET: socket,
      },
    });
    this.#child = child;
    return new Promise((resolve, reject) => {
      child.on('message', (message: DeskMessage) => {
        if (message.kind === 'ready') resolve(socket);
        else if (message.kind === 'entry') this.#answer(message.request, message.entry);
        else {
          this.#ending = true;
          reject(new Error(message.message));
          this.#gaveUp(message.message);
        }
      });
      child.once('exit', () => {
        reject(new Error('The desk stopped.'));
        if (!this.#ending) this.#restart();
      });
    });
  }

  #restart(): void {
    this.#asked.clear();
    const lately = this.#starts.filter((at) => at > Date.now() - 60_000);
    if (lately.length >= mostRestarts) {
      this.#gaveUp(
        `The desk stopped ${lately.length} times within a minute. Start Cutline again; nothing you saved is lost.`,
      );
      return;
    }
    this.#socket = this.#start();
    this.#socket.then(this.#restarted, () => undefined);
  }

  #answer(request: number, entry: Entry): void {
    this.#asked.get(request)?.(entry);
    this.#asked.delete(request);
  }

  #socketPath(start: number): string {
    if (process.platform === 'win32') return `\\\\.\\pipe\\cutline-${process.pid}-${start}`;
    return join(this.#folder, `${start}.sock`);
  }
}
