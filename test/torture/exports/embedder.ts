/**
 * A process that writes captions into one file over and over, to be killed: `node embedder.ts COPY FIRST`. Writes `+N`
 * when it begins to write number N, `=N` when that is in the file.
 */
import { writeSync } from 'node:fs';
import { embedMetadata } from '../../../src/metadata/embed.ts';
import { numberedWords } from './numbered-words.ts';

const [, , copy = '', first] = process.argv;
for (let number = Number(first); ; number++) {
  writeSync(1, `+${number}\n`);
  await embedMetadata(copy, numberedWords(number));
  writeSync(1, `=${number}\n`);
}
