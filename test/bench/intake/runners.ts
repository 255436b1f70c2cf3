import sharp from 'sharp';
import type { Readers } from '../../../src/desk/readers/readers.ts';
import { ownProcessorTime, processorTimeOf } from '../processor-time.ts';
import type { Runner } from '../race.ts';
import { djpegEighth, inFlight, versionOf, vipsThumbnails } from './tools.ts';

/** Who runs. */
export const runners = {
  ours: 'cutline: digest, metadata, thumbnail',
  sharpTwo: 'sharp: thumbnail alone, 2 in flight',
  sharpFour: 'sharp: thumbnail alone, 4 in flight',
  vips: 'vipsthumbnail: one process',
  djpeg: 'djpeg -scale 1/8: two processes',
};

const thumbnail = (path: string) =>
  sharp(path).autoOrient().resize(512, 512, { fit: 'inside' }).jpeg({ quality: 80 }).toBuffer();

/** All that are on this machine; says which versions, and what is missing. @param folder for what others write. */
export async function runnersOf(readers: Readers, folder: string): Promise<Runner<string>[]> {
  const found: Runner<string>[] = [
    {
      name: runners.ours,
      run: (paths) => Promise.all(paths.map((path) => readers.read(path, { thumbnail: true }))),
      processorTime: () => readers.pids.reduce((sum, pid) => sum + processorTimeOf(pid), ownProcessorTime()),
    },
    {
      name: runners.sharpTwo,
      run: (paths) => inFlight(2, paths, thumbnail),
      processorTime: ownProcessorTime,
    },
    {
      name: runners.sharpFour,
      run: (paths) => inFlight(4, paths, thumbnail),
      processorTime: ownProcessorTime,
    },
  ];
  console.log(`  sharp ${sharp.versions.sharp}, libvips ${sharp.versions.vips}`);
  const vips = await versionOf('vipsthumbnail', '--version');
  console.log(`  vipsthumbnail: ${vips ?? 'skipped: install libvips-tools'}`);
  if (vips !== undefined) found.push({ name: runners.vips, run: (paths) => vipsThumbnails(paths, folder) });
  const djpeg = await versionOf('djpeg', '-version');
  console.log(`  djpeg: ${djpeg ?? 'skipped: install libjpeg-turbo-progs'}`);
  if (djpeg !== undefined) found.push({ name: runners.djpeg, run: (paths) => inFlight(2, paths, djpegEighth) });
  return found;
}
