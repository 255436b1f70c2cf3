import type { Answer } from '../../src/contract/command.ts';
import { AskFault } from './ask.ts';
import { deskAway } from './client.ts';
import type { Standing } from './edits.ts';

/** A question's value as an answer again, for those who decide by faults. */
export const standingOf = (asked: Promise<Standing>): Promise<Answer<Standing>> =>
  asked.then(
    (value) => ({ ok: true as const, value }),
    (error: unknown) => ({ ok: false as const, fault: error instanceof AskFault ? error.fault : deskAway }),
  );
