import { copyFile, symlink } from 'node:fs/promises';
import { extname, join, resolve } from 'node:path';
import { withTemporaryFolder } from './temporary-folder.ts';

/**
 * What ExifTool takes as it stands: a line of its own, no `|` (a file name that ends in one is run as a command), no `%`
 * (a pattern in an output name), no brace (`{ready}` ends an answer), no leading or trailing space (stripped). Windows
 * has none of these in names but `%` and braces, which are as rare there as links are forbidden.
 */
const isPlain = (path: string): boolean =>
  process.platform === 'win32' || /^[^\s%|<>*?"'`$\\&;{}\p{Cc}](?:[^%|<>*?"`${}\p{Cc}\u2028\u2029]*\S)?$/u.test(path);

/**
 * Calls `use` with a path that leads to the file or folder at `path` and that ExifTool takes literally: `path` itself,
 * made absolute, or where it holds something that ExifTool would read its own way, a link in a temporary folder that is
 * removed again. With `extension` the path ends in it: ExifTool believes a name before it looks inside.
 */
export async function withToolPath<Result>(
  path: string,
  use: (toolPath: string) => Promise<Result>,
  extension = '',
): Promise<Result> {
  const absolute = resolve(path);
  const isNamedRight = extension === '' || extname(absolute).toLowerCase() === `.${extension}`;
  if (isNamedRight && isPlain(absolute)) return use(absolute);
  return withTemporaryFolder(async (folder) => {
    const link = join(folder, extension === '' ? 'file' : `file.${extension}`);
    await symlinkOrCopy(absolute, link);
    return use(link);
  });
}

/** Windows lets only administrators make links. */
const symlinkOrCopy = (target: string, link: string): Promise<void> =>
  process.platform === 'win32' ? copyFile(target, link) : symlink(target, link);
