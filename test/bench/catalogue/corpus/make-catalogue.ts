import { cp, link, mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openCatalogue } from '../../../../src/catalogue/catalogue.ts';
import { generatedEvent, generatedPhoto, generatedSpeaker, photosOfEvent, speakerCount } from './generated.ts';

/** In the name of the folder: another number where what is generated, or the format, changes. */
const version = 1;
/** Made once and kept in the system's temporary folder. */
export const corpusFolder = join(tmpdir(), 'cutline-bench', `catalogues-v${version}`);

/** A catalogue of `count` generated photos in `folder`, to be edited at will; its documents are in the page cache. */
export async function makeCatalogue(count: number, folder: string): Promise<string> {
  const template = await madeOnce(count);
  const copy = join(folder, `${count}.cutline`);
  await cp(template, copy, { recursive: true, filter: (path) => path !== join(template, 'events') });
  await mkdir(join(copy, 'events'));
  // Documents are replaced and never written into: a second name for each is as good as a copy, and dirties no pages.
  for (const name of await readdir(join(template, 'events'))) {
    await link(join(template, 'events', name), join(copy, 'events', name));
    if (name.endsWith('.json')) await readFile(join(copy, 'events', name));
  }
  return copy;
}

async function madeOnce(count: number): Promise<string> {
  const path = join(corpusFolder, `${count}.cutline`);
  if (await stat(path).catch(() => undefined)) return path;
  await mkdir(corpusFolder, { recursive: true });
  const part = join(corpusFolder, `part-${count}.cutline`);
  // A run that was stopped half way leaves no half catalogue for the next one.
  await rm(part, { recursive: true, force: true });
  const started = performance.now();
  await fill(part, count);
  await rename(part, path);
  console.log(`  generated ${count} photos in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  return path;
}

async function fill(folder: string, count: number): Promise<void> {
  const catalogue = await openCatalogue(folder, { mode: 'write', create: true });
  try {
    for (let start = 0; start < count; start += photosOfEvent) {
      await catalogue.change('import', (draft) => {
        draft.put('events', generatedEvent(start / photosOfEvent));
        for (let number = start; number < Math.min(start + photosOfEvent, count); number++) {
          draft.put('photos', generatedPhoto(number));
        }
      });
      await catalogue.checkpoint();
    }
    // Speakers last: by the checkpoint behind them, no journal file has the photos any more.
    await catalogue.change('speakers', (draft) => {
      for (let number = 0; number < speakerCount; number++) draft.put('speakers', generatedSpeaker(number));
    });
  } finally {
    await catalogue.close();
  }
  await rm(join(folder, 'history'), { recursive: true, force: true });
}
