import type { Speaker } from '../../src/model/speaker.ts';
import { newSpeakerId } from '../../src/model/ids.ts';

/** Somebody with these names. */
export const speakerFrom = (names: Speaker['names']): Speaker => ({
  id: newSpeakerId(),
  revision: 1,
  names,
  titles: [],
  identifiers: [],
});
