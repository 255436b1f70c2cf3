import type { PhotoId, SpeakerId } from '../model/ids.ts';
import type { SuggestedSpeaker } from '../model/press-event.ts';
import { foldText } from '../model/text.ts';
import { compareParsed } from './compare-names.ts';
import type { Mention } from './mention.ts';
import { parseName, type ParsedName } from './parse-name.ts';

type PlacedMention = Mention & { readonly language: string; readonly photo?: PhotoId };

/** One spelling in one language, with everywhere it stands. */
interface Entry {
  readonly text: string;
  readonly language: string;
  readonly name: ParsedName;
  readonly mentions: PlacedMention[];
  readonly speaker: SpeakerId | null;
}

interface Group {
  readonly entries: Entry[];
  /** Shorter names that can mean nobody else here: their photos count, their spelling is not offered. */
  readonly short: Entry[];
  speaker: SpeakerId | null;
}

/**
 * The people that an event's texts name, the spellings of each offered as one. Two people of the registry are never one,
 * and neither are names that any two of their spellings tell apart.
 * @returns in the order in which the texts name them first.
 */
export function groupMentions(mentions: readonly PlacedMention[]): SuggestedSpeaker[] {
  const entries = entriesOf(mentions);
  const groups: Group[] = [];
  // Longer names first, so that a family name alone finds whom it belongs to.
  const alone = entries.filter(({ name, speaker }) => name.parts.length < 2 && speaker === null);
  for (const entry of entries.filter((other) => !alone.includes(other))) {
    const group = groups.find((other) => belongs(entry, other));
    if (group) {
      group.entries.push(entry);
      group.speaker ??= entry.speaker;
    } else groups.push({ entries: [entry], short: [], speaker: entry.speaker });
  }
  for (const entry of alone) {
    const fitting = groups.filter(({ entries: longer }) => longer.some(({ name }) => endsWith(name, entry.name)));
    const [only] = fitting;
    if (only && fitting.length === 1) only.short.push(entry);
    else groups.push({ entries: [entry], short: [], speaker: null });
  }
  const order = new Map(entries.map((entry, place) => [entry, place]));
  const first = (group: Group): number => Math.min(...group.entries.map((entry) => order.get(entry) ?? 0));
  return groups.sort((a, b) => first(a) - first(b)).map(suggestionOf);
}

function entriesOf(mentions: readonly PlacedMention[]): Entry[] {
  const entries = new Map<string, Entry>();
  for (const mention of mentions) {
    const key = `${mention.language} ${mention.text} ${mention.speaker ?? ''}`;
    const known = entries.get(key);
    if (known) known.mentions.push(mention);
    else {
      const { text, language, speaker } = mention;
      entries.set(key, { text, language, name: parseName(text), mentions: [mention], speaker });
    }
  }
  return [...entries.values()];
}

function belongs(entry: Entry, group: Group): boolean {
  if (entry.speaker !== null && group.speaker !== null) return entry.speaker === group.speaker;
  return group.entries.every(({ name, text }) => text === entry.text || compareParsed(name, entry.name).same);
}

/** Whether a lone part is the last one of a longer name: a Vietnamese given name, another's family name. */
function endsWith(longer: ParsedName, short: ParsedName): boolean {
  const last = longer.parts.at(-1);
  if (!last || longer.parts.length < 2) return false;
  return compareParsed({ ...longer, parts: [last], uninflected: [] }, short).same;
}

function suggestionOf({ entries, short, speaker }: Group): SuggestedSpeaker {
  const mentions = entries.flatMap((entry) => entry.mentions);
  const [first] = entries;
  const byFrequency = entries.toSorted((a, b) => b.mentions.length - a.mentions.length);
  const spellings = new Map(byFrequency.map(({ text, language }) => [`${language} ${text}`, { text, language }]));
  const photos = [...entries, ...short].flatMap((entry) => entry.mentions.flatMap(({ photo }) => photo ?? []));
  const surest = mentions.toSorted((a, b) => b.score - a.score)[0];
  return {
    key: foldText(first?.text ?? ''),
    spellings: [...spellings.values()],
    titles: [...new Set(mentions.flatMap(({ title }) => title ?? []))],
    photos: [...new Set(photos)],
    speaker,
    why: spellings.size > 1 ? `${surest?.why ?? ''}; spellings that sound the same` : (surest?.why ?? ''),
  };
}
