import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Desk } from '../../desk/desk.ts';
import { Fault } from '../../model/fault.ts';
import { sendFault, sendJson } from './answer.ts';
import { jsonBody } from './body.ts';
import { safetyHeaders } from './content.ts';
import { sendEvents } from './event-stream.ts';
import { sendPack } from './pack-download.ts';
import { sendFirstLook, sendPicture } from './picture.ts';
import { sendScreen } from './screens.ts';
import { takeUpload } from './upload.ts';

/**
 * The fetch-shaped door: what a browser reaches on 127.0.0.1 and a desktop window through `cutline://`.
 * @param screens the folder of the built screens.
 */
export function createListener(desk: Desk, screens: string): RequestListener {
  return (request, response) => {
    for (const [name, value] of Object.entries(safetyHeaders)) response.setHeader(name, value);
    void route(request, response, desk, screens).catch((error: unknown) => {
      if (response.headersSent) response.destroy();
      else if (error instanceof Fault) sendFault(response, 400, error.code, error.message);
      else sendFault(response, 500, 'internal/unexpected', 'Something went wrong inside Cutline. Try again.');
    });
  };
}

async function route(request: IncomingMessage, response: ServerResponse, desk: Desk, screens: string): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', 'http://desk');
  const [, area = '', name = '', part = ''] = pathname.split('/');
  if (request.method === 'POST') {
    if (area === 'call') {
      sendJson(response, 200, await desk.dispatch(name, await jsonBody(request)));
      return;
    }
    if (area === 'upload') return takeUpload(request, response, desk, name);
  }
  if (request.method === 'GET') {
    if (area === 'events') {
      sendEvents(request, response, desk);
      return;
    }
    if (area === 'thumb') return sendPicture(response, desk, 'thumbnail', name);
    if (area === 'preview') return sendPicture(response, desk, 'preview', name);
    if (area === 'full') return sendPicture(response, desk, 'full', name);
    if (area === 'arriving') return sendFirstLook(response, desk, name, part);
    if (area === 'pack') return sendPack(response, desk, name);
    if (await sendScreen(response, screens, pathname)) return;
  }
  sendFault(response, 404, 'command/unknown', 'There is nothing at that address.');
}
