import { availableParallelism } from 'node:os';
import { ExifTool, ExifToolTask } from 'exiftool-vendored';
import { Fault } from '../model/fault.ts';

/** ExifTool 13.50 closed CVE-2026-3102. */
const oldestVersion = 13.5;
/** Milliseconds that one file may take before its ExifTool is ended and the next one starts. */
const defaultTimeout = 60_000;

export interface ToolOutput {
  readonly output: string;
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
}

class Task extends ExifToolTask<ToolOutput> {
  protected override parse(output: string): ToolOutput {
    return { output, errors: this.errors, warnings: this.warnings };
  }
}

let running: { tool: ExifTool; timeout: number } | undefined;
let timeoutMillis = defaultTimeout;

/** ExifTool processes are started when first needed and kept open: starting Perl takes ten times as long as a file. */
function tool(): ExifTool {
  if (running && running.timeout !== timeoutMillis) void endExifTool();
  const timeout = timeoutMillis;
  running ??= {
    timeout,
    // More processes than cores are slower than as many as cores.
    tool: new ExifTool({ maxProcs: Math.min(2, availableParallelism()), taskTimeoutMillis: timeout, taskRetries: 0 }),
  };
  return running.tool;
}

/** How long one file may take from now on, in milliseconds; without a number the default. */
export function limitExifTool(milliseconds: number = defaultTimeout): void {
  timeoutMillis = milliseconds;
}

/**
 * Runs ExifTool with `args`, a line each. Minor errors are ignored: cameras' own mistakes must not refuse a caption. Many
 * may be in flight; they queue. Faults: `tool/perl-missing`, `tool/exiftool-failed` where it crashed or took too long,
 * after which the next run has a new process.
 */
export async function runExifTool(args: readonly string[]): Promise<ToolOutput> {
  try {
    return await tool().enqueueTask(() => new Task([...args], { ignoreMinorErrors: true }), false);
  } catch (error) {
    throw toolFault(error);
  }
}

/** Sees to it that ExifTool can run here. Faults: `tool/perl-missing`, `tool/exiftool-failed`. */
export async function checkExifTool(): Promise<void> {
  let version: string;
  try {
    version = await tool().version();
  } catch (error) {
    throw toolFault(error);
  }
  if (Number(version) < oldestVersion)
    throw new Fault('tool/exiftool-failed', `ExifTool ${version} is too old; ${oldestVersion} or newer is needed.`);
}

/** Ends the ExifTool processes; a later run starts new ones. */
export async function endExifTool(): Promise<void> {
  const ending = running?.tool;
  running = undefined;
  await ending?.end();
}

/** The pids of the ExifTool processes that are alive. */
export const exifToolProcesses = (): number[] => running?.tool.pids ?? [];

function toolFault(error: unknown): Fault {
  const reason = error instanceof Error ? error.message : String(error);
  if (/perl must be installed|\bperl\b.*(?:not found|ENOENT)|ENOENT.*\bperl\b|Can't locate \S+ in @INC/i.test(reason)) {
    const message =
      'Perl is missing, and ExifTool, which writes captions into files, needs it. Install Perl (apt install perl, dnf install perl or brew install perl) and try again.';
    return new Fault('tool/perl-missing', message, { reason });
  }
  const message = 'ExifTool, which writes captions into files, stopped or took too long. Try again.';
  return new Fault('tool/exiftool-failed', message, { reason });
}
