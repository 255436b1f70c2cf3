import { photoFacts, photoStates, searchKeys } from '../../src/model/search-keys.ts';

/** What the values of some keys may be. */
export interface KnownValues {
  readonly languages: readonly string[];
  /** Names of speakers, in any language. */
  readonly speakers: readonly string[];
}

/** Most that are offered at once. */
const most = 8;

/** The texts that the field may go on to: keys and values that begin as its last piece does. */
export function completionsOf(text: string, known: KnownValues): readonly string[] {
  const last = /(?:^|[\s(])(-?)([^\s()"]*|[a-z]+:"[^"]*)$/i.exec(text)?.[2] ?? '';
  if (last === '') return [];
  const before = text.slice(0, text.length - last.length);
  const [key, ...rest] = last.split(':');
  const offered =
    rest.length === 0
      ? searchKeys.map((name) => `${name}:`)
      : valuesOf(key ?? '', known).map((value) => `${key ?? ''}:${quoted(value)} `);
  const typed = last.replace('"', '').toLocaleLowerCase();
  return offered
    .filter((offer) => startsWith(offer.replace('"', ''), typed) && offer.trimEnd() !== last)
    .slice(0, most)
    .map((offer) => before + offer);
}

function valuesOf(key: string, { languages, speakers }: KnownValues): readonly string[] {
  switch (key.toLowerCase()) {
    case 'speaker':
      return speakers;
    case 'lang':
      return languages;
    case 'is':
      return photoStates;
    case 'has':
    case 'missing':
      return [...photoFacts, ...languages.flatMap((tag) => [`caption.${tag}`, `headline.${tag}`])];
    default:
      return [];
  }
}

const quoted = (value: string): string => (/\s/.test(value) ? `"${value}"` : value);

/** Whether a text begins so, whatever its accents: `speaker:luong` may go on to Lương. */
const startsWith = (text: string, typed: string): boolean => plain(text).startsWith(plain(typed));
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLocaleLowerCase()
    .replaceAll('đ', 'd');
