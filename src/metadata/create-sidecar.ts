import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Fault } from '../model/fault.ts';
import { type Embedding } from './embedding.ts';
import { runExifTool } from './exiftool.ts';
import { withTemporaryFolder } from './temporary-folder.ts';
import { embeddedValues } from './writing/embedded-values.ts';
import { xmpArguments } from './writing/xmp-arguments.ts';

/**
 * An XMP sidecar that says what `embedding` says: the bytes of one packet, UTF-8.
 * Faults: `metadata/write-failed`, `tool/perl-missing`, `tool/exiftool-failed`.
 */
export async function createSidecar(embedding: Embedding): Promise<Uint8Array> {
  const values = embeddedValues(embedding);
  return withTemporaryFolder(async (folder) => {
    const path = join(folder, 'words.xmp');
    const { output, errors, warnings } = await runExifTool([
      '-n',
      '-E',
      ...xmpArguments(values, new Map()),
      '-o',
      path,
    ]);
    const [refusal] = [...errors, ...warnings];
    if (refusal === undefined && /\b1 image files created/.test(output)) return readFile(path);
    const reason = refusal ?? 'ExifTool did not write it';
    throw new Fault('metadata/write-failed', `The XMP sidecar could not be made: ${reason}.`, { reason });
  });
}
