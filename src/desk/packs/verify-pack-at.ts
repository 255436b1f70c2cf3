import type { VerifyResult } from '../../contract/views.ts';
import { checkExifTool, endExifTool } from '../../metadata/exiftool.ts';
import { readBack } from '../../metadata/read-back.ts';
import { type VerifyLine, verifyPack } from '../../packs/verify-pack.ts';

/**
 * Reads a pack again, with ExifTool and by checksums. Needs no catalogue: whoever receives a pack can do it.
 * @param signal stops it with `job/cancelled`.
 */
export async function verifyPackAt(
  path: string,
  onLine: (line: VerifyLine) => void,
  signal?: AbortSignal,
): Promise<VerifyResult> {
  await checkExifTool();
  try {
    return await verifyPack(path, { readBack, ...(signal && { signal }) }, onLine);
  } finally {
    await endExifTool();
  }
}
