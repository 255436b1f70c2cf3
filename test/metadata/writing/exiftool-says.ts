import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const exiftool = join(dirname(createRequire(import.meta.url).resolve('exiftool-vendored.pl')), 'bin/exiftool');

/** What the vendored ExifTool says of every file in a folder, in one run of its own: by file name, then by group and tag. */
export async function exifToolSays(
  folder: string,
  args: readonly string[],
): Promise<ReadonlyMap<string, Readonly<Record<string, unknown>>>> {
  const { stdout } = await promisify(execFile)(exiftool, ['-json', ...args, folder], {
    maxBuffer: 2 ** 30,
    timeout: 240_000,
  }).catch((error: unknown) => {
    // It answers with 1 where some of the files are no pictures.
    if (error instanceof Error && 'stdout' in error) return { stdout: String(error.stdout) };
    throw error;
  });
  const files = JSON.parse(stdout) as (Record<string, unknown> & { SourceFile: string })[];
  return new Map(files.map(({ SourceFile, ...tags }) => [SourceFile.slice(folder.length + 1), tags]));
}
