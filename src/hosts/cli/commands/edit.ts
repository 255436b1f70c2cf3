import { createInterface } from 'node:readline';
import { z } from 'zod';
import { PhotoSet } from '../../../contract/commands.ts';
import type { Desk } from '../../../desk/desk.ts';
import { PhotoId } from '../../../model/ids.ts';
import { command, type Run } from '../command.ts';
import type { ExitCode } from '../exit.ts';
import { type CatalogueChoice, withDesk } from '../with-desk.ts';

const Edit = z.object({ photo: PhotoId, revision: z.number().int().optional(), set: PhotoSet });

type EditAnswer =
  { readonly ok: true } | { readonly ok: false; readonly fault: { readonly code: string; readonly message: string } };

export const editCommand = command(
  'edit',
  'one edit a line (JSON) from stdin; an answer for each, only after it is on the disk',
  ({ output, options }: Run<CatalogueChoice>): Promise<ExitCode> =>
    withDesk(output, options, 'write', async (desk) => {
      let refused = 0;
      let answered = Promise.resolve();
      for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
        if (line.trim() === '') continue;
        // Edits that arrive together share one sync; answers keep their order.
        const answer = editFrom(desk, line);
        answered = answered.then(async () => {
          const given = await answer;
          if (!given.ok) refused += 1;
          // Answer lines are the result, with or without --json.
          process.stdout.write(`${JSON.stringify(given)}\n`);
        });
      }
      await answered;
      return refused > 0 ? 1 : 0;
    }),
);

async function editFrom(desk: Desk, line: string): Promise<EditAnswer> {
  let raw: unknown;
  try {
    raw = JSON.parse(line);
  } catch {
    return { ok: false, fault: { code: 'input/invalid', message: 'That line is not JSON.' } };
  }
  const edit = Edit.safeParse(raw);
  if (!edit.success) {
    return {
      ok: false,
      fault: { code: 'input/invalid', message: `That is not an edit: ${z.prettifyError(edit.error)}` },
    };
  }
  const answer = await desk.call('photos.edit', edit.data);
  return answer.ok ? { ok: true, ...answer.value } : { ok: false, fault: answer.fault };
}
