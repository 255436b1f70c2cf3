import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const require = createRequire(import.meta.url);
const script = join(dirname(require.resolve('exiftool-vendored.pl/package.json')), 'bin', 'exiftool');

/** What ExifTool itself, in a process of its own, reads in files: tags by `Group:Name`, all languages. */
export async function readWithExifTool(paths: readonly string[]): Promise<Record<string, unknown>[]> {
  const args = [script, '-json', '-G1', '-a', '-struct', '-charset', 'filename=utf8', ...paths];
  const { stdout } = await promisify(execFile)('perl', args, { maxBuffer: 64 * 2 ** 20, timeout: 60_000 });
  return JSON.parse(stdout) as Record<string, unknown>[];
}
