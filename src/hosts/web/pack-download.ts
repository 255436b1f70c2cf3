import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Desk } from '../../desk/desk.ts';
import { sendFault } from './answer.ts';

/** Sends a pack that was made for download: only those that this desk keeps in its scratch folder. */
export async function sendPack(response: ServerResponse, desk: Desk, id: string): Promise<void> {
  const answer = await desk.call('packs.list', {});
  const pack = answer.ok ? answer.value.packs.find((issued) => issued.id === id) : undefined;
  const own = pack?.path.startsWith(join(desk.scratchFolder, 'packs')) ? pack.path : undefined;
  const found = own === undefined ? undefined : await stat(own).catch(() => undefined);
  if (own === undefined || !found?.isFile()) {
    sendFault(response, 404, 'pack/not-found', 'That pack is not kept for download any more. Make it again.');
    return;
  }
  response.writeHead(200, {
    'content-type': 'application/zip',
    'content-length': found.size,
    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(basename(own))}`,
    'cache-control': 'no-store',
  });
  await pipeline(createReadStream(own), response);
}
