import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Fault } from '../model/fault.ts';
import { copyFingerprinted, type Fingerprint, fingerprint, fingerprintFile } from './fingerprint.ts';
import { jpegSize } from './jpeg-size.ts';
import type { ManifestFile, ManifestPicture } from './manifest.ts';
import type { PackPhoto, PackTools } from './pack-input.ts';
import type { PlannedPhoto } from './plan-pack.ts';
import { syncFile } from './sync.ts';
import { webLongSide } from './web-long-side.ts';
import { codeOf } from './write-fault.ts';

export interface WrittenPhoto {
  readonly pictures: readonly ManifestPicture[];
  /** The sidecars that `pictures` name. */
  readonly sidecars: readonly ManifestFile[];
  /** Why a web copy could not be made of an original that goes into the pack all the same. */
  readonly webFault?: Fault;
}

/**
 * Writes a photo's files into `folder`, with its words in them, synced. The original must still be the file that came in.
 * Faults: photo/original-missing, pack/original-changed, those of the tools.
 */
export async function writePhoto(
  { photo, pictures }: PlannedPhoto,
  folder: string,
  languages: readonly string[],
  tools: PackTools,
): Promise<WrittenPhoto> {
  const written: ManifestPicture[] = [];
  const sidecars: ManifestFile[] = [];
  const original = pictures.find(({ kind }) => kind === 'original');
  const web = pictures.find(({ kind }) => kind === 'web');
  await readOriginal(photo, original && join(folder, original.path), tools);
  const source = original ? join(folder, original.path) : photo.original.path;
  let webFault: Fault | undefined;
  let webSize: Pick<ManifestPicture, 'width' | 'height'> | undefined;
  if (web) {
    try {
      const jpeg = await tools.webSize(source, webLongSide);
      await writeFile(join(folder, web.path), jpeg, { flag: 'wx' });
      webSize = jpegSize(jpeg) ?? photo;
    } catch (error) {
      if (!original || !(error instanceof Fault && error.code.startsWith('image/'))) throw error;
      webFault = error;
    }
  }
  for (const { path, kind, sidecar } of pictures) {
    const size = kind === 'web' ? webSize : photo;
    if (!size) continue;
    const copy = join(folder, path);
    if (sidecar === undefined) await tools.embed(copy, photo, languages);
    else sidecars.push(await writeSidecar(folder, sidecar, tools.sidecar(photo, languages)));
    await syncFile(copy);
    written.push({
      path,
      kind,
      ...(await fingerprintFile(copy, tools.signal)),
      width: size.width,
      height: size.height,
      ...(kind === 'web' && previewOf(photo)),
      ...(sidecar !== undefined && { sidecar }),
    });
  }
  return { pictures: written, sidecars, ...(webFault && { webFault }) };
}

function previewOf({ shownBy }: PackPhoto): Pick<ManifestPicture, 'ofPreview'> {
  if (shownBy?.kind !== 'preview') return {};
  const { width, height } = shownBy;
  return { ofPreview: { width, height } };
}

async function writeSidecar(folder: string, path: string, xmp: Uint8Array): Promise<ManifestFile> {
  const target = join(folder, path);
  await writeFile(target, xmp, { flag: 'wx' });
  await syncFile(target);
  return { path, ...fingerprint(xmp) };
}

/** Reads the original, copies it to `copy` if given, and makes sure that it is what it was when it came in. */
async function readOriginal(photo: PackPhoto, copy: string | undefined, { signal }: PackTools): Promise<void> {
  const { path, name, sha256 } = photo.original;
  let found: Fingerprint;
  try {
    found = await (copy ? copyFingerprinted(path, copy, signal) : fingerprintFile(path, signal));
  } catch (error) {
    if (!isAbout(error, path)) throw error;
    const message = `The original of '${name}' cannot be read at '${path}' (${codeOf(error)}). Plug in its drive, or bring the photo in again.`;
    throw new Fault('photo/original-missing', message, { photo: photo.photo, path });
  }
  if (found.sha256 === sha256) return;
  const message = `'${path}' is no longer the file that came in: something changed it. Put the original back, or bring the changed photo in again.`;
  throw new Fault('pack/original-changed', message, { photo: photo.photo, path, sha256, found: found.sha256 });
}

const isAbout = (error: unknown, path: string): boolean =>
  codeOf(error) !== '' && error instanceof Error && 'path' in error && error.path === path;
