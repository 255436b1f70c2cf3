import { errno } from './errno.ts';
import type { FileSystem } from './file-system.ts';

/** Virus scanners and indexers on Windows hold files open for a moment (npm/write-file-atomic#227). */
const momentary = new Set(['EPERM', 'EBUSY']);
/** Milliseconds; about ten seconds in all. */
const pauses = [20, 40, 80, 160, 320, 640, 1280, 2500, 2500, 2500];

/** Renames, trying again for up to ten seconds while something else holds the file. */
export async function patientRename(files: FileSystem, from: string, to: string): Promise<void> {
  for (const pause of pauses) {
    try {
      await files.rename(from, to);
      return;
    } catch (error) {
      if (!momentary.has(errno(error))) throw error;
      await files.pause(pause);
    }
  }
  await files.rename(from, to);
}
