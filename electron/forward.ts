import http from 'node:http';
import { buffer } from 'node:stream/consumers';
import type { DeskKeeper } from './desk-keeper.ts';

/** Milliseconds to wait for a desk that is being restarted before a page is told so. */
const patience = 15_000;

/** Answers a `cutline://app/…` request of the window by asking the desk process. */
export async function forward(desk: Pick<DeskKeeper, 'socket'>, request: Request): Promise<Response> {
  // A Blob body would hang here; bytes go through (seen in Electron 25).
  const body = request.method === 'POST' ? Buffer.from(await request.arrayBuffer()) : undefined;
  const until = Date.now() + patience;
  while (Date.now() < until) {
    try {
      return await ask(await within(patience, desk.socket), request, body);
    } catch (error) {
      // Nobody listened, so nothing was done: the desk is being started again, and the request may wait for it.
      if (!neverArrived(error)) break;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  const fault = {
    code: 'desk/away',
    message: 'The desk stopped and is being restarted; try again in a moment.',
  };
  return Response.json({ ok: false, fault }, { status: 503 });
}

const neverArrived = (error: unknown): boolean =>
  ['ECONNREFUSED', 'ENOENT'].includes((error as NodeJS.ErrnoException).code ?? '');

async function ask(socketPath: string, request: Request, body: Buffer | undefined): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  const headers = { 'content-type': 'application/json', ...(body && { 'content-length': body.length }) };
  const answer = await new Promise<http.IncomingMessage>((resolve, reject) => {
    const options = { socketPath, path: pathname + search, method: request.method, headers };
    http.request(options, resolve).on('error', reject).end(body);
  });
  const status = answer.statusCode ?? 502;
  const options = { status, headers: plainHeaders(answer.headers) };
  // A call's answer is handed on whole or not at all; pictures and events go through as they come.
  if (request.method === 'POST') return new Response(await buffer(answer), options);
  return new Response(status === 204 ? null : streamOf(answer), options);
}

/**
 * The answer's bytes for the window. A stream that the desk leaves unfinished is ended and never failed: Electron reads
 * it with nobody listening for errors, so that a failed one is an uncaught exception in main, whose error box keeps the
 * program from quitting. The page opens an event stream that ends again.
 */
function streamOf(answer: http.IncomingMessage): ReadableStream<Uint8Array> {
  let open = true;
  return new ReadableStream({
    start(controller) {
      const end = (): void => {
        if (open) controller.close();
        open = false;
      };
      answer.on('data', (chunk: Uint8Array) => {
        if (open) controller.enqueue(chunk);
      });
      answer.once('end', end);
      answer.on('error', end);
    },
    cancel() {
      open = false;
      answer.destroy();
    },
  });
}

const plainHeaders = (headers: http.IncomingHttpHeaders): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );

function within<Value>(milliseconds: number, work: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new Error('Too late.'));
    }, milliseconds);
    work.then(resolve, reject).finally(() => {
      clearTimeout(timer);
    });
  });
}
