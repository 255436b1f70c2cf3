import { readFile, realpath } from 'node:fs/promises';
import { replaceFile } from './writing/replace-file.ts';
import { formatAt } from './writing/write-words.ts';
import { rewrite } from './writing/write-with-exiftool.ts';

/**
 * Has the file at `copy`, a copy that Cutline owns, say by its EXIF how it lies, 1 to 8; pixels stay byte for byte. XMP has
 * no say in it any more. Faults as `embedMetadata`.
 */
export async function writeOrientation(copy: string, orientation: number): Promise<void> {
  const path = await realpath(copy);
  const format = await formatAt(path);
  const args = [`-IFD0:Orientation=${orientation}`, '-XMP-tiff:Orientation='];
  await replaceFile(path, format.extension, async (temporary) => {
    await rewrite({ path, bytes: await readFile(path) }, temporary, format, { args });
  });
}
