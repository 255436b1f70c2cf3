import { dirname } from 'node:path';
import { unlessMissing } from './errno.ts';
import type { FileSystem } from './file-system.ts';
import { patientRename } from './patient-rename.ts';
import { syncFolder } from './sync-folder.ts';
import { writeAll } from './write-all.ts';

/** A file on its way into its place; one that is left over after a crash is removed at the next opening. */
export const partSuffix = '.part';

/**
 * Writes beside, syncs, renames, syncs the folder: `path` holds the old bytes or the new ones at any instant.
 * With `keepAs` the old file is renamed to that first; a reader that finds no `path` looks there.
 */
export async function replaceFile(
  files: FileSystem,
  path: string,
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  keepAs?: string,
): Promise<void> {
  const part = `${path}${partSuffix}`;
  const handle = await files.open(part, 'w');
  try {
    let position = 0;
    for await (const chunk of chunks) {
      await writeAll(handle, chunk, position);
      position += chunk.length;
    }
    await handle.sync();
  } finally {
    await handle.close();
  }
  if (keepAs !== undefined) await unlessMissing(patientRename(files, path, keepAs));
  await patientRename(files, part, path);
  await syncFolder(files, dirname(path));
}
