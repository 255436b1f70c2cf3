import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { Document } from './document.ts';
import { checksumLine, documentLines } from './document-lines.ts';

/** Characters gathered before they are hashed and written. */
const chunkLength = 256 * 1024;

/**
 * The bytes of a document. Makes way for other work after every chunk, so that edits go on while it is written.
 * @param sealed is told the SHA-256 in the last line.
 */
export async function* documentChunks(document: Document, sealed: (sha256: string) => void): AsyncGenerator<Buffer> {
  const hash = createHash('sha256');
  const hashed = (text: string): Buffer => {
    const bytes = Buffer.from(text, 'utf8');
    hash.update(bytes);
    return bytes;
  };
  let gathered = '';
  for (const line of documentLines(document)) {
    gathered += line;
    if (gathered.length < chunkLength) continue;
    yield hashed(gathered);
    gathered = '';
    await setImmediate();
  }
  yield hashed(gathered);
  const sha256 = hash.digest('hex');
  sealed(sha256);
  yield Buffer.from(checksumLine(sha256), 'utf8');
}
