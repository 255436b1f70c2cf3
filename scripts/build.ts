import { existsSync } from 'node:fs';
import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build as bundle, type BuildOptions } from 'esbuild';
import { build as buildScreens } from 'vite';
import { drawSampleKit } from '../assets/sample/draw.ts';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');

/** One part of the program: what it is made of, where it goes, how it is made. */
interface Part {
  readonly name: string;
  readonly sources: readonly string[];
  readonly make: () => Promise<unknown>;
}

const shared: BuildOptions = {
  bundle: true,
  platform: 'node',
  sourcemap: true,
  logLevel: 'warning',
  absWorkingDir: root,
};

const parts: readonly Part[] = [
  {
    name: 'renderer',
    sources: ['renderer', 'src/contract', 'src/model', 'docs'],
    make: () => buildScreens({ configFile: join(root, 'renderer', 'vite.config.ts'), logLevel: 'warn' }),
  },
  {
    name: 'electron',
    sources: ['electron', 'src'],
    // CommonJS: Electron loads no ES modules in a sandboxed preload, nor in main before version 28.
    make: () =>
      bundle({
        ...shared,
        entryPoints: { main: 'electron/main.ts', preload: 'electron/preload.ts' },
        outdir: join(dist, 'electron'),
        outExtension: { '.js': '.cjs' },
        format: 'cjs',
        external: ['electron'],
        target: 'node18',
      }),
  },
  {
    name: 'desk',
    sources: ['electron', 'src'],
    make: () =>
      bundle({
        ...shared,
        entryPoints: {
          'desk-process': 'electron/desk-process.ts',
          'reader-process': 'src/desk/readers/reader-process.ts',
          'heic-thread': 'src/images/heic/heic-thread.ts',
        },
        outdir: join(dist, 'desk'),
        format: 'esm',
        packages: 'external',
        target: 'node26',
      }),
  },
  { name: 'sample', sources: ['assets/sample'], make: () => drawSampleKit(join(dist, 'sample')) },
];

/** Builds what is missing or older than its sources; `only` names parts. Says nothing on stdout. */
export async function build(only?: readonly string[]): Promise<void> {
  await mkdir(dist, { recursive: true });
  for (const part of parts) {
    if (only && !only.includes(part.name)) continue;
    const stamp = join(dist, `.${part.name}.built`);
    const sources = [...part.sources, 'package.json', 'scripts/build.ts'];
    if (existsSync(join(dist, part.name)) && (await newest(sources)) < (await modified(stamp))) continue;
    await rm(join(dist, part.name), { recursive: true, force: true });
    await part.make();
    await writeFile(stamp, '');
  }
}

async function newest(sources: readonly string[]): Promise<number> {
  const times = await Promise.all(
    sources.map(async (source) => {
      const path = join(root, source);
      const names = (await stat(path)).isDirectory() ? await readdir(path, { recursive: true }) : [];
      return Math.max(await modified(path), ...(await Promise.all(names.map((name) => modified(join(path, name))))));
    }),
  );
  return Math.max(...times);
}

const modified = (path: string): Promise<number> =>
  stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const only = process.argv.slice(2);
  await build(only.length > 0 ? only : undefined);
}
