import { existsSync, readFileSync } from 'node:fs';
import { runBounded } from '../../scripts/run-bounded.ts';
import { onPath } from './find-machine.ts';
import type { Machine } from './machine-record.ts';

/** Debian's packages for each need; a list of names is one package under its names in different releases. */
export const packagesFor: Readonly<Record<keyof Machine, readonly (readonly string[])[]>> = {
  chromium: [['chromium']],
  display: [['xvfb']],
  electron: [['libgtk-3-0', 'libgtk-3-0t64'], ['libnss3'], ['libasound2', 'libasound2t64'], ['libgbm1']],
  perl: [['perl']],
};

/** Only there may a test run install something: as root on Debian, a machine that is there for such runs. */
export function mayInstall(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/etc/os-release')) return false;
  return /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8')) && onPath('apt-get') !== undefined;
}

const quietly = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', NEEDRESTART_MODE: 'a' };
const waitForTheLock = ['-o', 'DPkg::Lock::Timeout=120', '-o', 'Acquire::Retries=2'];

/** Installs the packages of these needs. Throws with a sentence that holds the first error of apt-get. */
export async function installPackages(needs: readonly (keyof Machine)[]): Promise<void> {
  await aptGet(['update', '-q'], 180_000);
  const packages = await Promise.all(needs.flatMap((need) => packagesFor[need].map(available)));
  await aptGet(['install', '-y', '-q', '--no-install-recommends', ...packages], 480_000);
}

async function available(names: readonly string[]): Promise<string> {
  for (const name of names) {
    const { output } = await runBounded('apt-cache', ['policy', name], { within: 20_000 });
    if (/Candidate: (?!\(none\))/.test(output)) return name;
  }
  return names[0] ?? '';
}

async function aptGet(args: readonly string[], within: number): Promise<void> {
  const { code, output, tookTooLong } = await runBounded('apt-get', [...waitForTheLock, ...args], {
    within,
    env: quietly,
  });
  if (code === 0) return;
  const reason = tookTooLong
    ? `took longer than ${within / 1000} s`
    : (/^(?:dpkg: error|E: ).*$/m.exec(output)?.[0] ?? output.trim());
  throw new Error(`apt-get ${args[0] ?? ''} failed: ${reason}`);
}
