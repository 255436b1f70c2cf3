import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import sharp from 'sharp';

export const projectRoot = join(import.meta.dirname, '..', '..', '..');
const main = join(projectRoot, 'src', 'hosts', 'cli', 'main.js');

export type Line = Record<string, unknown>;

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Surroundings {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string | Uint8Array;
}

/** A running `cutline`, as a process of its own, spoken to through its pipes. */
export interface Running {
  readonly child: ChildProcessWithoutNullStreams;
  readonly ended: Promise<Ran>;
  /** The next line of stdout; undefined where it has ended. */
  nextLine(): Promise<string | undefined>;
}

export function startCutline(args: readonly string[], { cwd = projectRoot, env = {} }: Surroundings = {}): Running {
  return watched(spawn(process.execPath, [main, ...args], { cwd, env: ownEnvironment(env), timeout: 60_000 }));
}

/** npm sets INIT_CWD for the test run too: a command that is started directly must not see it. */
function ownEnvironment(more: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const { INIT_CWD, ...rest } = process.env;
  return { ...rest, ...more };
}

function watched(child: ChildProcessWithoutNullStreams): Running {
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  child.stdin.on('error', () => undefined);
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, stdout, stderr }));
  let lines: AsyncIterator<string> | undefined;
  return {
    child,
    ended,
    nextLine: async () => {
      lines ??= createInterface({ input: child.stdout })[Symbol.asyncIterator]();
      const next = await lines.next();
      return next.done ? undefined : next.value;
    },
  };
}

/** Runs a command to its end. */
export function cutline(args: readonly string[], surroundings: Surroundings = {}): Promise<Ran> {
  const { child, ended } = startCutline(args, surroundings);
  child.stdin.end(surroundings.input ?? '');
  return ended;
}

/** Starts it through `npm run -s cutline --`, as the README has it, called in the folder `cwd`. */
export function startNpmCutline(args: readonly string[], { cwd = projectRoot, env = {} }: Surroundings = {}): Running {
  const npm = ['--prefix', projectRoot, 'run', '-s', 'cutline', '--', ...args];
  return watched(spawn('npm', npm, { cwd, env: ownEnvironment(env), timeout: 60_000 }));
}

/** The same, to its end. */
export function npmCutline(args: readonly string[], surroundings: Surroundings = {}): Promise<Ran> {
  const { child, ended } = startNpmCutline(args, surroundings);
  child.stdin.end(surroundings.input ?? '');
  return ended;
}

/** stdout as NDJSON: throws where a line is not one JSON value, or the last one is not ended. */
export function linesOf({ stdout }: Ran): Line[] {
  if (stdout === '') return [];
  if (!stdout.endsWith('\n')) throw new Error(`The last line is not ended: ${stdout.slice(-200)}`);
  return stdout
    .slice(0, -1)
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
}

export interface Workplace {
  readonly folder: string;
  /** A path in it. */
  readonly at: (...names: string[]) => string;
  readonly remove: () => Promise<void>;
}

export async function makeWorkplace(): Promise<Workplace> {
  const folder = await mkdtemp(join(tmpdir(), 'cutline-cli-'));
  return {
    folder,
    at: (...names) => join(folder, ...names),
    remove: () => rm(folder, { recursive: true, force: true, maxRetries: 3 }),
  };
}

/** A small JPEG with an EXIF description; different for every number. */
export const drawPhoto = (path: string, number: number): Promise<unknown> =>
  sharp({ create: { width: 120, height: 80, channels: 3, background: { r: number % 256, g: number >> 8, b: 60 } } })
    .withExif({ IFD0: { ImageDescription: `The mayors sign paper number ${number} in the town hall.` } })
    .jpeg()
    .toFile(path);

/** Draws `count` photos, imports them, and answers the ids of the photos and of their event. */
export async function importPhotos(
  { at }: Workplace,
  count: number,
): Promise<{ catalogue: string; photos: string[]; event: string; lines: Line[] }> {
  await mkdir(at('photos'), { recursive: true });
  await Promise.all(Array.from({ length: count }, (_, index) => drawPhoto(at('photos', `p${index}.jpg`), index)));
  const catalogue = at('kit.cutline');
  const ran = await cutline(['import', at('photos'), '--catalogue', catalogue, '--json']);
  const lines = linesOf(ran);
  const summary = lines.at(-1)?.summary as { event: string } | undefined;
  if (ran.code !== 0 || !summary) throw new Error(`The import failed: ${ran.stderr}`);
  return { catalogue, photos: lines.slice(0, -1).map(({ photo }) => String(photo)), event: summary.event, lines };
}
