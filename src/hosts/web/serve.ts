import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Desk } from '../../desk/desk.ts';
import { createGuard } from './guard.ts';
import { createListener } from './listener.ts';

export interface Served {
  /** The address to open, token included. */
  readonly address: string;
  close(): Promise<void>;
}

/** Serves the screens and the doorway on 127.0.0.1. `port` 0 takes any free one. */
export async function serve(desk: Desk, screens: string, port = 0): Promise<Served> {
  let hosts: readonly string[] = [];
  const guard = createGuard(() => hosts);
  const server = createServer(guard.wrap(createListener(desk, screens)));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const taken = (server.address() as AddressInfo).port;
  hosts = [`127.0.0.1:${taken}`, `localhost:${taken}`];
  return { address: `http://127.0.0.1:${taken}/?token=${guard.token}`, close: () => closeServer(server) };
}

/** Serves the doorway on a Unix socket or named pipe, for the desktop shell alone: the socket's folder is private. */
export async function serveSocket(desk: Desk, screens: string, socket: string): Promise<Served> {
  const server = createServer(createListener(desk, screens));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(socket, resolve);
  });
  return { address: socket, close: () => closeServer(server) };
}

/** Event streams never end by themselves, so connections are closed too. */
const closeServer = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
