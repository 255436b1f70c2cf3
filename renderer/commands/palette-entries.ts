import type { EventView, SpeakerView } from '../../src/contract/views.ts';
import { eventName } from '../app/event-name.ts';
import type { Route } from '../app/routes.ts';
import { speakerName } from '../speakers/speaker-name.ts';
import type { Words } from '../strings/words.ts';
import { type CommandId, commandGroups, commandIds, commandRow } from './command-table.ts';
import { type Entry, findEntries } from './find-entries.ts';

export interface PaletteEntry extends Entry {
  /** What kind of thing it is, in a word. */
  readonly kind: string;
  readonly does: { readonly command: CommandId } | { readonly place: Route };
}

type Saying = Pick<Words, 't' | 'locale'>;

interface Known {
  /** Commands that somebody on the screen would carry out. */
  readonly commands: readonly CommandId[];
  /** The newest first. */
  readonly recent: readonly CommandId[];
  readonly events: readonly EventView[];
  readonly speakers: readonly SpeakerView[];
}

/** Most events, and most speakers, in the list. */
const most = 8;

/** Lines for what is typed: commands, those used last first; then press events and people of the registry. */
export function paletteEntries(
  typed: string,
  { commands, recent, events, speakers }: Known,
  words: Saying,
): PaletteEntry[] {
  const first = recent.filter((id) => commands.includes(id));
  const rest = commandGroups.flatMap((group) => commandIds.filter((id) => commandRow(id).group === group));
  const ordered = [...first, ...rest.filter((id) => commands.includes(id) && !first.includes(id))];
  const found = findEntries(
    typed,
    ordered.map((id) => commandEntry(id, first.includes(id), words)),
  );
  if (typed.trim() === '') return found;
  return [
    ...found,
    ...findEntries(
      typed,
      events.map((event) => eventEntry(event, words)),
    ).slice(0, most),
    ...findEntries(
      typed,
      speakers.map((speaker) => speakerEntry(speaker, words)),
    ).slice(0, most),
  ];
}

function commandEntry(command: CommandId, recent: boolean, { t }: Saying): PaletteEntry {
  const group = t(`group.${commandRow(command).group}`);
  return {
    key: command,
    name: t(`command.${command}`),
    words: [group],
    kind: recent ? t('palette.recent') : group,
    does: { command },
  };
}

function eventEntry(event: EventView, words: Saying): PaletteEntry {
  const { text, lang } = eventName(event, words);
  return {
    ...{ key: event.id, name: text, lang, words: Object.values(event.names) },
    kind: words.t('palette.event'),
    does: { place: { screen: 'photos', event: event.id } },
  };
}

function speakerEntry(speaker: SpeakerView, words: Saying): PaletteEntry {
  const { text, lang } = speakerName(speaker, [words.locale]);
  return {
    ...{ key: speaker.id, name: text, lang, words: Object.values(speaker.names).flat() },
    kind: words.t('palette.speaker'),
    does: { place: { screen: 'speakers', speaker: speaker.id } },
  };
}
