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
  /** Why the words could not be written into the original, which goes untouched then, its words into a sidecar. */
  readonly wordsFault?: Fault;
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
  const copy = original && join(folder, original.path);
  let wordsFault: Fault | undefined;
  const copied = await readOriginal(photo, tools, copy, async (path) => {
    // One that is turned is written in two steps, behind.
    if (!copy || original.sidecar !== undefined || photo.turned) return undefined;
    try {
      return await tools.copyWithWords(path, copy, photo, languages);
    } catch (error) {
      wordsFault = refusalOf(error);
      return undefined;
    }
  });
  const source = copy ?? photo.original.path;
  let webFault: Fault | undefined;
  let webSize: Pick<ManifestPicture, 'width' | 'height'> | undefined;
  if (web) {
    try {
      const jpeg = await tools.webSize(source, webLongSide, photo.turned);
      await writeFile(join(folder, web.path), jpeg, { flag: 'wx' });
      webSize = jpegSize(jpeg) ?? photo;
    } catch (error) {
      if (!original || !(error instanceof Fault && error.code.startsWith('image/'))) throw error;
      webFault = error;
    }
  }
  for (const { path, kind, sidecar: planned } of pictures) {
    const size = kind === 'web' ? webSize : photo;
    if (!size) continue;
    const target = join(folder, path);
    const known = kind === 'original' ? copied : undefined;
    if (planned === undefined && !known && !(kind === 'original' && wordsFault))
      try {
        await tools.embed(target, photo, languages);
        if (kind === 'original' && photo.turned) await tools.turn(target, photo.orientation);
      } catch (error) {
        if (kind !== 'original') throw error;
        wordsFault = refusalOf(error);
      }
    const sidecar = planned ?? (kind === 'original' && wordsFault ? `${path}.xmp` : undefined);
    if (sidecar !== undefined) sidecars.push(await writeSidecar(folder, sidecar, tools.sidecar(photo, languages)));
    await syncFile(target);
    written.push({
      path,
      kind,
      ...(known ?? (await fingerprintFile(target, tools.signal))),
      width: size.width,
      height: size.height,
      ...(kind === 'web' && previewOf(photo)),
      ...(sidecar !== undefined && { sidecar }),
    });
  }
  return { pictures: written, sidecars, ...(webFault && { webFault }), ...(wordsFault && { wordsFault }) };
}

/** Why the words cannot go into this one file; anything else that went wrong is thrown. */
function refusalOf(error: unknown): Fault {
  if (error instanceof Fault && error.code === 'metadata/write-failed') return error;
  throw error;
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

/**
 * Reads the original and makes sure that it is what it was when it came in; copies it to `copy` if given. Answers what the
 * copy is if `withWords` made it.
 */
async function readOriginal(
  photo: PackPhoto,
  { signal }: PackTools,
  copy: string | undefined,
  withWords: (path: string) => ReturnType<PackTools['copyWithWords']>,
): Promise<Fingerprint | undefined> {
  const { path, name, sha256 } = photo.original;
  let found: Fingerprint;
  let made: Fingerprint | undefined;
  try {
    const copied = await withWords(path);
    made = copied?.target;
    found = copied?.source ?? (await (copy ? copyFingerprinted(path, copy, signal) : fingerprintFile(path, signal)));
  } catch (error) {
    if (!isAbout(error, path)) throw error;
    const message = `The original of '${name}' cannot be read at '${path}' (${codeOf(error)}). Plug in its drive, or bring the photo in again.`;
    throw new Fault('photo/original-missing', message, { photo: photo.photo, path });
  }
  if (found.sha256 === sha256) return made;
  const message = `'${path}' is no longer the file that came in: something changed it. Put the original back, or bring the changed photo in again.`;
  throw new Fault('pack/original-changed', message, { photo: photo.photo, path, sha256, found: found.sha256 });
}

const isAbout = (error: unknown, path: string): boolean =>
  codeOf(error) !== '' && error instanceof Error && 'path' in error && error.path === path;
