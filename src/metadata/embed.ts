import { realpath } from 'node:fs/promises';
import { type Embedding } from './embedding.ts';
import { planIim } from './iim-plan.ts';
import { type IimCut } from './iim/iim-cut.ts';
import { type Digest } from './writing/digest.ts';
import { embeddedValues } from './writing/embedded-values.ts';
import { type Around, spliceFile } from './writing/jpeg/splice-file.ts';
import { replaceFile } from './writing/replace-file.ts';
import { formatAt, type Writer, writeWords } from './writing/write-words.ts';

/** What was written. */
export interface Embedded {
  /** What IIM could not hold. */
  readonly cuts: IimCut[];
  /** Undefined where there was nothing to write. */
  readonly writer: Writer | undefined;
}

/**
 * Writes what `embedding` says into the file at `copy`, a copy that Cutline owns: XMP, EXIF and, where the format has
 * it, IIM. Pixels stay byte for byte. The file is replaced whole and synced, or on a fault left as it was.
 * Faults: `metadata/write-failed` (detail: reason), `tool/perl-missing`, `tool/exiftool-failed`.
 */
export async function embedMetadata(copy: string, embedding: Embedding): Promise<Embedded> {
  const path = await realpath(copy);
  const format = await formatAt(path);
  const cuts = format.hasIim ? planIim(embedding) : [];
  let writer: Writer | undefined;
  if (saysSomething(embedding))
    await replaceFile(path, format.extension, async (temporary) => {
      ({ writer } = await writeWords(path, temporary, embedding));
    });
  return { cuts, writer };
}

/**
 * Copies the picture at `source` to `target`, where nothing is yet, and puts what `embedding` says into the copy, in one
 * go. Pixels stay byte for byte. Not synced: that is the caller's, who has more to sync. On a fault there is nothing at
 * `target`. Faults: as `embedMetadata`.
 */
export async function copyWithMetadata(source: string, target: string, embedding: Embedding): Promise<Embedded> {
  const { writer, hasIim } = await writeWords(source, target, embedding);
  return { cuts: hasIim ? planIim(embedding) : [], writer };
}

/** Of what was read, and of what was written and read again. */
export interface CopyDigests {
  readonly source: Digest;
  readonly target: Digest;
}

/**
 * As `copyWithMetadata`, but only where no other program is needed: of a JPEG that is in order. Undefined where it was not
 * done, and nothing is at `target`.
 * @param parse is around the step that takes the file's header apart, which a made-up file could keep.
 */
export async function spliceCopy(
  source: string,
  target: string,
  embedding: Embedding,
  parse?: Around,
): Promise<CopyDigests | undefined> {
  const spliced = await spliceFile(source, target, embedding, { digests: true, ...(parse && { parse }) });
  return spliced.kind === 'written' ? spliced.digests : undefined;
}

const saysSomething = (embedding: Embedding): boolean =>
  embeddedValues(embedding).size > 0 || Object.keys(embedding.otherDescriptions ?? {}).length > 0;
