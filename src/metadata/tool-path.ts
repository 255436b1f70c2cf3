import { symlink } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { withTemporaryFolder } from './temporary-folder.ts';

/**
 * What ExifTool takes as it stands: a line of its own, no `|` (a file name that ends in one is run as a command), no `%`
 * (a pattern in an output name), no brace (`{ready}` ends an
 * answer), no leading or trailing space (stripped).
 */
const isPlain = (path: string): boolean =>
  /^[^\s%|<>*?"'`$\\&;{}\p{Cc}](?:[^%|<>*?"`${}\p{Cc}\u2028\u2029]*\S)?$/u.test(path);

/**
 * Calls `use` with a path that leads to `path` and that ExifTool takes literally: `path` itself, made absolute, or where
 * it holds something that ExifTool would read its own way, a link in a temporary folder that is removed again.
 */
export async function withToolPath<Result>(path: string, use: (toolPath: string) => Promise<Result>): Promise<Result> {
  const absolute = resolve(path);
  if (isPlain(absolute) || process.platform === 'win32') return use(absolute);
  return withTemporaryFolder(async (folder) => {
    await symlink(dirname(absolute), join(folder, 'folder'));
    const within = join(folder, 'folder', basename(absolute));
    if (isPlain(within)) return use(within);
    const link = join(folder, `file${/^\.\w{1,8}$/.exec(extname(absolute))?.[0] ?? ''}`);
    await symlink(absolute, link);
    return use(link);
  });
}
