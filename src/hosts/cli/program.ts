import { CommanderError, type Command, program } from 'commander';
import { faultOf } from '../../desk/fault-of.ts';
import { programVersion } from '../../desk/version.ts';
import { checkCommand } from './commands/check.ts';
import { codesCommand } from './commands/codes.ts';
import { doctorCommand } from './commands/doctor.ts';
import { editCommand } from './commands/edit.ts';
import { eventsCommand } from './commands/events.ts';
import { exportCommand } from './commands/export.ts';
import { importCommand } from './commands/import.ts';
import { listCommand, showCommand } from './commands/list.ts';
import { openCommand } from './commands/open.ts';
import { readCommand } from './commands/read.ts';
import { replaceCommand } from './commands/replace.ts';
import { restoreCommand } from './commands/restore.ts';
import { searchCommand } from './commands/search.ts';
import { searchesCommand } from './commands/searches.ts';
import { serveCommand } from './commands/serve.ts';
import { settleCommand } from './commands/settle.ts';
import { sidecarsCommand } from './commands/sidecars.ts';
import { speakersCommand } from './commands/speakers.ts';
import { templatesCommand } from './commands/templates.ts';
import { verifyCommand } from './commands/verify.ts';
import { exitCodeOf } from './exit.ts';
import { createOutput } from './output.ts';
import { stdoutGone, watchOutputs } from './stdout-gone.ts';

const commands = [
  importCommand,
  readCommand,
  listCommand,
  showCommand,
  searchCommand,
  searchesCommand,
  eventsCommand,
  editCommand,
  settleCommand,
  speakersCommand,
  checkCommand,
  replaceCommand,
  templatesCommand,
  codesCommand,
  exportCommand,
  verifyCommand,
  sidecarsCommand,
  doctorCommand,
  restoreCommand,
  serveCommand,
  openCommand,
];

/** Carries out the command line and sets the exit code. */
export async function runProgram(): Promise<void> {
  watchOutputs();
  program
    .name('cutline')
    .description('An article and a folder of photos go in; a captioned, verified pack comes out.')
    .version(programVersion)
    .helpOption('-h, --help', 'show how it is used');
  for (const command of commands) program.addCommand(command);
  everyCommand(program, (command) => command.exitOverride());
  try {
    await program.parseAsync();
  } catch (error) {
    process.exitCode = endedWith(error);
  }
  if (stdoutGone.aborted) process.exitCode = 0;
}

function endedWith(error: unknown): number {
  // Commander has said by itself what was wrong.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  const fault = faultOf(error);
  // Nobody asked for it to be stopped: they only had seen enough.
  if (stdoutGone.aborted && fault.code === 'job/cancelled') return 0;
  createOutput(process.argv.includes('--json')).fault(fault);
  return exitCodeOf(fault);
}

function everyCommand(command: Command, change: (command: Command) => void): void {
  change(command);
  for (const inner of command.commands) everyCommand(inner, change);
}
