import { createServer, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';

/** Sees to whom a browser or window wants to speak: it is the proxy of everything that leaves it, and lets nothing through. */
export interface NetworkWatch {
  /** For the command line of Chromium or Electron. */
  readonly switches: readonly string[];
  /** First lines of what was asked for (`CONNECT host:443 HTTP/1.1`). */
  readonly asked: readonly string[];
  end(): Promise<void>;
}

export async function watchNetwork(): Promise<NetworkWatch> {
  const asked: string[] = [];
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket);
    socket.once('data', (data) => {
      asked.push(String(data).split('\r\n')[0] ?? '');
      socket.destroy();
    });
    socket.once('close', () => open.delete(socket));
    socket.on('error', () => socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    switches: [`--proxy-server=127.0.0.1:${port}`, '--proxy-bypass-list=<-loopback>'],
    asked,
    end: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        for (const socket of open) socket.destroy();
      }),
  };
}
