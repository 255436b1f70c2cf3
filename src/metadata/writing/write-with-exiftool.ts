import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type Embedding } from '../embedding.ts';
import { runExifTool } from '../exiftool.ts';
import { withTemporaryFolder } from '../temporary-folder.ts';
import { withToolPath } from '../tool-path.ts';
import { imageDataHash } from './image-data.ts';
import { planChanges } from './plan-changes.ts';
import { type WritableFormat } from './writable-format.ts';
import { writeFailed } from './write-failed.ts';

/**
 * Has ExifTool write the picture at `path` with what `embedding` says to `temporary`, and checks that the pixels are the
 * same. It never touches `path`. Faults: `metadata/write-failed`, `tool/perl-missing`, `tool/exiftool-failed`.
 * @param temporary a name of ours with the format's extension, where nothing is yet.
 */
export async function writeWithExifTool(
  path: string,
  temporary: string,
  format: WritableFormat,
  embedding: Embedding,
): Promise<void> {
  const bytes = await readFile(path);
  const changes = await planChanges(embedding, bytes, format);
  if (changes.args.length === 0 && !changes.xmp) return copyFile(path, temporary);
  return rewrite({ path, bytes }, temporary, format, changes);
}

interface Changes {
  /** For ExifTool. */
  readonly args: readonly string[];
  /** Whole blocks. */
  readonly iim?: Uint8Array | undefined;
  readonly xmp?: Uint8Array | undefined;
}

/** The same with these changes, whatever asks for them. */
export async function rewrite(
  { path, bytes }: { readonly path: string; readonly bytes: Uint8Array },
  temporary: string,
  format: WritableFormat,
  changes: Changes,
): Promise<void> {
  const run = (blocks: readonly string[]) =>
    withToolPath(dirname(temporary), (folder) =>
      withToolPath(
        path,
        (source) =>
          runExifTool(['-n', '-E', ...blocks, ...changes.args, '-o', join(folder, basename(temporary)), source]),
        format.extension,
      ),
    );
  const { output, errors, warnings } = await withBlockFiles({ IPTC: changes.iim, XMP: changes.xmp }, run);
  const [refusal] = [...errors, ...warnings.filter((warning) => !isAboutFile(warning))];
  if (refusal !== undefined || !/\b1 image files created/.test(output))
    throw writeFailed(path, refusal ?? 'ExifTool did not write it');
  const written = await readFile(temporary);
  if (imageDataHash(written, format.mimeType) !== imageDataHash(bytes, format.mimeType))
    throw writeFailed(path, 'the picture would have changed');
}

/** ExifTool takes a whole block from a file only, and undoes entities in it as in every value. */
async function withBlockFiles<Result>(
  blocks: Readonly<Record<string, Uint8Array | undefined>>,
  run: (args: readonly string[]) => Promise<Result>,
): Promise<Result> {
  return withTemporaryFolder(async (folder) => {
    const args: string[] = [];
    for (const [name, block] of Object.entries(blocks)) {
      if (!block) continue;
      const file = join(folder, name);
      await writeFile(file, Buffer.from(Buffer.from(block).toString('latin1').replaceAll('&', '&#38;'), 'latin1'));
      args.push(`-${name}<=${file}`);
    }
    return run(args);
  });
}

/** Warnings about what is odd in the file end with its path; others are about a value that was not taken. */
const isAboutFile = (warning: string): boolean => /\[minor\]| - \S/.test(warning);
