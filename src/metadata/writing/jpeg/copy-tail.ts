import { type FileHandle } from 'node:fs/promises';
import { withBuffer } from '../borrow-buffer.ts';

const endOfImage = Buffer.from([0xff, 0xd9]);

interface Tail {
  /** What was written was read again and is the same. */
  readonly isSame: boolean;
  /** Something stands behind the end of the picture. Not looked for unless asked. */
  readonly hasTrailer: boolean;
}

/** Copies all of `from` behind `start` to `to`, from `place` on, and reads it again. */
export const copyTail = (
  from: FileHandle,
  start: number,
  to: FileHandle,
  place: number,
  { findsEnd }: { readonly findsEnd: boolean },
): Promise<Tail> =>
  withBuffer((buffer) =>
    withBuffer(async (twin) => {
      let isSame = true;
      let end: number | undefined;
      let at = 0;
      for (;;) {
        const { bytesRead } = await from.read(buffer, 0, buffer.length, start + at);
        if (bytesRead === 0) break;
        await writeWhole(to, buffer.subarray(0, bytesRead), place + at);
        const again = await to.read(twin, 0, bytesRead, place + at);
        isSame &&= again.bytesRead === bytesRead && buffer.compare(twin, 0, bytesRead, 0, bytesRead) === 0;
        if (findsEnd && end === undefined) {
          const found = buffer.subarray(0, bytesRead).indexOf(endOfImage);
          if (found >= 0) end = at + found + endOfImage.length;
        }
        // One byte less where a marker may go on in the next piece.
        at += findsEnd && bytesRead === buffer.length && buffer[bytesRead - 1] === 0xff ? bytesRead - 1 : bytesRead;
      }
      return { isSame, hasTrailer: end !== undefined && end < at };
    }),
  );

async function writeWhole(to: FileHandle, bytes: Uint8Array, position: number): Promise<void> {
  for (let done = 0; done < bytes.length;) {
    const { bytesWritten } = await to.write(bytes, done, bytes.length - done, position + done);
    done += bytesWritten;
  }
}
