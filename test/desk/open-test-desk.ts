import { hash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import type { CommandName, Input, Output } from '../../src/contract/commands.ts';
import type { DeskEvent, JobEndedEvent } from '../../src/contract/events.ts';
import { type Desk, type DeskOptions, openDesk } from '../../src/desk/desk.ts';
import type { FaultData } from '../../src/model/fault.ts';
import type { JobId } from '../../src/model/ids.ts';

/** A desk over a new catalogue in a folder of its own, with what tests ask of it. */
export interface TestDesk {
  readonly folder: string;
  readonly desk: Desk;
  /** Calls a command and gives its value; a fault fails the test. */
  call<Name extends CommandName>(name: Name, input: Input<Name>): Promise<Output<Name>>;
  /** Calls a command that must be refused, and gives the fault. */
  fault<Name extends CommandName>(name: Name, input: Input<Name>): Promise<FaultData>;
  /** Starts an import and waits for its end. */
  import(paths: readonly string[], articles?: readonly string[], more?: Partial<Input<'intake.start'>>): Promise<Ended>;
  /** Starts an import and does not wait. */
  started(paths: readonly string[], wish?: Partial<Input<'intake.start'>>): Promise<JobId>;
  /** Everything that the desk has told so far. */
  heard(): readonly DeskEvent[];
  /** Waits for the end of a job that was started. */
  ended(job: JobId): Promise<Ended>;
  /** Closes the desk and opens the catalogue again; `mode` as the desk takes it, `write` where it is left out. */
  reopen(mode?: DeskOptions['mode']): Promise<void>;
  /** Writes an article into the desk's folder: each photo's file name with its caption, and running text behind. */
  article(name: string, captions: Readonly<Record<string, string>>, text?: string): Promise<string>;
  /** Writes small JPEGs, different for every name, into the folder `card`, and gives its path. */
  card(...names: readonly string[]): Promise<string>;
  close(): Promise<void>;
}

export interface Ended {
  readonly end: JobEndedEvent;
  readonly lines: readonly Record<string, unknown>[];
  readonly problems: readonly { code: string; message: string; path?: string }[];
}

/** @param more `catalogue` elsewhere than in the desk's own folder, a sample kit … */
export async function openTestDesk(more: Partial<DeskOptions> = {}): Promise<TestDesk> {
  const folder = await mkdtemp(join(tmpdir(), 'cutline-desk-'));
  const options: DeskOptions = { catalogue: join(folder, 'kit.cutline'), mode: 'write', create: true, ...more };
  let desk = await openDesk(options);
  const heard: DeskEvent[] = [];
  const listen = (): void => {
    desk.listen((event) => heard.push(event));
  };
  listen();
  const test: TestDesk = {
    folder,
    get desk() {
      return desk;
    },
    call: async (name, input) => {
      const answer = await desk.call(name, input);
      if (!answer.ok) throw new Error(`${name}: ${answer.fault.code}: ${answer.fault.message}`);
      return answer.value;
    },
    fault: async (name, input) => {
      const answer = await desk.call(name, input);
      if (answer.ok) throw new Error(`${name} was not refused.`);
      return answer.fault;
    },
    import: async (paths, articles = [], wish = {}) => {
      const entry = (path: string) => desk.entries.add(path).entry;
      const { job } = await test.call('intake.start', {
        entries: paths.map(entry),
        articles: articles.map(entry),
        ...wish,
      });
      return test.ended(job);
    },
    ended: async (job) => {
      const end = await waitFor(() =>
        heard.find((event): event is JobEndedEvent => event.type === 'job.ended' && event.job === job),
      );
      const lines = heard.flatMap((event) => (event.type === 'job.line' && event.job === job ? [event.line] : []));
      const problems = lines.flatMap((line) => ('problem' in line ? [line.problem as Ended['problems'][number]] : []));
      return { end, lines, problems };
    },
    reopen: async (mode = 'write') => {
      await desk.close();
      desk = await openDesk({ ...options, mode });
      listen();
    },
    started: async (paths, wish = {}) => {
      const entries = paths.map((path) => desk.entries.add(path).entry);
      return (await test.call('intake.start', { entries, ...wish })).job;
    },
    heard: () => heard,
    article: async (name, captions, text = '') => {
      const path = join(folder, name);
      const words = Object.entries(captions).map(([file, caption]) => `${file}\n${caption}\n`);
      await writeFile(path, [...words, text, ''].join('\n'));
      return path;
    },
    card: async (...names) => {
      const card = join(folder, 'card');
      for (const name of names) {
        const path = join(card, name);
        await mkdir(dirname(path), { recursive: true });
        await writeFile(path, await smallJpeg(numberOf(name)));
      }
      return card;
    },
    close: async () => {
      await desk.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
  return test;
}

/** Asks until there is an answer; a test's own time limit bounds it. */
async function waitFor<Value>(ask: () => Value | undefined): Promise<Value> {
  for (;;) {
    const value = ask();
    if (value !== undefined) return value;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** Another number for every name. */
const numberOf = (name: string): number => parseInt(hash('sha256', name).slice(0, 6), 16);

/** A small JPEG of one colour, different for every number. */
export const smallJpeg = (number: number): Promise<Buffer> =>
  sharp({
    create: { width: 96, height: 64, channels: 3, background: { r: number % 256, g: (number >> 8) % 256, b: 90 } },
  })
    .withExif({ IFD0: { ImageDescription: `Picture ${number}` } })
    .jpeg()
    .toBuffer();
