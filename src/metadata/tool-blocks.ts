import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { Fault } from '../model/fault.ts';
import { type PropertyValue } from '../model/value.ts';
import { type Blocks, noBlocks } from './containers/blocks.ts';
import { runExifTool } from './exiftool.ts';
import { exifOfTags, type Tags } from './read-back-values.ts';
import { withTemporaryFolder } from './temporary-folder.ts';
import { withToolPath } from './tool-path.ts';
import { exifTagNames } from './wanted-tags.ts';

/** Blocks that ExifTool took out of a file, and what it reads in the EXIF, which is not always in one piece. */
export interface ToolBlocks extends Blocks {
  readonly exifValues?: ReadonlyMap<string, PropertyValue>;
}

const Output = z.tuple([z.record(z.string(), z.unknown())]);
const wanted = ['-File:FileType', '-XMP', '-IPTC', '-EXIF', '-Photoshop:IPTCDigest', ...exifTagNames];

/**
 * The metadata blocks of a file of a kind whose container only ExifTool knows (PSD, JPEG XL, JPEG 2000, CR3 and other raw
 * files, GIF): as bytes, so that the same readers read them under the same rules. Where ExifTool is not there or
 * cannot read the file, a warning says so.
 */
export async function toolBlocks(path: string): Promise<ToolBlocks> {
  try {
    return blocksOf(await tagsOf(path));
  } catch (error) {
    const isMissing = error instanceof Fault && error.code === 'tool/perl-missing';
    const message = isMissing
      ? 'Metadata of files of this kind is read with ExifTool, which needs Perl. Install Perl (apt install perl, dnf install perl or brew install perl) and bring the file in again.'
      : 'ExifTool could not read the metadata of this file.';
    return {
      ...noBlocks(),
      warnings: [{ code: isMissing ? 'metadata/perl-missing' : 'metadata/unreadable', message }],
    };
  }
}

async function tagsOf(path: string): Promise<Tags> {
  const output = await withTemporaryFolder(async (folder) => {
    const answer = ['-w', join(folder, 'tags%0f.json')];
    await withToolPath(path, (source) =>
      runExifTool(['-json', '-n', '-b', '-G1', '-a', '-api', 'StructFormat=JSONQ', ...wanted, ...answer, source]),
    );
    return readFile(join(folder, 'tags.json'), 'utf8');
  });
  return Output.parse(JSON.parse(output))[0];
}

function blocksOf(tags: Tags): ToolBlocks {
  const bytesOf = (tag: string): Uint8Array[] =>
    [tags[tag]].flat().flatMap((value) => (typeof value === 'string' ? [decoded(value)] : []));
  const [exif] = bytesOf('EXIF:EXIF');
  const digest = tags['Photoshop:IPTCDigest'];
  return {
    ...noBlocks(),
    xmp: bytesOf('XMP:XMP'),
    iim: bytesOf('IPTC:IPTC'),
    ...(typeof digest === 'string' && /^[\da-f]{32}$/i.test(digest) && { iimDigest: Buffer.from(digest, 'hex') }),
    ...(exif && { exif }),
    exifValues: new Map(Object.entries(exifOfTags(tags))),
  };
}

/** Text where ExifTool found text, base64 where it found bytes. */
const decoded = (value: string): Uint8Array =>
  value.startsWith('base64:') ? Buffer.from(value.slice('base64:'.length), 'base64') : Buffer.from(value);
