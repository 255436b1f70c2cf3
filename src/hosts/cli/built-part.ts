import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Fault } from '../../model/fault.ts';

const root = join(import.meta.dirname, '..', '..', '..');

/**
 * The folder of a built part of the program. In a checkout it is built first if it is missing or stale; what the
 * build says goes to stderr, never to stdout.
 */
export async function builtPart(name: 'renderer' | 'sample' | 'electron' | 'desk'): Promise<string> {
  const script = join(root, 'scripts', 'build.ts');
  if (existsSync(script)) await runBuild(script, name);
  const folder = join(root, 'dist', name);
  if (existsSync(folder)) return folder;
  throw new Fault('file/not-found', `A part of Cutline is missing (${name}). Install it again.`, { path: folder });
}

function runBuild(script: string, name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, name], { stdio: ['ignore', 2, 2] });
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code === 0) resolve();
      else
        reject(
          new Fault('internal/unexpected', `The screens could not be built (${name}). What went wrong stands above.`),
        );
    });
  });
}
