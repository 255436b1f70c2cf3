import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type Browser, chromium, type Page } from 'playwright-core';
import { pathOf, sandboxArguments } from '../setup/machine.ts';
import { projectRoot } from './cutline.ts';

/** Quiet: nothing is looked up or updated, since the machines of a newsroom may reach nothing. */
const quiet = [
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** How long anything on a page may take to be there, in milliseconds; a busy machine needs it. */
export const patience = 30_000;

export async function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: pathOf('chromium'),
    args: [...sandboxArguments, ...quiet],
    timeout: patience,
  });
}

/** A page that fails the journey when anything is written to its console or thrown in it. */
export function watchPage(page: Page): string[] {
  page.setDefaultTimeout(patience);
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => {
    complaints.push(error.message);
  });
  return complaints;
}

/** Waits until the status line says that nothing typed is still on its way. */
export const everythingSaved = (page: Page): Promise<void> =>
  page
    .getByRole('contentinfo')
    .getByText(/All saved|Saved .+ ago/)
    .waitFor();

export interface Serving {
  readonly address: string;
  end(): Promise<void>;
}

/** Starts `cutline serve` as a process of its own; `home` is the person's home folder. */
export async function startServing(home: string, paths: readonly string[]): Promise<Serving> {
  const main = join(projectRoot, 'src', 'hosts', 'cli', 'main.js');
  const child = spawn(process.execPath, [main, 'serve', ...paths, '--json'], {
    cwd: projectRoot,
    env: { ...process.env, HOME: home, XDG_CONFIG_HOME: join(home, '.config') },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(createInterface({ input: child.stdout }), 'line', {
    signal: AbortSignal.timeout(60_000),
  })) as [string];
  return { address: (JSON.parse(line) as { address: string }).address, end: () => ended(child) };
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  const late = setTimeout(() => child.kill('SIGKILL'), 15_000);
  await gone;
  clearTimeout(late);
}
