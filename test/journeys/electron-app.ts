import { rm } from 'node:fs/promises';
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
  /** Asks the app to quit, says whether its process ended by itself in time, and ends what is left of it. */
  quit(): Promise<boolean>;
}

/** Milliseconds that quitting may take: the desk has its last edits to put away. */
const quitWithin = 20_000;

/** Starts the app as a new person would have it, with `home` as the home folder. */
export async function launchApp(home: string, size = '1440x900x24'): Promise<RunningApp> {
  const display: Display = await startXvfb(pathOf('display'), size);
  const app = await _electron.launch({
    executablePath: pathOf('electron'),
    args: [...sandboxArguments, '--disable-gpu', `--user-data-dir=${join(home, 'profile')}`],
    env: { ...definedEnvironment(), HOME: home, XDG_CONFIG_HOME: join(home, '.config'), DISPLAY: display.name },
    timeout: patience,
  });
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
