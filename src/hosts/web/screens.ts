import { readFile, realpath } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { extname, join, sep } from 'node:path';
import { contentTypes } from './content.ts';

/** Serves a file of the built screens; false where there is none of that name. Nothing outside the folder is reachable. */
export async function sendScreen(response: ServerResponse, folder: string, pathname: string): Promise<boolean> {
  const name = pathname === '/' ? '/index.html' : pathname;
  const type = contentTypes[extname(name)];
  if (type === undefined || !/^(\/[\w.-]+)+$/.test(name) || name.includes('..')) return false;
  const root = await realpath(folder);
  const path = await realpath(join(root, name)).catch(() => undefined);
  if (!path?.startsWith(root + sep)) return false;
  const bytes = await readFile(path);
  // Built files carry a hash in their name; the page that names them does not.
  const cacheControl = name.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
  response.writeHead(200, { 'content-type': type, 'content-length': bytes.length, 'cache-control': cacheControl });
  response.end(bytes);
  return true;
}
