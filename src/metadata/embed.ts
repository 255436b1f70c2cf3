import { readFile, realpath, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Fault } from '../model/fault.ts';
import { type Embedding } from './embedding.ts';
import { runExifTool } from './exiftool.ts';
import { planIim } from './iim-plan.ts';
import { type IimCut } from './iim/iim-cut.ts';
import { withTemporaryFolder } from './temporary-folder.ts';
import { withToolPath } from './tool-path.ts';
import { imageDataHash } from './writing/image-data.ts';
import { type Changes, planChanges } from './writing/plan-changes.ts';
import { replaceFile } from './writing/replace-file.ts';
import { type WritableFormat, writableFormat } from './writing/writable-format.ts';

/**
 * Writes what `embedding` says into the file at `copy`, a copy that Cutline owns: XMP, EXIF and, where the format has
 * it, IIM. Pixels stay byte for byte. The file is replaced whole, or on a fault left as it was. Answers what IIM could
 * not hold. Faults: `metadata/write-failed` (detail: reason), `tool/perl-missing`, `tool/exiftool-failed`.
 */
export async function embedMetadata(copy: string, embedding: Embedding): Promise<{ cuts: IimCut[] }> {
  const path = await realpath(copy);
  const bytes = await readFile(path);
  const format = writableFormat(bytes);
  if (!format) throw failed(copy, 'captions cannot be written into files of this kind');
  const changes = await planChanges(embedding, bytes, format);
  if (changes.args.length > 0)
    await replaceFile(path, format.extension, (temporary) => writeCopy({ path, bytes, format, changes, temporary }));
  return { cuts: format.hasIim ? planIim(embedding) : [] };
}

interface Write {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly format: WritableFormat;
  readonly changes: Changes;
  readonly temporary: string;
}

/** Has ExifTool write a new file beside the old one, which it never touches, and checks that the pixels are the same. */
async function writeCopy({ path, bytes, format, changes, temporary }: Write): Promise<void> {
  const run = (iim: readonly string[]) =>
    withToolPath(dirname(temporary), (folder) =>
      withToolPath(
        path,
        (source) => runExifTool(['-n', '-E', ...iim, ...changes.args, '-o', join(folder, basename(temporary)), source]),
        format.extension,
      ),
    );
  const { output, errors, warnings } = await withIimFile(changes.iim, run);
  const [refusal] = [...errors, ...warnings.filter((warning) => !isAboutFile(warning))];
  if (refusal !== undefined || !/\b1 image files created/.test(output))
    throw failed(path, refusal ?? 'ExifTool did not write it');
  const written = await readFile(temporary);
  if (imageDataHash(written, format.mimeType) !== imageDataHash(bytes, format.mimeType))
    throw failed(path, 'the picture would have changed');
}

/** ExifTool takes a whole block from a file only, and undoes entities in it as in every value. */
async function withIimFile<Result>(
  iim: Uint8Array | undefined,
  run: (args: readonly string[]) => Promise<Result>,
): Promise<Result> {
  if (!iim) return run([]);
  return withTemporaryFolder(async (folder) => {
    const file = join(folder, 'iim');
    await writeFile(file, Buffer.from(Buffer.from(iim).toString('latin1').replaceAll('&', '&#38;'), 'latin1'));
    return run([`-IPTC<=${file}`]);
  });
}

/** Warnings about what is odd in the file end with its path; others are about a value that was not taken. */
const isAboutFile = (warning: string): boolean => /\[minor\]| - \S/.test(warning);

function failed(path: string, reason: string): Fault {
  const message = `The caption could not be written into ${basename(path)}: ${reason}. Export it without embedding, or convert the picture to JPEG.`;
  return new Fault('metadata/write-failed', message, { path, reason });
}
