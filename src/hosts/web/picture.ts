import type { ServerResponse } from 'node:http';
import type { Desk } from '../../desk/desk.ts';
import { Fault } from '../../model/fault.ts';
import { PhotoId } from '../../model/ids.ts';
import { sendFault } from './answer.ts';

/** Sends a photo's thumbnail or preview as JPEG. */
export async function sendPicture(
  response: ServerResponse,
  desk: Desk,
  kind: 'thumbnail' | 'preview',
  raw: string,
): Promise<void> {
  const id = PhotoId.safeParse(raw);
  if (!id.success) {
    sendFault(response, 404, 'photo/not-found', 'There is no such photo.');
    return;
  }
  try {
    const bytes = await desk.picture(kind, id.data);
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
