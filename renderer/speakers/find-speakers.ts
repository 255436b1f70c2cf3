import type { SpeakerView } from '../../src/contract/views.ts';
import { foldText } from '../../src/model/text.ts';

/** Most that a list under a field shows. */
const most = 8;

/** Speakers of whom some recorded spelling has every typed word at the start of one of its own; those shown most first. */
export function findSpeakers(typed: string, speakers: readonly SpeakerView[], limit = most): SpeakerView[] {
  const wanted = foldText(typed).split(/\s+/).filter(Boolean);
  return speakers
    .filter(({ names }) =>
      Object.values(names)
        .flat()
        .some((name) => startsWords(foldText(name), wanted)),
    )
    .toSorted((a, b) => b.photos - a.photos)
    .slice(0, limit);
}

function startsWords(name: string, wanted: readonly string[]): boolean {
  const words = name.split(/[\s.-]+/);
  return wanted.every((start) => words.some((word) => word.startsWith(start)));
}
