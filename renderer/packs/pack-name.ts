import type { PressEvent } from '../../src/model/press-event.ts';
import { cutToBytes } from '../../src/model/text.ts';

/** Signs that some file system refuses in names, and control characters. */
const unfit = /[\\/:*?"<>|\p{Cc}]+/gu;
/** Leaves room for `.zip` and a counter under the 255 bytes of a name. */
const longest = 180;

/** What a pack is called unless the person says otherwise: the day and the event's name in its main language. */
export function packName(event: Pick<PressEvent, 'names' | 'languages' | 'date'>): string {
  const name =
    event.languages.map((tag) => event.names[tag]).find(Boolean) ?? Object.values(event.names)[0] ?? 'Cutline';
  const words = [event.date, name].filter(Boolean).join(' ').replaceAll(unfit, ' ').replaceAll(/\s+/g, ' ');
  return cutToBytes(words, longest).replace(/[. ]+$/, '') || 'Cutline';
}
