import { readFileSync } from 'node:fs';

/**
 * Resident memory of a process in bytes (VmRSS of proc(5)); undefined where the system does not say, as on macOS and
 * Windows: there the JavaScript heap's own limit and the clock must do.
 */
export function residentMemory(pid: number): number | undefined {
  try {
    const kibibytes = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'latin1'))?.[1];
    return kibibytes === undefined ? undefined : Number(kibibytes) * 1024;
  } catch {
    return undefined;
  }
}
