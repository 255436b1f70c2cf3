import type { EventView } from '../../src/contract/views.ts';
import type { SpeakerId } from '../../src/model/ids.ts';
import { useAsk } from '../desk/ask.ts';
import { speakerName } from '../speakers/speaker-name.ts';
import { useWords } from '../strings/words.ts';

export interface PersonName {
  readonly text: string;
  readonly lang: string | undefined;
}

/** What people are called at that event: in the language of the screen, else in the event's. */
export function usePersonName(event: EventView): (speaker: SpeakerId) => PersonName {
  const { locale } = useWords();
  const speakers = useAsk('speakers.list', {});
  return (id) => {
    const speaker = speakers.data?.speakers.find((known) => known.id === id);
    return speaker ? speakerName(speaker, [locale, ...event.languages]) : { text: '…', lang: undefined };
  };
}
