import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { PackResult } from '../../contract/views.ts';
import type { PackWritten } from '../../packs/write-pack.ts';
import { writePack } from '../../packs/write-pack.ts';
import type { DeskContext } from '../context.ts';
import { faultOf } from '../fault-of.ts';
import type { Handler } from '../handler.ts';
import type { JobVoice } from '../jobs.ts';
import { packFileName } from './pack-file-name.ts';
import { plannedPack } from './planned-pack.ts';
import { packTools } from './tools.ts';

export const exportPack: Handler<'packs.export'> = (context, input) => {
  const { to, ...choice } = input;
  const destination = to === undefined ? downloadPlace(context, choice.event) : context.entries.path(to);
  const job = context.jobs.start('export', async (voice) => {
    const planned = await plannedPack(context, choice);
    voice.signal.throwIfAborted();
    const tools = await packTools(context.readers, voice.signal);
    const written = await writePack(planned, destination, tools, (step) => {
      voice.progress(step.stage, step.done, step.total);
      if (step.stage === 'writing') voice.line({ path: step.path });
    });
    return { pack: await issued(context, written, planned.input.event?.id, voice) };
  });
  return { job };
};

/** Where a pack for a browser waits for its download: under the desk's own folder, which goes when the desk ends. */
function downloadPlace({ catalogue, scratchFolder }: DeskContext, event: Parameters<typeof packFileName>[1]): string {
  return join(scratchFolder, 'packs', randomUUID(), `${packFileName(catalogue, event)}.zip`);
}

/** Remembers what went out, so that a later correction knows who holds what; a read-only catalogue cannot. */
async function issued(
  { catalogue }: DeskContext,
  written: PackWritten,
  event: Parameters<typeof packFileName>[1],
  voice: JobVoice,
): Promise<PackResult> {
  const { id, path, files, bytes, verified, problems } = written;
  for (const problem of problems) voice.problem(problem);
  if (catalogue.mode === 'write') {
    const remembered = catalogue.change('packs.export', (draft) =>
      draft.put('packs', {
        id,
        revision: 1,
        ...(event !== undefined && { event }),
        path,
        issued: written.issued,
        languages: [...written.languages],
        photos: [...written.photos],
        files,
        bytes,
        verified,
        waived: [...written.waived],
      }),
    );
    await remembered.catch((error: unknown) => {
      const { code, message } = faultOf(error);
      voice.problem({
        code,
        path,
        message: `The pack is complete, but could not be noted among the issued ones. ${message}`,
      });
    });
  }
  return { id, path, photos: written.photos.length, files, bytes, verified, problems: [...problems] };
}
