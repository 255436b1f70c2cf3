import { unlessMissing } from '../disk/errno.ts';
import type { FileSystem } from '../disk/file-system.ts';
import { Fault } from '../../model/fault.ts';
import { formatOf } from './format-of.ts';
import { parseDocument, type ParsedDocument } from './parse-document.ts';

/** A document as it was found, with its bytes where they are not as they were written. */
export type FoundDocument = ParsedDocument & { readonly bytes: Buffer };

/**
 * Reads a document, damaged or not; undefined where there is none.
 * Faults with `catalogue/newer-version` where a newer Cutline wrote it.
 */
export async function readDocument(
  files: FileSystem,
  path: string,
  newestFormat: number,
): Promise<FoundDocument | undefined> {
  const bytes = await unlessMissing(files.readFile(path));
  if (!bytes) return undefined;
  const format = formatOf(bytes);
  const parsed = parseDocument(bytes);
  // Even where the checksum is not right: taking a newer document for a damaged one would cost it, the reverse nothing.
  if (format !== undefined && format > newestFormat) {
    throw new Fault(
      'catalogue/newer-version',
      `A newer Cutline wrote this catalogue (format ${format}; this one reads up to ${newestFormat}). ` +
        'Nothing was changed. Install the newer version to open it.',
      { path, format, newestFormat },
    );
  }
  return { ...parsed, bytes };
}
