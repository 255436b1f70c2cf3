import type { ServerResponse } from 'node:http';
import type { Desk } from '../../desk/desk.ts';
import type { PictureKind } from '../../desk/previews.ts';
import { Fault } from '../../model/fault.ts';
import { JobId, PhotoId } from '../../model/ids.ts';
import { sendFault } from './answer.ts';

/** Sends a photo's thumbnail, preview or whole picture as JPEG. */
export function sendPicture(response: ServerResponse, desk: Desk, kind: PictureKind, raw: string): Promise<void> {
  const id = PhotoId.safeParse(raw);
  return sendJpeg(response, () => (id.success ? desk.picture(kind, id.data) : Promise.reject(noSuchPhoto())));
}

/** Sends what a photo looks like that an import is bringing in. */
export function sendFirstLook(response: ServerResponse, desk: Desk, rawJob: string, number: string): Promise<void> {
  const job = JobId.safeParse(rawJob);
  const known = job.success && /^\d{1,9}$/.test(number);
  return sendJpeg(response, () => (known ? desk.firstLook(job.data, Number(number)) : Promise.reject(noSuchPhoto())));
}

const noSuchPhoto = (): Fault => new Fault('photo/not-found', 'There is no such photo.');

async function sendJpeg(response: ServerResponse, picture: () => Promise<Uint8Array>): Promise<void> {
  try {
    const bytes = await picture();
    response.writeHead(200, {
      'content-type': 'image/jpeg',
      'content-length': bytes.length,
      'cache-control': 'private, max-age=3600',
    });
    response.end(bytes);
  } catch (error) {
    const fault = error instanceof Fault ? error : undefined;
    sendFault(
      response,
      404,
      fault?.code ?? 'photo/original-missing',
      fault?.message ?? 'There is no picture of that photo.',
    );
  }
}
