import type { PlainKey } from '../strings/words.ts';

/** Properties that are shown and not edited here, and why. */
const fixed: Readonly<Record<string, PlainKey>> = {
  personInImage: 'metadata.fixed.people',
  personInImageWDetails: 'metadata.fixed.people',
  orientation: 'metadata.fixed.orientation',
  imageRegion: 'metadata.fixed.regions',
  regionInfo: 'metadata.fixed.regions',
};

export const fixedBecause = (key: string): PlainKey | undefined => fixed[key];
