import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Fault } from '../model/fault.ts';
import type { PackId } from '../model/ids.ts';
import { renderSheet } from './caption-sheet.ts';
import { renderTable } from './caption-table.ts';
import { createManifest } from './create-manifest.ts';
import { fingerprint } from './fingerprint.ts';
import { inFlight } from './in-flight.ts';
import { manifestPhoto } from './manifest-photo.ts';
import type { ManifestFile, PackManifest } from './manifest.ts';
import type { PackTools } from './pack-input.ts';
import { countSteps, type OnStep } from './pack-step.ts';
import { manifestName, type PackPlanned, type PlannedPhoto, readmeName, sheetName, tableName } from './plan-pack.ts';
import { renderReadme } from './readme.ts';
import { syncFile, syncFolder } from './sync.ts';
import { type WrittenPhoto, writePhoto } from './write-photo.ts';

/** Photos being written at once: enough to use the disk and the cores, few enough that memory stays small. */
const photosInFlight = 4;

export interface WrittenFolder {
  readonly manifest: PackManifest;
  /** Every file, the manifest included. */
  readonly files: readonly ManifestFile[];
  readonly problems: readonly { readonly path: string; readonly code: string; readonly message: string }[];
}

/** Writes all files of a pack into an empty `folder`, synced to the disk; `pack.json` is the last. */
export async function writeFolder(
  id: PackId,
  plan: PackPlanned,
  folder: string,
  tools: PackTools,
  onStep: OnStep,
): Promise<WrittenFolder> {
  const { input, photos } = plan;
  const step = countSteps('writing', plan.files.length, onStep);
  const folders = new Set(photos.flatMap(({ pictures }) => pictures.map(({ path }) => path.split('/')[0] ?? '')));
  for (const name of folders) await mkdir(join(folder, name));

  const written = new Map<PlannedPhoto, WrittenPhoto>();
  await inFlight(photos, photosInFlight, async (planned) => {
    tools.signal?.throwIfAborted();
    const made = await writePhoto(planned, folder, plan.languages, tools);
    written.set(planned, made);
    for (const file of [...made.pictures, ...made.sidecars]) step(file.path, file);
  });

  // A picture that could not be made is not spoken of: tables and sheets name what is there.
  const present = photos.map((planned) => ({ ...planned, pictures: written.get(planned)?.pictures ?? [] }));
  const texts: readonly (readonly [string, string])[] = [
    [readmeName, renderReadme(present, input)],
    [tableName, renderTable(present, input)],
    ...plan.languages.map((tag) => [sheetName(tag), renderSheet(tag, present, input)] as const),
  ];
  const files: ManifestFile[] = [];
  for (const [name, text] of texts) {
    const file = await writeText(folder, name, text);
    files.push(file);
    step(name, file);
  }
  for (const planned of photos) {
    const { pictures = [], sidecars = [] } = written.get(planned) ?? {};
    files.push(...[...pictures, ...sidecars].map(({ path, bytes, sha256 }) => ({ path, bytes, sha256 })));
  }

  const told = photos.map((planned) => manifestPhoto(planned.photo, written.get(planned)?.pictures ?? [], input));
  const manifest = createManifest(id, input, told, files);
  const last = await writeText(folder, manifestName, `${JSON.stringify(manifest, null, 2)}\n`);
  step(manifestName, last);
  for (const name of [...folders, '.']) await syncFolder(join(folder, name));
  return { manifest, files: [...files, last], problems: problemsOf(written) };
}

async function writeText(folder: string, path: string, text: string): Promise<ManifestFile> {
  const content = Buffer.from(text, 'utf8');
  const target = join(folder, path);
  await writeFile(target, content, { flag: 'wx' });
  await syncFile(target);
  return { path, ...fingerprint(content) };
}

/** What could not be done as planned, and what stands in the pack in its place. */
function problemsOf(written: ReadonlyMap<PlannedPhoto, WrittenPhoto>): WrittenFolder['problems'] {
  return [...written].flatMap(([planned, { webFault, wordsFault }]) => {
    const about = (kind: string, fault: Fault | undefined, instead: string) => {
      const path = planned.pictures.find((picture) => picture.kind === kind)?.path;
      return fault && path !== undefined ? [{ path, code: fault.code, message: `${instead} ${fault.message}` }] : [];
    };
    return [
      ...about('web', webFault, 'No web copy could be made; the original is in the pack.'),
      ...about(
        'original',
        wordsFault,
        'The original is in the pack as it came in, its caption in an XMP sidecar beside it.',
      ),
    ];
  });
}
