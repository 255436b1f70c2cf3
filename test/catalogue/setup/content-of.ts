import type { Catalogue } from '../../../src/catalogue/catalogue.ts';

/** Everything that a catalogue holds, in its order. */
export const contentOf = (catalogue: Catalogue): unknown => ({
  photos: [...catalogue.photos.all()],
  events: [...catalogue.events.all()],
  speakers: [...catalogue.speakers.all()],
  packs: [...catalogue.packs.all()],
});
