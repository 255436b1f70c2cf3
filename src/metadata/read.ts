import { type PropertyValue } from '../model/value.ts';
import { readExif } from './exif/read-exif.ts';
import { hasContentCredentials } from './content-credentials/has-content-credentials.ts';
import { type FileMetadata } from './file-metadata.ts';
import { findBlocks, findsBlocksOf } from './find-blocks.ts';
import { iimSince } from './iim/iim-since.ts';
import { readIim } from './iim/read-iim.ts';
import { iimWarnings } from './iim-warnings.ts';
import { settle } from './settle.ts';
import { isBefore, sidecarWarnings } from './sidecar-warnings.ts';
import { toolBlocks, type ToolBlocks } from './tool-blocks.ts';
import { readXmp } from './xmp/read-xmp.ts';

const noExif = { values: new Map<string, PropertyValue>(), warnings: [] };

interface Around {
  /** XMP files beside the file, the nearest first. */
  readonly sidecars?: readonly Uint8Array[];
  /** Where the file is: what Cutline has no reader for, ExifTool reads there. */
  readonly path?: string;
}

/**
 * Reads what a file says about itself. `bytes` are the file (its start is enough if all metadata lies in it), `mimeType`
 * is what its bytes are, whatever its name. Text is verbatim. A block that is damaged or too large is a warning, never a
 * fault; time and memory are bounded by `limits`.
 */
export async function readMetadata(
  bytes: Uint8Array,
  mimeType: string,
  { sidecars = [], path }: Around = {},
): Promise<FileMetadata> {
  const byTool = path !== undefined && !findsBlocksOf(mimeType);
  const blocks: ToolBlocks = byTool ? await toolBlocks(path) : findBlocks(bytes, mimeType);
  const xmp = readXmp(blocks.xmp);
  const iim = readIim(blocks.iim);
  const exif = blocks.exif ? await readExif(blocks.exif) : noExif;
  const exifValues = new Map([...(blocks.exifValues ?? []), ...exif.values]);
  const beside = readXmp(sidecars);
  const isOlder = isBefore(beside.changed, xmp.changed);
  const { values, conflicts } = settle(
    { xmp: xmp.values, iim: iim.values, exif: exifValues },
    { values: beside.values, isOlder },
  );
  const orientation = exifValues.get('orientation');
  return {
    orientation: typeof orientation === 'number' ? orientation : 1,
    values,
    conflicts,
    warnings: [
      ...[...blocks.warnings, ...xmp.warnings, ...iim.warnings, ...exif.warnings],
      ...iimWarnings(values, iimSince(blocks)),
      ...sidecarWarnings(beside.warnings, isOlder && conflicts.some((key) => values[key]?.source === 'sidecar')),
    ],
    ...(hasContentCredentials(bytes, mimeType) && { contentCredentials: true }),
  };
}
