import { open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { nanoid } from 'nanoid';
import { type Embedding } from '../embedding.ts';
import { spliceFile } from './jpeg/splice-file.ts';
import { type WritableFormat, writableFormat } from './writable-format.ts';
import { writeFailed } from './write-failed.ts';
import { writeWithExifTool } from './write-with-exiftool.ts';

/** Who wrote a file: we ourselves, or ExifTool. */
export type Writer = 'cutline' | 'exiftool';

/**
 * Writes the picture at `source` with what `embedding` says to `target`, where nothing is yet. What was written was read
 * again, and is not synced; on a fault there is nothing at `target`.
 * Faults: `metadata/write-failed`, `tool/perl-missing`, `tool/exiftool-failed`.
 */
export async function writeWords(
  source: string,
  target: string,
  embedding: Embedding,
): Promise<{ writer: Writer; hasIim: boolean }> {
  const { kind } = await spliceFile(source, target, embedding);
  if (kind === 'written') return { writer: 'cutline', hasIim: true };
  const format = await formatAt(source);
  const temporary = join(dirname(target), `.cutline-${nanoid()}.${format.extension}`);
  try {
    await writeWithExifTool(source, temporary, format, embedding);
    await rename(temporary, target);
  } finally {
    await rm(temporary, { force: true });
  }
  return { writer: 'exiftool', hasIim: format.hasIim };
}

/** The format of the file at `path` by its first bytes. Faults: `metadata/write-failed` where words cannot be put into it. */
export async function formatAt(path: string): Promise<WritableFormat> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(64), 0, 64, 0);
    const format = writableFormat(buffer.subarray(0, bytesRead));
    if (!format) throw writeFailed(path, 'captions cannot be written into files of this kind');
    return format;
  } finally {
    await file.close();
  }
}
