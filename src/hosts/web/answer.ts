import type { ServerResponse } from 'node:http';
import type { Answer } from '../../contract/command.ts';
import type { FaultCode, FaultData } from '../../model/fault.ts';

/** Sends a JSON answer. Faults of commands are answers too: status 200, `ok: false`. */
export function sendJson(response: ServerResponse, status: number, body: unknown): void {
  const text = JSON.stringify(body);
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(text),
    'cache-control': 'no-store',
  });
  response.end(text);
}

/** An answer for requests that never reached a command. */
export function sendFault(response: ServerResponse, status: number, code: FaultCode, message: string): void {
  const fault: FaultData = { code, message };
  const answer: Answer<never> = { ok: false, fault };
  sendJson(response, status, answer);
}
