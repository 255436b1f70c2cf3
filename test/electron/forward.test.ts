import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { forward } from '../../electron/forward.ts';

/** A desk that listens on a socket of its own and answers as told. */
async function deskThat(answers: RequestListener): Promise<{ socket: Promise<string> }> {
  const folder = await mkdtemp(join(tmpdir(), 'cutline-forward-'));
  const socket = join(folder, 'desk.sock');
  const server = createServer(answers);
  await new Promise<void>((resolve) => server.listen(socket, resolve));
  onTestFinished(async () => {
    server.closeAllConnections();
    server.close();
    await rm(folder, { recursive: true });
  });
  return { socket: Promise.resolve(socket) };
}

const diesAfter =
  (...chunks: readonly string[]): RequestListener =>
  (_, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    for (const chunk of chunks) response.write(chunk);
    setTimeout(() => response.destroy(), 50);
  };

describe('what the window asks of a desk', () => {
  it('is answered with what the desk says', async () => {
    const desk = await deskThat((request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      request.pipe(response);
    });
    const body = '{"caption":"স্বাক্ষর"}';
    const answer = await forward(desk, new Request('http://app/call/photos.edit', { method: 'POST', body }));
    expect([answer.status, await answer.text()]).toEqual([200, body]);
  });

  it('that dies while it sends events ends the stream, and fails nobody who reads it', async () => {
    const desk = await deskThat(diesAfter('data: 1\n\n', 'data: 2\n\n'));
    const answer = await forward(desk, new Request('http://app/events'));
    expect(await answer.text()).toBe('data: 1\n\ndata: 2\n\n');
  });

  it('that dies within the answer to a call says that it is away, not half an answer', async () => {
    const desk = await deskThat(diesAfter('{"ok":true,'));
    const answer = await forward(desk, new Request('http://app/call/photos.edit', { method: 'POST', body: '{}' }));
    expect(answer.status).toBe(503);
    expect(await answer.json()).toMatchObject({ ok: false, fault: { code: 'desk/away' } });
  });
});
