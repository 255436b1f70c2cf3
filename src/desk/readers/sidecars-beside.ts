import { readdirSync, statSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';

/** Endings of camera RAW: an XMP of the same name is what a RAW converter wrote about that file. */
const rawEndings = new Set(
  '.3fr .arw .cr2 .cr3 .crw .dcr .dng .erf .fff .gpr .iiq .kdc .mef .mos .mrw .nef .nrw .orf .pef .raf .raw .rw2 .rwl .srw .x3f'.split(
    ' ',
  ),
);
const stemOf = (name: string): string => name.slice(0, name.length - extname(name).length);
const isXmp = (name: string): boolean => extname(name).toLowerCase() === '.xmp';

interface Listing {
  readonly sidecars: readonly string[];
  readonly raws: ReadonlySet<string>;
}

const nothing: Listing = { sidecars: [], raws: new Set() };

/** Milliseconds after its last change that a folder is listed anew each time: file systems round the time of a change. */
const settled = 2_000;
let last: { folder: string; changed: number; listing: Listing } | undefined;

/**
 * The XMP sidecars of the file at `path`, the nearest first: `NAME.jpg.xmp`, then `NAME.xmp`, whose ending may be in any
 * case. `NAME.xmp` is not one of a picture beside which a RAW file of the same name lies: it is that file's.
 */
export function sidecarsBeside(path: string): string[] {
  const name = basename(path);
  if (isXmp(name)) return [];
  const folder = dirname(path);
  const { sidecars, raws } = listingOf(folder);
  if (sidecars.length === 0) return [];
  const stem = stemOf(name);
  const isRaw = rawEndings.has(extname(name).toLowerCase());
  const own = sidecars.filter((sidecar) => stemOf(sidecar) === name);
  const shared = isRaw || !raws.has(stem) ? sidecars.filter((sidecar) => stemOf(sidecar) === stem) : [];
  return [...own, ...shared].map((sidecar) => join(folder, sidecar));
}

/**
 * Photos come in folder by folder, so the last listing is kept while its folder does not change. In this thread: a turn
 * through the pool takes ten times as long as asking when a folder changed.
 */
function listingOf(folder: string): Listing {
  try {
    const changed = statSync(folder).mtimeMs;
    if (last?.folder === folder && last.changed === changed) return last.listing;
    const names = readdirSync(folder);
    const listing = {
      sidecars: names.filter(isXmp).sort(),
      raws: new Set(names.filter((name) => rawEndings.has(extname(name).toLowerCase())).map(stemOf)),
    };
    if (Date.now() - changed > settled) last = { folder, changed, listing };
    return listing;
  } catch {
    return nothing;
  }
}
