import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, RequestListener } from 'node:http';
import { sendFault } from './answer.ts';

/** What lets a browser of this machine in, and nobody else. */
export interface Guard {
  /** Goes into the printed address, once. */
  readonly token: string;
  readonly wrap: (listener: RequestListener) => RequestListener;
}

/**
 * Checks Host and Origin (against DNS rebinding and other sites' pages) and the token, which the first request carries
 * in its address and which becomes an HttpOnly, SameSite=Strict cookie.
 * @param hosts the authorities that the server may be addressed by (`127.0.0.1:4300`).
 */
export function createGuard(hosts: () => readonly string[]): Guard {
  const token = randomBytes(24).toString('base64url');
  const wrap =
    (listener: RequestListener): RequestListener =>
    (request, response) => {
      const { host = '', origin } = request.headers;
      if (!hosts().includes(host) || (origin !== undefined && !hosts().includes(origin.replace(/^http:\/\//, '')))) {
        sendFault(
          response,
          403,
          'input/invalid',
          'This address is only for the browser on the machine where Cutline runs.',
        );
        return;
      }
      const url = new URL(request.url ?? '/', `http://${host}`);
      const given = url.searchParams.get('token');
      if (given !== null && same(given, token)) {
        response.writeHead(303, {
          location: url.pathname,
          'set-cookie': `${cookieName(host)}=${token}; HttpOnly; SameSite=Strict; Path=/`,
        });
        response.end();
        return;
      }
      if (!same(cookie(request, host), token)) {
        sendFault(
          response,
          401,
          'input/invalid',
          'Open Cutline with the whole address that it printed, token included.',
        );
        return;
      }
      listener(request, response);
    };
  return { token, wrap };
}

/** Cookies are shared between the ports of a machine: each Cutline that runs has one of its own. */
const cookieName = (host: string): string => `cutline-${host.split(':')[1] ?? ''}`;

const cookie = (request: IncomingMessage, host: string): string =>
  new RegExp(`(?:^|;\\s*)${cookieName(host)}=([\\w-]+)`).exec(request.headers.cookie ?? '')?.[1] ?? '';

/** Equal, in a time that says nothing about where they differ. */
function same(a: string, b: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}
