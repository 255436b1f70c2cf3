import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { smallJpeg } from './open-test-desk.ts';

/** Distinct JPEGs for next to nothing: one picture, encoded once, with a comment of its own in each (JPEG, marker COM). */
export async function writeTinyJpegs(folder: string, count: number): Promise<void> {
  const jpeg = await smallJpeg(1);
  for (let number = 0; number < count; number += 1) {
    const comment = Buffer.from(`number ${number}`);
    const header = Buffer.from([0xff, 0xfe, 0, comment.length + 2]);
    await writeFile(
      join(folder, `${number}.jpg`),
      Buffer.concat([jpeg.subarray(0, 2), header, comment, jpeg.subarray(2)]),
    );
  }
}
