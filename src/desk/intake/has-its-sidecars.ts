import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Photo } from '../../model/photo.ts';
import { sidecarsBeside } from '../readers/sidecars-beside.ts';
import type { KeptSidecar } from '../sidecars/kept-sidecars.ts';

/**
 * Do the sidecars that were read with the photo lie beside it, and no others but the one that Cutline itself wrote, as far
 * as size and time tell?
 */
export async function hasItsSidecars(
  path: string,
  { sidecars = [] }: Pick<Photo, 'sidecars'>,
  own: KeptSidecar | undefined,
): Promise<boolean> {
  const beside = await Promise.all(sidecarsBeside(path).map(factsOf));
  const theirs = beside.filter(({ size, modified }) => !own || own.size !== size || own.modified !== modified);
  const hasOwn = theirs.length < beside.length;
  const before = sidecars.filter(({ sha256 }) => sha256 !== own?.sha256);
  // One that Cutline has written over is not one that was taken away.
  if (theirs.length === 0 && hasOwn) return true;
  return (
    theirs.length === before.length &&
    theirs.every(({ name, size, modified }, index) => {
      const known = before[index];
      return known?.name === name && known.size === size && known.modified === modified;
    })
  );
}

/** Nothing known of one that has just gone, so that it is like none. */
async function factsOf(path: string): Promise<{ name: string; size?: number; modified?: string }> {
  const now = await stat(path).catch(() => undefined);
  return { name: basename(path), ...(now && { size: now.size, modified: now.mtime.toISOString() }) };
}
