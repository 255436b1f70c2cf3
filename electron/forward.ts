import http from 'node:http';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import type { DeskKeeper } from './desk-keeper.ts';

/** Milliseconds to wait for a desk that is being restarted before a page is told so. */
const patience = 15_000;

/** Answers a `cutline://app/…` request of the window by asking the desk process. */
export async function forward(desk: DeskKeeper, request: Request): Promise<Response> {
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

function ask(socketPath: string, request: Request, body: Buffer | undefined): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', ...(body && { 'content-length': body.length }) };
    const outgoing = http.request(
      { socketPath, path: pathname + search, method: request.method, headers },
      (answer) => {
        const status = answer.statusCode ?? 502;
        const stream = status === 204 ? null : (Readable.toWeb(answer) as ReadableStream<Uint8Array>);
        resolve(new Response(stream as BodyInit | null, { status, headers: plainHeaders(answer.headers) }));
      },
    );
    outgoing.once('error', reject);
    outgoing.end(body);
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
