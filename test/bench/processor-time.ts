import { readFileSync } from 'node:fs';

/** Milliseconds of a kernel clock tick (USER_HZ is 100 on every Linux that Node runs on). */
const tick = 10;

/** Processor time of this process in milliseconds. */
export function ownProcessorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Processor time of another process in milliseconds (utime and stime of proc(5)); 0 where the system does not say. */
export function processorTimeOf(pid: number): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'latin1').split(') ').at(-1)!.split(' ');
    return (Number(fields[11]) + Number(fields[12])) * tick;
  } catch {
    return 0;
  }
}
