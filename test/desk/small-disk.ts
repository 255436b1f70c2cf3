import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A file system of so many mebibytes; undefined where this user may not mount one. */
export function smallDisk(mebibytes: number): string | undefined {
  if (process.platform !== 'linux') return undefined;
  const place = mkdtempSync(join(tmpdir(), 'cutline-desk-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${mebibytes}m`, 'tmpfs', place], { stdio: 'ignore' });
    return place;
  } catch {
    rmSync(place, { recursive: true });
    return undefined;
  }
}

/** Makes the disk one that nobody can write, as a card with its switch pushed. */
export function protectDisk(place: string): void {
  execFileSync('mount', ['-o', 'remount,ro', place]);
}

export function releaseDisk(place: string | undefined): void {
  if (place === undefined) return;
  execFileSync('umount', ['--lazy', place]);
  rmSync(place, { recursive: true });
}
