import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const page = join(import.meta.dirname, '../../../docs/metadata.md');

/** The files that `docs/metadata.md` lists as read otherwise than ExifTool does, each with the keys it names. */
export function listedExceptions(): Map<string, readonly string[]> {
  const rows = readFileSync(page, 'utf8').matchAll(/^\| `([^`]+\.\w+)` +\| ([^|]+?) +\| [^|]+\|$/gm);
  return new Map(Array.from(rows, ([, file = '', keys = '']) => [file, keys.split(', ')]));
}
