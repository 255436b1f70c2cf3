import type { IncomingMessage } from 'node:http';
import { Fault } from '../../model/fault.ts';

/** A caption of a million characters in any script, several times over. */
const mostBytes = 64 * 1024 * 1024;

/** The request's JSON body; faults with `input/invalid` where it is none or larger than 64 MiB. */
export async function jsonBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > mostBytes) throw new Fault('input/invalid', 'That is more than one command can take (64 MiB).');
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8')) as unknown;
  } catch {
    throw new Fault('input/invalid', 'The request is not JSON.');
  }
}
