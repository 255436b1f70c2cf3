import type { FileSystem } from './file-system.ts';

/**
 * The bytes of a file that `wanted` names when it is told the file's size; fewer where the file ends before. The file is
 * opened anew: over a network that is what makes its length true.
 */
export async function readSpan(
  files: FileSystem,
  path: string,
  wanted: (size: number) => { readonly from: number; readonly to: number },
): Promise<Buffer> {
  const handle = await files.open(path, 'r');
  try {
    const { size } = await handle.stat();
    const { from, to } = wanted(size);
    const bytes = Buffer.alloc(Math.max(0, to - from));
    let done = 0;
    while (done < bytes.length) {
      const { bytesRead } = await handle.read(bytes, done, bytes.length - done, from + done);
      if (bytesRead === 0) break;
      done += bytesRead;
    }
    return bytes.subarray(0, done);
  } finally {
    await handle.close();
  }
}
