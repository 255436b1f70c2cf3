import { Fault } from '../../model/fault.ts';
import { errno } from '../disk/errno.ts';
import type { FileSystem } from '../disk/file-system.ts';
import { writeFault } from '../disk/write-fault.ts';
import { type Lock, takeLock } from '../lock/lock.ts';

/** Takes the lock of a catalogue. Faults with `catalogue/locked`, and with `catalogue/read-only` where nobody may write. */
export async function lockFolder(files: FileSystem, folder: string): Promise<Lock> {
  try {
    await files.mkdir(folder, { recursive: true });
    return await takeLock(files, folder);
  } catch (error) {
    if (!['EACCES', 'EPERM', 'EROFS'].includes(errno(error)))
      throw error instanceof Fault ? error : writeFault(error, folder);
    throw new Fault(
      'catalogue/read-only',
      `'${folder}' is write-protected. Open it for reading, or give yourself the right to write there.`,
      { folder },
    );
  }
}
