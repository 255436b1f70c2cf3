import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from './build.ts';
import { ensurePerl } from './ensure-perl.ts';

const root = join(import.meta.dirname, '..');

/** Milliseconds for a check that Electron starts at all, and for its download the first time. */
const downloadWithin = 180_000;

console.error('Building what is needed …');
await build();
await ensurePerl();
const electron = await findElectron();
if ('path' in electron) openApp(electron.path);
else {
  console.error(`${electron.missing} The same screens are served to your browser instead.`);
  serveInstead();
}

/** Electron's binary, downloaded the first time; else one sentence why there is no desktop window here. */
async function findElectron(): Promise<{ readonly path: string } | { readonly missing: string }> {
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
    return { missing: 'There is no display for a desktop window.' };
  }
  const require = createRequire(import.meta.url);
  const installed = await runs(process.execPath, [require.resolve('electron/install.js')], downloadWithin);
  const path = installed ? (require('electron') as unknown as string) : undefined;
  if (path === undefined)
    return { missing: 'Electron’s program could not be downloaded, so there is no desktop window.' };
  // Missing system libraries (GTK, NSS) show only when it is started.
  const starts = await runs(path, ['--no-sandbox', '--version'], 20_000);
  return starts
    ? { path }
    : { missing: 'Electron does not start on this system (libraries of the desktop are missing).' };
}

function openApp(path: string): void {
  const isRoot = process.getuid?.() === 0;
  const app = spawn(path, [...(isRoot ? ['--no-sandbox'] : []), root, ...process.argv.slice(2)], { stdio: 'inherit' });
  app.on('exit', (code) => process.exit(code ?? 0));
}

function serveInstead(): void {
  const host = join(root, 'src', 'hosts', 'cli', 'main.js');
  const args = [host, 'serve', '--open', ...process.argv.slice(2)];
  const server = spawn(process.execPath, args, { stdio: 'inherit' });
  server.on('exit', (code) => process.exit(code ?? 0));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill(signal));
}

/** Whether a program ends well within its time; it is quiet about it. */
function runs(program: string, args: readonly string[], within: number): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: 'ignore', timeout: within });
    child.on('error', () => {
      resolve(false);
    });
    child.on('exit', (code) => {
      resolve(code === 0);
    });
  });
}
