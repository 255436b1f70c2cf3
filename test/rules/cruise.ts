import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runBounded } from '../../scripts/run-bounded.ts';
import { root } from '../setup/machine-record.ts';

/** What dependency-cruiser says of one import (or of a file that stands alone: `from` and `to` are the same). */
export interface Violation {
  readonly rule: { readonly name: string };
  readonly from: string;
  readonly to: string;
}

/** Runs the project's own rules over files (path → text) in a temporary folder beside nothing of ours. */
export async function cruise(files: Readonly<Record<string, string>>): Promise<readonly Violation[]> {
  const folder = await mkdtemp(join(tmpdir(), 'cutline-rules-'));
  try {
    for (const name of ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json']) {
      await cp(join(root, name), join(folder, name));
    }
    await symlink(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
    for (const part of ['src', 'electron', 'renderer']) await mkdir(join(folder, part));
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    const cruiser = join(root, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruiser.mjs');
    const config = ['--config', '.dependency-cruiser.cjs', '--output-type', 'json', '--output-to', 'found.json'];
    const args = [cruiser, 'src', 'electron', 'renderer', ...config];
    await runBounded(process.execPath, args, { within: 60_000, cwd: folder });
    const { summary } = JSON.parse(await readFile(join(folder, 'found.json'), 'utf8')) as {
      summary: { violations: readonly Violation[] };
    };
    return summary.violations;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
