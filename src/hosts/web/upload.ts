import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Desk } from '../../desk/desk.ts';
import { uploadsFolder } from '../../desk/uploads-folder.ts';
import { sendFault, sendJson } from './answer.ts';

/** Keeps an uploaded file for this desk and answers with its entry. The name is a name only, never a path. */
export async function takeUpload(
  request: IncomingMessage,
  response: ServerResponse,
  desk: Desk,
  encoded: string,
): Promise<void> {
  const name = decodedName(encoded);
  if (name === undefined) {
    sendFault(response, 400, 'input/invalid', 'That file name cannot be uploaded. Rename the file and try again.');
    return;
  }
  const folder = join(uploadsFolder(desk.scratchFolder), randomUUID());
  await mkdir(folder, { recursive: true });
  const path = join(folder, name);
  await pipeline(request, createWriteStream(path));
  sendJson(response, 200, { ok: true, value: desk.entries.add(path) });
}

function decodedName(encoded: string): string | undefined {
  try {
    const name = decodeURIComponent(encoded);
    const unfit = name === '' || name === '.' || name === '..' || /[/\\\0]/.test(name) || Buffer.byteLength(name) > 255;
    return unfit ? undefined : name;
  } catch {
    return undefined;
  }
}
