import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import type { CommandName, Input, Output } from '../../src/contract/commands.ts';
import type { DeskEvent, JobEndedEvent } from '../../src/contract/events.ts';
import { type Desk, openDesk } from '../../src/desk/desk.ts';
import type { JobId } from '../../src/model/ids.ts';

/** A desk over a new catalogue in a folder of its own, with what tests ask of it. */
export interface TestDesk {
  readonly folder: string;
  readonly desk: Desk;
  /** Calls a command and gives its value; a fault fails the test. */
  call<Name extends CommandName>(name: Name, input: Input<Name>): Promise<Output<Name>>;
  /** Starts an import and waits for its end. */
  import(paths: readonly string[], articles?: readonly string[], more?: Partial<Input<'intake.start'>>): Promise<Ended>;
  /** Waits for the end of a job that was started. */
  ended(job: JobId): Promise<Ended>;
  /** Closes the desk and opens the catalogue again. */
  reopen(): Promise<void>;
  close(): Promise<void>;
}

export interface Ended {
  readonly end: JobEndedEvent;
  readonly lines: readonly Record<string, unknown>[];
  readonly problems: readonly { code: string; message: string; path?: string }[];
}

export async function openTestDesk(): Promise<TestDesk> {
  const folder = await mkdtemp(join(tmpdir(), 'cutline-desk-'));
  const options = { catalogue: join(folder, 'kit.cutline'), mode: 'write', create: true } as const;
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
    import: async (paths, articles = [], more = {}) => {
      const entry = (path: string) => desk.entries.add(path).entry;
      const { job } = await test.call('intake.start', {
        entries: paths.map(entry),
        articles: articles.map(entry),
        ...more,
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
    reopen: async () => {
      await desk.close();
      desk = await openDesk(options);
      listen();
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

/** A small JPEG of one colour, different for every number. */
export const smallJpeg = (number: number): Promise<Buffer> =>
  sharp({
    create: { width: 96, height: 64, channels: 3, background: { r: number % 256, g: (number >> 8) % 256, b: 90 } },
  })
    .withExif({ IFD0: { ImageDescription: `Picture ${number}` } })
    .jpeg()
    .toBuffer();
