import { rm, stat } from 'node:fs/promises';
import { type CopyDigests, spliceCopy } from '../../metadata/embed.ts';
import type { Embedding } from '../../metadata/embedding.ts';
import { errno } from '../../catalogue/disk/errno.ts';
import type { Steps } from './steps.ts';

/** What became of a copy: `left` says that nothing is there, since another program has to write it; `failed` is the system's. */
export type CopyAnswer =
  | ({ readonly kind: 'copied' } & CopyDigests)
  | { readonly kind: 'left' }
  | { readonly kind: 'failed'; readonly code: string; readonly message: string; readonly path?: string };

export interface CopyTask {
  readonly path: string;
  /** Nobody else's: what a reader that was stopped has left there is removed. */
  readonly target: string;
  readonly embedding: Embedding;
}

/** Bytes go by three times: read, written, read again. */
const passes = 3;

/** Copies a JPEG and puts words into the copy in one go (`spliceCopy`), in this process. */
export async function copyWithWords({ path, target, embedding }: CopyTask, steps: Steps): Promise<CopyAnswer> {
  try {
    steps.opened((await stat(path)).size * passes);
    await rm(target, { force: true });
    const digests = await spliceCopy(path, target, embedding, (work) => steps.parse(work));
    return digests ? { kind: 'copied', ...digests } : { kind: 'left' };
  } catch (error) {
    const code = errno(error);
    if (code === '' || !(error instanceof Error)) throw error;
    const about = 'path' in error && typeof error.path === 'string' ? { path: error.path } : {};
    return { kind: 'failed', code, message: error.message, ...about };
  }
}
