import { basename } from 'node:path';
import { Fault } from '../../model/fault.ts';

/** Why words could not be put into the file at `path`, and what a person can do. */
export function writeFailed(path: string, reason: string): Fault {
  const message = `The caption could not be written into ${basename(path)}: ${reason}. Export it without embedding, or convert the picture to JPEG.`;
  return new Fault('metadata/write-failed', message, { path, reason });
}
