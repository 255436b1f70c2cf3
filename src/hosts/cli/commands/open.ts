import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Fault } from '../../../model/fault.ts';
import { command, type Run } from '../command.ts';
import type { ExitCode } from '../exit.ts';
import { catalogueFolder, type CatalogueChoice } from '../with-desk.ts';

const start = join(import.meta.dirname, '..', '..', '..', '..', 'scripts', 'start.ts');

export const openCommand = command(
  'open',
  'open the desktop app',
  ({ options }: Run<CatalogueChoice>): Promise<ExitCode> => {
    if (!existsSync(start)) throw new Fault('file/not-found', 'Start Cutline from your desktop’s menu.');
    const args = options.catalogue === undefined ? [] : [`--catalogue=${catalogueFolder(options)}`];
    const child = spawn(process.execPath, [start, ...args], { stdio: ['ignore', 2, 2] });
    return new Promise((resolve) =>
      child.once('exit', (code) => {
        resolve(code === 0 ? 0 : 1);
      }),
    );
  },
);
