import { availableParallelism } from 'node:os';
import type { ExifTool } from 'exiftool-vendored';
import { Fault } from '../model/fault.ts';
import type { ToolLimits, ToolOutput } from './exiftool-processes.ts';
import { createGate } from './gate.ts';

/** ExifTool 13.50 closed CVE-2026-3102. */
const oldestVersion = 13.5;
/** More processes than cores are slower than as many as cores. */
const processes = Math.min(2, availableParallelism());
const defaultLimits: ToolLimits = { file: 60_000, start: 15_000 };

let limits = defaultLimits;
let running: ExifTool | undefined;

/** As many runs as there are processes, so that a run's time does not count what it waited in a queue. */
const gate = createGate(processes);

/** Changes how long a file and the start of a process may take from now on (milliseconds); nothing: the defaults. */
export async function limitExifTool(changed: Partial<ToolLimits> = {}): Promise<void> {
  await endExifTool();
  limits = { ...defaultLimits, ...changed };
}

/**
 * Runs ExifTool with `args`, a line each. Many may be in flight; they queue. Faults: `tool/perl-missing`, `tool/exiftool-failed` where it crashed, hung or did not
 * start, after which the next run has a new process.
 */
export const runExifTool = (args: readonly string[]): Promise<ToolOutput> =>
  gate(async () => {
    // Loaded when first needed: most of what the command line does runs no tool.
    const { exifToolTask, startExifTool } = await import('./exiftool-processes.ts');
    const current = (running ??= startExifTool(processes, limits));
    const late = Promise.withResolvers<never>();
    const timer = setTimeout(() => {
      late.reject(new Error('it did not answer'));
      discard(current);
    }, limits.file + limits.start);
    try {
      return await Promise.race([current.enqueueTask(() => exifToolTask(args), false), late.promise]);
    } catch (error) {
      throw toolFault(error);
    } finally {
      clearTimeout(timer);
    }
  });

/** Sees to it that ExifTool can run here. Faults: `tool/perl-missing`, `tool/exiftool-failed`. */
export async function checkExifTool(): Promise<void> {
  const version = (await runExifTool(['-ver'])).output.trim();
  if (!(Number(version) >= oldestVersion))
    throw new Fault('tool/exiftool-failed', `ExifTool '${version}' is too old; ${oldestVersion} or newer is needed.`);
}

/** Ends the ExifTool processes; a later run starts new ones. */
export async function endExifTool(): Promise<void> {
  const ending = running;
  running = undefined;
  await ending?.end();
}

/** The pids of the ExifTool processes that are alive. */
export const exifToolProcesses = (): number[] => running?.pids ?? [];

function discard(broken: ExifTool): void {
  if (running === broken) running = undefined;
  void broken.end(false);
}

function toolFault(error: unknown): Fault {
  const reason = error instanceof Error ? error.message : String(error);
  if (/perl must be installed|Can't locate \S+ in @INC/i.test(reason)) {
    const message =
      'Perl is missing or not complete, and ExifTool, which writes captions into files, needs it. Install Perl (apt install perl, dnf install perl or brew install perl) and try again.';
    return new Fault('tool/perl-missing', message, { reason });
  }
  const message = `ExifTool, which writes captions into files, failed (${reason}). Try again.`;
  return new Fault('tool/exiftool-failed', message, { reason });
}
