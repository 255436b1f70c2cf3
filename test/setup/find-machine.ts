import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runBounded } from '../../scripts/run-bounded.ts';
import type { Machine, Tool } from './machine-record.ts';
import { testElectron } from './test-electron.ts';

/** Looks for what the end-to-end suites need; installs nothing. */
export async function findMachine(): Promise<Machine> {
  const [chromium, electron, perl] = await Promise.all([findChromium(), findElectron(), findPerl()]);
  return { chromium, electron, display: findDisplay(), perl };
}

const browsers = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const browserOfTheMac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

async function findChromium(): Promise<Tool> {
  for (const path of [...browsers.map(onPath), existsSync(browserOfTheMac) ? browserOfTheMac : undefined]) {
    // Ubuntu has a `chromium-browser` that only tells where to get one.
    if (path !== undefined && (await works(path, ['--version']))) return { path };
  }
  return { missing: 'no Chromium or Chrome is installed' };
}

async function findElectron(): Promise<Tool> {
  const { system, folder, executable } = testElectron;
  if (`${process.platform}-${process.arch}` !== system)
    return { missing: `the test Electron exists for ${system} only` };
  const path = join(folder, executable);
  if (!existsSync(path)) return { missing: 'the test Electron has not been fetched (npm test does it)' };
  const { output } = await runBounded('ldd', [path], { within: 10_000 });
  const libraries = [...output.matchAll(/^\s*(\S+) => not found/gm)].map(([, library = '']) => library);
  return libraries.length > 0 ? { missing: `Electron lacks the libraries ${libraries.join(', ')}` } : { path };
}

function findDisplay(): Tool {
  const path = onPath('Xvfb');
  return path === undefined ? { missing: 'no Xvfb is installed' } : { path };
}

/** ExifTool's modules that a bare `perl-base` lacks. */
const perlModules = ['-MTime::Local', '-MCompress::Zlib', '-MDigest::MD5', '-MEncode', '-MPOSIX'];

async function findPerl(): Promise<Tool> {
  const path = onPath('perl');
  if (path !== undefined && (await works(path, [...perlModules, '-e', '1']))) return { path };
  return { missing: 'no Perl that ExifTool can run on is installed' };
}

const works = async (path: string, args: readonly string[]): Promise<boolean> =>
  (await runBounded(path, args, { within: 15_000 })).code === 0;

/** A program on the PATH, or undefined. */
export function onPath(name: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}
