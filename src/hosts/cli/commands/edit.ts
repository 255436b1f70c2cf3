import { z } from 'zod';
import { PhotoSet } from '../../../contract/commands.ts';
import type { Desk } from '../../../desk/desk.ts';
import { faultOf } from '../../../desk/fault-of.ts';
import type { FaultData } from '../../../model/fault.ts';
import { PhotoId } from '../../../model/ids.ts';
import { command, type Run } from '../command.ts';
import { type ExitCode, exitCodeOf } from '../exit.ts';
import { inputLines } from '../input-lines.ts';
import { createOutput } from '../output.ts';
import { stdoutGone } from '../stdout-gone.ts';
import { type CatalogueChoice, withDesk } from '../with-desk.ts';

const Edit = z.object({ photo: PhotoId, revision: z.number().int().optional(), set: PhotoSet });

/** Edits that may wait for the disk at once: together they share a sync, and memory stays bounded. */
const inFlight = 256;

type EditAnswer = { readonly ok: true } | { readonly ok: false; readonly fault: FaultData };

export const editCommand = command(
  'edit',
  'one edit a line (JSON) from stdin; an answer for each, only after it is on the disk',
  ({ options }: Run<CatalogueChoice>): Promise<ExitCode> => {
    // Only answer lines go to stdout: what ends the command at once is said on stderr alone.
    const output = createOutput(false);
    return withDesk(output, options, 'write', (desk) => answerLines(desk)).catch((error: unknown) => {
      const fault = faultOf(error);
      output.fault(fault);
      return exitCodeOf(fault);
    });
  },
);

/** Answers every line of stdin in its order; 1 where one was refused. */
async function answerLines(desk: Desk): Promise<ExitCode> {
  let refused = 0;
  let waiting = 0;
  let answered = Promise.resolve();
  for await (const line of inputLines(process.stdin as AsyncIterable<Uint8Array>)) {
    if (stdoutGone.aborted) break;
    waiting += 1;
    // Begun at once, so that edits which arrive together share one sync; answers keep their order.
    const answer = editFrom(desk, line);
    answered = answered.then(async () => {
      const given = await answer;
      waiting -= 1;
      if (!given.ok) refused += 1;
      // Answer lines are the result, with or without --json.
      process.stdout.write(`${JSON.stringify(given)}\n`);
    });
    if (waiting >= inFlight) await answered;
  }
  await answered;
  return refused > 0 ? 1 : 0;
}

/** Carries out one line. Never throws: every line has its answer, an empty one too. */
async function editFrom(desk: Desk, line: Uint8Array): Promise<EditAnswer> {
  try {
    const raw = parsed(line);
    if (raw === undefined) return invalid('That line is not JSON. Write one edit a line, in UTF-8.');
    const edit = Edit.safeParse(raw);
    if (!edit.success) return invalid(`That is not an edit: ${z.prettifyError(edit.error)}`);
    const answer = await desk.call('photos.edit', edit.data);
    return answer.ok ? { ok: true, ...answer.value } : { ok: false, fault: answer.fault };
  } catch (error) {
    if (error instanceof RangeError) return invalid('That edit is nested too deeply to be one.');
    return { ok: false, fault: faultOf(error) };
  }
}

/** undefined where the line is not JSON in UTF-8: nothing is stored that had to be guessed. */
function parsed(line: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(line));
  } catch {
    return undefined;
  }
}

const invalid = (message: string): EditAnswer => ({ ok: false, fault: { code: 'input/invalid', message } });
