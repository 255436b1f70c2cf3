import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Desk } from '../../desk/desk.ts';

/** A comment keeps the connection from looking dead to anything between, in milliseconds. */
const heartbeat = 15_000;

/** Server-sent events (HTML Living Standard, 9.2): one `data:` line of JSON for every desk event, the hello first. */
export function sendEvents(request: IncomingMessage, response: ServerResponse, desk: Desk): void {
  response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store' });
  const send = (event: unknown): void => {
    response.write(`data: ${JSON.stringify(event)}\n\n`);
  };
  send(desk.hello());
  const stop = desk.listen(send);
  const timer = setInterval(() => response.write(':\n\n'), heartbeat);
  request.on('close', () => {
    clearInterval(timer);
    stop();
    response.end();
  });
}
