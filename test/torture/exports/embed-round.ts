import { copyFile, mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { embedMetadata } from '../../../src/metadata/embed.ts';
import { readBack } from '../../../src/metadata/read-back.ts';
import { imageDataHash } from '../../../src/metadata/writing/image-data.ts';
import { killAfter, killed } from '../kills/killed.ts';
import type { Tally } from '../kills/tally.ts';
import type { Random } from '../setup/random.ts';
import type { ExportKit } from './export-kit.ts';
import { numberedWords, numberIn } from './numbered-words.ts';
import { originalsIn } from './originals.ts';

const embedder = join(import.meta.dirname, 'embedder.ts');
/** Milliseconds that one write takes, about. */
const oneWrite = 60;

/**
 * A process that writes captions into a copy is killed. The copy holds all the words of the last write or of the one
 * before it, and the same pixels; the next write succeeds.
 */
export async function embedRound(kit: ExportKit, random: Random, tally: Tally): Promise<void> {
  const place = join(kit.folder, 'copies');
  await mkdir(place);
  const copy = join(place, 'a.jpg');
  await copyFile(join(kit.card, 'a.jpg'), copy);
  const pixels = async (): Promise<string> => imageDataHash(await readFile(copy), 'image/jpeg');
  const before = await pixels();
  const wrong = (sentence: string): void => void tally.wrong.push(`writing captions: ${sentence}`);
  let number = 0;
  for (let time = 1 + random.below(3); time > 0; time--) {
    const ended = await killed(embedder, [copy, String(number + 1)], (child) => {
      let heard = 0;
      return () => {
        // Behind the first write, which waits for ExifTool to start.
        if (heard++ === 1) killAfter(child, random.below(2 * oneWrite));
      };
    });
    tally.count('captions');
    if (!ended.killed) wrong(`ended by itself: ${ended.errors}`);
    const told = (sign: string): number => Number(ended.lines.findLast((line) => line.startsWith(sign))?.slice(1));
    const found = numberIn(await readBack(copy));
    if (found !== told('+') && found !== told('=')) wrong(`it tells ${found ?? 'of several edits'}.`);
    tally.acknowledged += told('=') - number;
    number = told('+') + 1;
    await embedMetadata(copy, numberedWords(number));
    if (numberIn(await readBack(copy)) !== number) wrong('the next write is not in the file.');
    if ((await pixels()) !== before) wrong('the picture has changed.');
    const left = (await readdir(place)).filter((name) => name !== 'a.jpg');
    if (left.some((name) => !name.startsWith('.cutline-'))) wrong(`${left.join(', ')} is left.`);
  }
  if ((await originalsIn(kit.card)) !== kit.originals) wrong('an original was touched.');
  await rm(place, { recursive: true });
}
