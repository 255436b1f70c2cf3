import http from 'node:http';
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
        const stream = status === 204 ? null : streamOf(answer);
        resolve(new Response(stream, { status, headers: plainHeaders(answer.headers) }));
      },
    );
    outgoing.once('error', reject);
    outgoing.end(body);
  });
}

/**
 * The answer's bytes for the window. Node's own conversion throws, with nobody to catch it, when the desk ends a stream
 * that the window has already let go of: main then shows an error box and never quits.
 */
function streamOf(answer: http.IncomingMessage): ReadableStream<Uint8Array> {
  let open = true;
  return new ReadableStream({
    start(controller) {
      const last = (step: () => void): void => {
        if (open) step();
        open = false;
      };
      answer.on('data', (chunk: Uint8Array) => {
        if (open) controller.enqueue(chunk);
      });
      answer.once('end', () => {
        last(() => {
          controller.close();
        });
      });
      answer.on('error', (error) => {
        last(() => {
          controller.error(error);
        });
      });
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
