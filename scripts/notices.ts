import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

const root = join(import.meta.dirname, '..');

/** Of the tools of the build, those that end up inside the screens. */
const inTheScreens = [
  '@fontsource/noto-sans',
  '@fontsource/noto-sans-bengali',
  '@tanstack/react-query',
  '@tanstack/react-virtual',
  'd3-scale',
  'diff',
  'lucide-react',
  'react',
  'react-aria-components',
  'react-dom',
];

/** Libraries whose licence (LGPL) gives whoever has the program more than a text: which file is theirs, and where its source is. */
const replaceable: Readonly<Record<string, string>> = {
  'libheif-js':
    'Cutline reads HEIC through libheif and libde265, which are under the GNU Lesser General Public License, version 3. They are ' +
    'the files node_modules/libheif-js/libheif-wasm/libheif.js and libheif.wasm beside the program, unchanged as npm ' +
    'delivers them: another build of them may take their place. Their source: https://github.com/strukturag/libheif, ' +
    'https://github.com/strukturag/libde265 and https://github.com/catdad-experiments/libheif-js.',
};

interface Package {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** Collects the licences of everything that is shipped into one text, each package once. */
async function collectNotices(): Promise<string> {
  const found = new Map<string, string>();
  const visit = async (name: string, from: string): Promise<void> => {
    const folder = findPackage(name, from);
    // An optional dependency for another system.
    if (folder === undefined || found.has(folder)) return;
    found.set(folder, '');
    const facts = await readPackage(folder);
    found.set(folder, await notice(folder, facts));
    await visitAll([facts.dependencies, facts.optionalDependencies], folder);
  };
  const visitAll = async (
    lists: readonly (Readonly<Record<string, string>> | undefined)[],
    from: string,
  ): Promise<void> => {
    for (const name of lists.flatMap((list) => Object.keys(list ?? {}))) await visit(name, from);
  };
  const own = await readPackage(root);
  await visitAll([own.dependencies, own.optionalDependencies], root);
  for (const name of inTheScreens) await visit(name, root);
  return [...found.values()].sort().join('\n\n');
}

const readPackage = async (folder: string): Promise<Package> =>
  JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as Package;

/** As Node finds it: the nearest `node_modules` that holds it, going up. */
function findPackage(name: string, from: string): string | undefined {
  const here = join(from, 'node_modules', name);
  if (existsSync(join(here, 'package.json'))) return here;
  return from === root ? undefined : findPackage(name, dirname(from));
}

async function notice(folder: string, { name, version, license }: Package): Promise<string> {
  const names = await readdir(folder, { recursive: name in replaceable });
  const files = names.filter((file) => /^(licen[cs]e|notice|copying|ofl)/i.test(basename(file))).sort();
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8').catch(() => '')));
  const title = `${name} ${version} (${license ?? 'see below'})`;
  const about = replaceable[name];
  return [
    title,
    '='.repeat(title.length),
    ...(about ? [about] : []),
    ...new Set(texts.map((text) => text.trim())),
  ].join('\n');
}

await writeFile(join(root, 'dist', 'NOTICES.txt'), `${await collectNotices()}\n`);
