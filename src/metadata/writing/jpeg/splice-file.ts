import { type FileHandle, open, rm } from 'node:fs/promises';
import { type PropertyValue } from '../../../model/value.ts';
import { jpegBlocks } from '../../containers/jpeg.ts';
import { type Embedding } from '../../embedding.ts';
import { embeddedValues } from '../embedded-values.ts';
import { withOtherCaptions } from '../with-other-captions.ts';
import { judgeWords, type Words, wordsOf } from '../judge-words.ts';
import { copyTail } from './copy-tail.ts';
import { mayPointBehind } from './may-point-behind.ts';
import { readHeader } from './read-header.ts';
import { spliceHeader } from './splice-header.ts';
import { hasTrailingWords } from './trailing-words.ts';

/** What became of a JPEG: `odd` says that nothing was written, and why that is left to ExifTool. */
export type Spliced = { readonly kind: 'written' } | { readonly kind: 'odd'; readonly reason: string };

/**
 * Writes the JPEG at `source` to `target`, where no file is yet: segments of metadata are made anew from `embedding`,
 * all else is copied as it is, and what was written is read again and judged. Not synced. Where it cannot be done by us,
 * or was not done right, there is no file at `target` afterwards. Faults of the system are thrown.
 */
export async function spliceFile(source: string, target: string, embedding: Embedding): Promise<Spliced> {
  const from = await open(source, 'r');
  try {
    const plan = await planSplice(from, embedding);
    if (typeof plan === 'string') return { kind: 'odd', reason: plan };
    const to = await open(target, 'wx+');
    const reason = await writeSplice(from, to, plan).finally(() => to.close());
    if (reason === undefined) return { kind: 'written' };
    await rm(target, { force: true });
    return { kind: 'odd', reason };
  } finally {
    await from.close();
  }
}

interface Splice {
  /** Up to the first scan, as it was and as it will be. */
  readonly before: Uint8Array;
  readonly after: Uint8Array;
  /** Something in the header may point behind the picture, to what must not move then. */
  readonly pointsBehind: boolean;
  /** What the file said, and what is to be written into it. */
  readonly said: Words;
  readonly values: ReadonlyMap<string, PropertyValue>;
}

/** The splice, or why there is none. */
async function planSplice(from: FileHandle, embedding: Embedding): Promise<Splice | string> {
  if (await hasTrailingWords(from)) return 'words stand behind the picture as well';
  const found = await readHeader(from);
  if (typeof found === 'string') return found;
  const { bytes, parts } = found;
  try {
    const said = await wordsOf(jpegBlocks(bytes));
    const values = withOtherCaptions(embeddedValues(embedding), embedding.otherDescriptions ?? {}, said.xmp);
    const after = spliceHeader(parts, values, said.exif);
    const pointsBehind = bytes.length !== after.length && mayPointBehind(parts);
    return { before: bytes, after, pointsBehind, said, values };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Writes it; answers what is wrong with what was written, or nothing. */
async function writeSplice(
  from: FileHandle,
  to: FileHandle,
  { before, after, pointsBehind, said, values }: Splice,
): Promise<string | undefined> {
  await to.write(after, 0, after.length, 0);
  const tail = await copyTail(from, before.length, to, after.length, { findsEnd: pointsBehind });
  if (!tail.isSame) return 'the picture would have changed';
  if (tail.hasTrailer) return 'something in the header may point behind the picture';
  const found = await readHeader(to);
  if (typeof found === 'string') return found;
  return judgeWords(values, said, await wordsOf(jpegBlocks(found.bytes)));
}
