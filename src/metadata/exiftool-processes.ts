import { ExifTool, ExifToolTask } from 'exiftool-vendored';

export interface ToolOutput {
  readonly output: string;
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
}

/** Milliseconds that one file, and the start of a process, may take. */
export interface ToolLimits {
  readonly file: number;
  readonly start: number;
}

class Task extends ExifToolTask<ToolOutput> {
  protected override parse(output: string): ToolOutput {
    return { output, errors: this.errors, warnings: this.warnings };
  }
}

/** One run with these arguments; cameras' own mistakes, which are minor errors, must not refuse a caption. */
export const exifToolTask = (args: readonly string[]): ExifToolTask<ToolOutput> =>
  new Task([...args], { ignoreMinorErrors: true });

/** The processes start when first needed and stay open: starting Perl takes ten times as long as a file. */
export const startExifTool = (processes: number, limits: ToolLimits): ExifTool =>
  new ExifTool({
    maxProcs: processes,
    taskTimeoutMillis: limits.file,
    spawnTimeoutMillis: limits.start,
    taskRetries: 0,
  });
