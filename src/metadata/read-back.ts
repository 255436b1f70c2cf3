import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Fault } from '../model/fault.ts';
import { type PropertyValue } from '../model/value.ts';
import { z } from 'zod';
import { runExifTool } from './exiftool.ts';
import { exifOfTags, iimOfTags, xmpOfTags } from './read-back-values.ts';
import { withTemporaryFolder } from './temporary-folder.ts';
import { withToolPath } from './tool-path.ts';
import { wantedTags } from './wanted-tags.ts';

/** What ExifTool reads in a file, block by block, by the keys of the property table: lang-alts with all languages. */
export interface ReadBack {
  readonly xmp: Readonly<Record<string, PropertyValue>>;
  readonly iim: Readonly<Record<string, PropertyValue>>;
  readonly exif: Readonly<Record<string, PropertyValue>>;
}

const Output = z.tuple([z.record(z.string(), z.unknown())]);
/**
 * Reads a file with other eyes than `readMetadata`: with ExifTool alone. Many may be asked for at once; they queue.
 * Faults: `metadata/unreadable`, `tool/perl-missing`, `tool/exiftool-failed`.
 */
export async function readBack(path: string): Promise<ReadBack> {
  const args = ['-json', '-n', '-struct', '-G1', '-api', 'StructFormat=JSONQ', ...wantedTags];
  const { output, errors } = await withTemporaryFolder(async (folder) => {
    // To a file, because a value that holds `{ready}` would end ExifTool's answer on its standard output.
    const run = await withToolPath(path, (source) =>
      runExifTool([...args, '-w', join(folder, 'tags%0f.json'), source]),
    );
    return { ...run, output: await readFile(join(folder, 'tags.json'), 'utf8').catch(() => '') };
  });
  const tags = parsed(output);
  const reason = errors[0] ?? tags?.['ExifTool:Error'];
  if (!tags || reason !== undefined) {
    const message = 'ExifTool cannot read the file. Look whether it is there and is a picture.';
    throw new Fault('metadata/unreadable', message, { path, reason });
  }
  return { xmp: xmpOfTags(tags), iim: iimOfTags(tags), exif: exifOfTags(tags) };
}

function parsed(output: string): Record<string, unknown> | undefined {
  try {
    return Output.parse(JSON.parse(output))[0];
  } catch {
    return undefined;
  }
}
