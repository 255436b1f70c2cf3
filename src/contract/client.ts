import type { Answer } from './command.ts';
import type { CommandName, Input, Output } from './commands.ts';
import type { DeskEvent } from './events.ts';

/** What the screens, the command line and the tests hold: they cannot tell which door is behind it. */
export interface Client {
  call<Name extends CommandName>(name: Name, input: Input<Name>): Promise<Answer<Output<Name>>>;
  /** Calls `listener` for every event from now on; the answer ends it. */
  listen(listener: (event: DeskEvent) => void): () => void;
}
