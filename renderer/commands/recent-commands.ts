import { preference, prefer } from '../app/preferences.ts';
import { type CommandId, isCommandId } from './command-table.ts';

/** As many as one sees before the others. */
const most = 6;

/** Remembers that a command was called by its name: the next time it stands first. */
export function rememberCommand(id: CommandId): void {
  prefer('recentCommands', [id, ...preference('recentCommands').filter((other) => other !== id)].slice(0, most));
}

/** The newest first. */
export const recentCommands = (): readonly CommandId[] => preference('recentCommands').filter(isCommandId);
