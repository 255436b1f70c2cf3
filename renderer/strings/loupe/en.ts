import type { Word } from '../word.ts';

/** Words of the loupe. */
export const loupeEn = {
  'loupe.title': 'Loupe',
  'loupe.place': '{place} of {total}',
  'loupe.back': 'Back to the photos',
  'loupe.loading': 'Loading {name}…',
  'loupe.loadingFull': 'Loading the full pixels…',
  'loupe.noPicture': '{name} cannot be shown. {why}',
  'loupe.noFull': 'The full pixels cannot be shown; this is the preview. {why}',
  'loupe.offline': 'The original is not within reach; this is the preview that was kept.',
  'loupe.huge': 'A very large photo: shown with {percent} % of its width.',
  'loupe.scale': '{percent} %',
  'loupe.fit': 'Whole photo',
  'loupe.strip': 'Film strip',
  'loupe.people': 'In this photo, left to right',
  'loupe.drawing': 'A region: arrows move it, Shift with arrows sizes it, Enter names it',
  'loupe.regionName': 'Who or what is there',
  'loupe.keepRegion': 'Keep the region',
  'loupe.dropRegion': 'Not now',
  'loupe.nobody': 'Nobody is named in this photo yet',
  'loupe.removeRegion': 'Remove the region: {name}',
} as const satisfies Record<string, Word>;
