import { CommanderError, type Command, program } from 'commander';
import { faultOf } from '../../desk/fault-of.ts';
import { programVersion } from '../../desk/version.ts';
import { editCommand } from './commands/edit.ts';
import { eventsCommand } from './commands/events.ts';
import { exportCommand } from './commands/export.ts';
import { importCommand } from './commands/import.ts';
import { listCommand, showCommand } from './commands/list.ts';
import { openCommand } from './commands/open.ts';
import { readCommand } from './commands/read.ts';
import { serveCommand } from './commands/serve.ts';
import { speakersCommand } from './commands/speakers.ts';
import { verifyCommand } from './commands/verify.ts';
import { exitCodeOf } from './exit.ts';
import { createOutput } from './output.ts';

const commands = [
  importCommand,
  readCommand,
  listCommand,
  showCommand,
  eventsCommand,
  editCommand,
  speakersCommand,
  exportCommand,
  verifyCommand,
  serveCommand,
  openCommand,
];

/** A reader that has seen enough (`| head`) ends the program quietly. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
});

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
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else {
    const fault = faultOf(error);
    createOutput(process.argv.includes('--json')).fault(fault);
    process.exitCode = exitCodeOf(fault);
  }
}

function everyCommand(command: Command, change: (command: Command) => void): void {
  change(command);
  for (const inner of command.commands) everyCommand(inner, change);
}
