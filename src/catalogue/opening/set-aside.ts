import { hash } from 'node:crypto';
import { basename } from 'node:path';
import { unlessMissing } from '../disk/errno.ts';
import { replaceFile } from '../disk/replace-file.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * Keeps damaged bytes in a file of their own beside `path` and gives its name; reading only, it keeps nothing.
 * The name tells the content, so that the same damage met twice is kept once.
 */
export async function setAside(
  { files, writing }: Pick<Surroundings, 'files' | 'writing'>,
  path: string,
  bytes: Uint8Array,
): Promise<string | undefined> {
  if (!writing) return undefined;
  const aside = `${path}.damaged-${hash('sha256', bytes).slice(0, 8)}`;
  if (!(await unlessMissing(files.stat(aside)))) await replaceFile(files, aside, [bytes]);
  return basename(aside);
}
