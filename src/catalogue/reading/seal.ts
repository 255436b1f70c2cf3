import { unlessMissing } from '../disk/errno.ts';
import type { FileSystem } from '../disk/file-system.ts';
import { readSpan } from '../disk/read-span.ts';
import { checksumLength } from '../documents/document-lines.ts';
import type { Goal } from '../migrations/marker.ts';
import { cataloguePath } from '../places.ts';

/**
 * Tells whether documents have been written since: the last line of catalogue.json, which goes last and names its number;
 * or what the catalogue is becoming. Undefined between the two renames that put a new one in its place.
 */
export async function sealOf(files: FileSystem, folder: string, goal: Goal | undefined): Promise<string | undefined> {
  if (goal) return goal.backup;
  const lastLine = readSpan(files, cataloguePath(folder), (size) => ({
    from: Math.max(0, size - checksumLength),
    to: size,
  }));
  return (await unlessMissing(lastLine))?.toString('latin1');
}
