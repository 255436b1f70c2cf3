import type { FileSystem } from '../../../src/catalogue/disk/file-system.ts';
import { watchedDisk } from '../../catalogue/setup/flaky-disk.ts';

/** A disk whose user is killed just before its call number `nth`: 0 is the first. */
export function dyingDisk(nth: number): FileSystem {
  let calls = 0;
  return watchedDisk(() => {
    if (calls++ === nth) process.kill(process.pid, 'SIGKILL');
  });
}
