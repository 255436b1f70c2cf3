import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import { pathOf, sandboxArguments } from '../setup/machine.ts';
import { type Display, startXvfb } from '../setup/xvfb.ts';
import { patience, watchPage } from './chromium.ts';

/** The desktop app in a real window on a virtual display. */
export interface RunningApp {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** What the page complained about. */
  readonly complaints: readonly string[];
  /** Process id of the desk that serves the window now. */
  deskPid(): Promise<number>;
  /** Makes the next open or save dialog answer with this path: nobody sits at a virtual display. */
  answerDialogs(path: string): Promise<void>;
  /** Starts the program once more on the same profile; answers with its exit code when it has ended. */
  startAgain(...args: readonly string[]): Promise<number | null>;
  /** Ends every process of the app with SIGKILL, as a machine that loses its power would. */
  kill(): Promise<void>;
  /** Asks the app to quit, says whether its process ended by itself in time, and ends what is left of it. */
  quit(): Promise<boolean>;
}

/** Milliseconds that quitting may take: the desk has its last edits to put away. */
const quitWithin = 20_000;

/**
 * Starts the app as a new person would have it, with `home` as the home folder.
 * @param more arguments of Electron's own.
 */
export async function launchApp(home: string, size = '1440x900x24', more: readonly string[] = []): Promise<RunningApp> {
  const display: Display = await startXvfb(pathOf('display'), size);
  const executablePath = pathOf('electron');
  const args = [...sandboxArguments, '--disable-gpu', `--user-data-dir=${join(home, 'profile')}`, ...more];
  // What a killed app leaves lying about goes with its home.
  const env = {
    ...definedEnvironment(),
    HOME: home,
    TMPDIR: home,
    XDG_CONFIG_HOME: join(home, '.config'),
    DISPLAY: display.name,
  };
  const app = await _electron.launch({ executablePath, args, env, timeout: patience });
  const page = await app.firstWindow({ timeout: patience });
  const complaints = watchPage(page);
  return {
    app,
    page,
    complaints,
    deskPid: () =>
      page.evaluate(
        () =>
          new Promise<number>((resolve, reject) => {
            const events = new EventSource('/events');
            // One that a dying desk refused is closed for good and would be waited for in vain.
            events.onerror = () => {
              events.close();
              reject(new Error('The desk is away.'));
            };
            events.onmessage = ({ data }) => {
              events.close();
              resolve((JSON.parse(String(data)) as { desk: number }).desk);
            };
          }),
      ),
    answerDialogs: async (path) => {
      await app.evaluate(({ dialog }, chosen) => {
        dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
        dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: chosen });
      }, path);
    },
    startAgain: async (...added) => {
      const child = spawn(executablePath, [...args, ...added], { env, stdio: 'ignore', timeout: patience });
      const [code] = (await once(child, 'exit')) as [number | null];
      return code;
    },
    kill: async () => {
      const { pid } = app.process();
      if (pid === undefined) return;
      const gone = once(app.process(), 'exit');
      // What is stopped starts nothing any more while its children are looked for: a desk that died just now, for one.
      process.kill(pid, 'SIGSTOP');
      for (const one of await processesUnder(pid)) end(one);
      await Promise.race([gone, pause(quitWithin)]);
      await display.end();
    },
    quit: async () => {
      const process = app.process();
      const gone = new Promise<boolean>((resolve) => {
        process.once('exit', () => {
          resolve(true);
        });
      });
      // close() asks the app to quit and lets go of its debugger, which a Node that ends would otherwise wait for; it
      // hangs for as long as a child of the app lives, so what counts is the process, within a bound.
      const closed = app.close().catch(() => undefined);
      const ended = await Promise.race([gone, pause(quitWithin, false)]);
      process.kill('SIGKILL');
      await Promise.race([closed, pause(3_000)]);
      await display.end();
      await rm(join(home, 'profile'), { recursive: true, force: true });
      return ended;
    },
  };
}

const definedEnvironment = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );

/** A process and all that it started, and they in turn, from `/proc`. */
async function processesUnder(pid: number): Promise<readonly number[]> {
  const children = new Map<number, number[]>();
  for (const name of await readdir('/proc')) {
    // The name of the program stands in brackets and may hold anything; the parent is the second field after it.
    const stat = /^\d+$/.test(name) ? await readFile(`/proc/${name}/stat`, 'utf8').catch(() => '') : '';
    const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
    if (stat !== '') children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  const under = (one: number): number[] => [one, ...(children.get(one) ?? []).flatMap(under)];
  return under(pid);
}

/** One that has ended with the one before it is no trouble. */
function end(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
