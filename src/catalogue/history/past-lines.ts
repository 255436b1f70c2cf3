import { setImmediate as nextTurn } from 'node:timers/promises';

const lineFeed = 0x0a;
/** Every line begins with its number: the others need not be parsed to find one. */
const start = /^\{"seq":([1-9]\d{0,14}),/;
/** Bytes looked through before others have their turn. */
const stretch = 1024 * 1024;

/** The lines of a journal file, each with the number that it says it has. Lines that say none are left out. */
export async function* pastLines(bytes: Buffer): AsyncGenerator<{ readonly seq: number; readonly line: Buffer }> {
  let pause = stretch;
  for (let from = 0, end = 0; end >= 0; from = end + 1) {
    end = bytes.indexOf(lineFeed, from);
    const line = bytes.subarray(from, end < 0 ? bytes.length : end);
    const seq = start.exec(line.toString('latin1', 0, 32))?.[1];
    if (seq !== undefined) yield { seq: Number(seq), line };
    if (from < pause) continue;
    pause = from + stretch;
    await nextTurn();
  }
}
