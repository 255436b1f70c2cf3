import { type FileHandle, open, rm } from 'node:fs/promises';
import { type PropertyValue } from '../../../model/value.ts';
import { startsWith } from '../../containers/bytes.ts';
import { jpegBlocks } from '../../containers/jpeg.ts';
import { type Embedding } from '../../embedding.ts';
import { withBuffer } from '../borrow-buffer.ts';
import { type Digest, digesting } from '../digest.ts';
import { embeddedValues } from '../embedded-values.ts';
import { judgeWords, type Words, wordsOf } from '../judge-words.ts';
import { withOtherCaptions } from '../with-other-captions.ts';
import { behindPicture } from './behind-picture.ts';
import { copyRest, isLast, readPiece, writeChecked } from './copy-rest.ts';
import { jpegHeader } from './jpeg-header.ts';
import { mayPointBehind } from './may-point-behind.ts';
import { spliceHeader } from './splice-header.ts';

/** What became of a file: `odd` says that nothing was written, and why that is left to ExifTool. */
export type Spliced = Written | { readonly kind: 'odd'; readonly reason: string };

/** Runs `work`, with whatever has to be around it. */
export type Around = <Value>(work: () => Promise<Value>) => Promise<Value>;

export interface Written {
  readonly kind: 'written';
  /** Of what was read, and of what was written; only if they were asked for. */
  readonly digests?: { readonly source: Digest; readonly target: Digest };
}

/**
 * Writes the JPEG at `source` to `target`, where no file is yet: segments of metadata are made anew from `embedding`,
 * all else is copied as it is, and what was written is read again and judged. Not synced. Where it cannot be done by us,
 * or was not done right, there is no file at `target` afterwards. Faults of the system are thrown.
 */
export async function spliceFile(
  source: string,
  target: string,
  embedding: Embedding,
  { digests = false, parse = (work) => work() }: { readonly digests?: boolean; readonly parse?: Around } = {},
): Promise<Spliced> {
  const from = await open(source, 'r');
  try {
    return await withBuffer(async (buffer): Promise<Spliced> => {
      const first = await readPiece(from, buffer, 0);
      const plan = await parse(() => planSplice(first, embedding));
      if (typeof plan === 'string') return { kind: 'odd', reason: plan };
      const to = await open(target, 'wx+');
      const remove = () => rm(target, { force: true });
      const taken = digests ? { source: digesting(), target: digesting() } : undefined;
      const reason = await withBuffer((twin) => writeSplice({ from, to, buffer, twin }, first, plan, taken))
        .finally(() => to.close())
        .catch(async (error: unknown) => {
          await remove();
          throw error;
        });
      if (reason === undefined) {
        if (!taken) return { kind: 'written' };
        return { kind: 'written', digests: { source: taken.source.digest(), target: taken.target.digest() } };
      }
      await remove();
      return { kind: 'odd', reason };
    });
  } finally {
    await from.close();
  }
}

interface Splice {
  /** Where the first scan begins. */
  readonly end: number;
  /** What will stand in front of it. */
  readonly header: Uint8Array;
  /** Something in the header may point behind the picture, to what must not move then. */
  readonly pointsBehind: boolean;
  /** What the file said, and what is to be written into it. */
  readonly said: Words;
  readonly values: ReadonlyMap<string, PropertyValue>;
}

/** The splice of a file that begins with these bytes, or why there is none. */
async function planSplice(bytes: Uint8Array, embedding: Embedding): Promise<Splice | string> {
  if (!startsWith(bytes, '\xff\xd8\xff')) return 'it is no JPEG';
  const found = jpegHeader(bytes);
  if (typeof found === 'string') return found;
  if (!found) return 'the header does not end, or is too long';
  const { parts, end } = found;
  try {
    const said = await wordsOf(jpegBlocks(bytes));
    const values = withOtherCaptions(embeddedValues(embedding), embedding.otherDescriptions ?? {}, said.xmp);
    const header = spliceHeader(parts, values, said);
    return { end, header, pointsBehind: header.length !== end && mayPointBehind(parts), said, values };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

interface Files {
  readonly from: FileHandle;
  readonly to: FileHandle;
  readonly buffer: Buffer;
  readonly twin: Buffer;
}

/** Writes it; answers what is wrong with what was written, or nothing. `first` is the beginning of the file. */
async function writeSplice(
  files: Files,
  first: Buffer,
  splice: Splice,
  digests: Readonly<Record<'source' | 'target', ReturnType<typeof digesting>>> | undefined,
): Promise<string | undefined> {
  const { end, header, pointsBehind, said, values } = splice;
  const behind = behindPicture(pointsBehind);
  const scan = first.subarray(end);
  behind.look(scan);
  digests?.source.add(first);
  for (const part of [header, scan]) digests?.target.add(part);
  const written = await writeChecked(files, [header, scan], 0);
  if (!written) return 'what was written is not what is there';
  const wrong = judgeWords(values, said, await wordsOf(jpegBlocks(written)));
  if (wrong !== undefined) return wrong;
  const isWhole =
    isLast(first) ||
    (await copyRest(files, first.length, header.length + scan.length, (bytes) => {
      behind.look(bytes);
      digests?.source.add(bytes);
      digests?.target.add(bytes);
    }));
  if (!isWhole) return 'the picture would have changed';
  if (behind.mayHoldWords()) return 'words may stand behind the picture as well';
  return behind.hasAnything() ? 'something in the header may point behind the picture' : undefined;
}
