import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Photo } from '../../model/photo.ts';
import { sidecarsBeside } from '../readers/sidecars-beside.ts';

/** Do the sidecars that were read with the photo lie beside it, and no others, as far as size and time tell? */
export async function hasItsSidecars(path: string, { sidecars = [] }: Photo): Promise<boolean> {
  const beside = sidecarsBeside(path);
  if (beside.length !== sidecars.length) return false;
  for (const [index, found] of beside.entries()) {
    const known = sidecars[index];
    const now = await stat(found).catch(() => undefined);
    if (!known || !now || known.name !== basename(found)) return false;
    if (known.size !== now.size || known.modified !== now.mtime.toISOString()) return false;
  }
  return true;
}
