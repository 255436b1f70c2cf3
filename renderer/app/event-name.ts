import type { PressEvent } from '../../src/model/press-event.ts';
import type { Words } from '../strings/words.ts';

interface Named {
  readonly text: string;
  /** The language of the name, for the right letters and line height. */
  readonly lang: string | undefined;
}

/** What an event is called on these screens: in their language, else in the event's own. */
export function eventName(event: Pick<PressEvent, 'names' | 'languages'>, words: Pick<Words, 't' | 'locale'>): Named {
  const wanted = [words.locale, ...event.languages, ...Object.keys(event.names)];
  const lang = wanted.find((tag) => event.names[tag]);
  return { text: (lang && event.names[lang]) ?? words.t('event.unnamed'), lang };
}
