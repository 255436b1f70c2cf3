import { join } from 'node:path';

/** The script that `cutline` is. */
export const commandLine = join(import.meta.dirname, '../../../src/hosts/cli/main.js');
