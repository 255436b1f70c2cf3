import { readFile } from 'node:fs/promises';
import { Fault } from '../model/fault.ts';
import { compareWords } from './compare-words.ts';
import { inFlight } from './in-flight.ts';
import { type ManifestFile, type ManifestPhoto, PackManifest } from './manifest.ts';
import type { PackTools } from './pack-input.ts';
import type { PackSource } from './pack-source.ts';
import { manifestName } from './plan-pack.ts';

export type VerifyCode =
  | 'missing'
  | 'checksum'
  | 'size'
  | 'unlisted'
  | 'caption-differs'
  | 'xmp-missing'
  | 'iim-missing'
  | 'credit-differs'
  | 'people-differ'
  | 'original-touched'
  | 'manifest-unreadable';

export interface VerifyProblem {
  readonly code: VerifyCode;
  readonly message: string;
}

/** What was found of one file. */
export interface VerifyLine {
  readonly path: string;
  readonly ok: boolean;
  readonly problems: readonly VerifyProblem[];
}

/** Files looked at, `pack.json` and files it does not list included, and how many had problems. */
export interface Verified {
  readonly verified: boolean;
  readonly checked: number;
  readonly failed: number;
}

export type VerifyTools = Pick<PackTools, 'readBack' | 'signal'>;

/** Files being read at once. */
const filesInFlight = 4;
/** Larger than the manifest of a hundred thousand photos. */
const mostManifestBytes = 512 * 1024 * 1024;

/** Reads all of a pack again and compares it with its manifest: a line for each file, in the manifest's order. */
export async function verifySource(
  source: PackSource,
  tools: VerifyTools,
  onLine: (line: VerifyLine) => void,
): Promise<Verified> {
  let checked = 0;
  let failed = 0;
  const report = (path: string, problems: readonly VerifyProblem[]): void => {
    checked += 1;
    if (problems.length > 0) failed += 1;
    onLine({ path, ok: problems.length === 0, problems });
  };

  const manifest = await readManifest(source);
  if (typeof manifest === 'string') {
    report(manifestName, [{ code: 'manifest-unreadable', message: manifest }]);
    return { verified: false, checked, failed };
  }
  report(manifestName, []);
  const expected = expectedFiles(manifest);
  const found = new Map<string, readonly VerifyProblem[]>();
  const waiting = [...expected.keys()];
  await inFlight([...expected.values()], filesInFlight, async (one) => {
    tools.signal?.throwIfAborted();
    found.set(one.file.path, await verifyFile(one, manifest.languages, source, tools));
    for (let next = found.get(waiting[0] ?? ''); next; next = found.get(waiting[0] ?? '')) {
      report(waiting.shift() ?? '', next);
    }
  });
  for (const path of [...source.files.keys(), ...source.strange]) {
    if (path === manifestName || expected.has(path)) continue;
    report(path, [{ code: 'unlisted', message: `pack.json does not list it: it was put in afterwards.` }]);
  }
  return { verified: failed === 0, checked, failed };
}

/** The manifest, or a sentence why it cannot be read. */
export async function readManifest(source: PackSource): Promise<PackManifest | string> {
  if ((source.files.get(manifestName) ?? 0) > mostManifestBytes) return 'pack.json is too large to be one.';
  try {
    const text = await source.withFile(manifestName, (path) => readFile(path, 'utf8'));
    const parsed = PackManifest.safeParse(JSON.parse(text));
    if (parsed.success) return parsed.data;
    const [issue] = parsed.error.issues;
    return `pack.json is not one that this version of Cutline can read (${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}).`;
  } catch (error) {
    return `pack.json cannot be read (${error instanceof Error ? error.message : String(error)}).`;
  }
}

interface Expected {
  readonly file: ManifestFile;
  /** The photo whose words it has: a picture of it, or the sidecar of one. */
  readonly photo?: ManifestPhoto;
  /** SHA-256 of the original that it must be byte for byte, where a sidecar has the words. */
  readonly untouched?: string;
}

/** Every file that a manifest speaks of, once. */
function expectedFiles({ files, photos }: PackManifest): ReadonlyMap<string, Expected> {
  const listed = new Map(files.map((file): [string, Expected] => [file.path, { file }]));
  for (const photo of photos)
    for (const { sidecar, ...file } of photo.files) {
      const words = sidecar === undefined ? undefined : listed.get(sidecar)?.file;
      listed.set(file.path, words ? { file, untouched: photo.original.sha256 } : { file, photo });
      if (words) listed.set(words.path, { file: words, photo });
    }
  return listed;
}

async function verifyFile(
  { file, photo, untouched }: Expected,
  languages: readonly string[],
  source: PackSource,
  tools: VerifyTools,
): Promise<VerifyProblem[]> {
  const { path, bytes, sha256 } = file;
  const size = source.files.get(path);
  if (size === undefined) return [{ code: 'missing', message: 'It is in pack.json, and not in the pack.' }];
  const problems: VerifyProblem[] = [];
  if (size !== bytes)
    problems.push({ code: 'size', message: `It has ${size} bytes and had ${bytes} when it was made.` });
  if ((await checksum(source, path)) !== sha256) {
    problems.push({ code: 'checksum', message: 'It is not what it was when the pack was made: its SHA-256 differs.' });
  }
  if (untouched !== undefined && sha256 !== untouched)
    problems.push({ code: 'original-touched', message: 'It should be the original byte for byte, and is not.' });
  if (!photo) return problems;
  try {
    const said = await source.withFile(path, (onDisk) => tools.readBack(onDisk));
    return [...problems, ...compareWords(photo, languages, /\.jpe?g?$/i.test(path), said)];
  } catch (error) {
    if (error instanceof Fault && error.code.startsWith('tool/')) throw error;
    const why = error instanceof Error ? error.message : String(error);
    return [...problems, { code: 'xmp-missing', message: `What it says about itself cannot be read: ${why}` }];
  }
}

/** undefined where the bytes cannot be read at all. */
const checksum = (source: PackSource, path: string): Promise<string | undefined> =>
  source.fingerprint(path).then(
    ({ sha256 }) => sha256,
    () => undefined,
  );
