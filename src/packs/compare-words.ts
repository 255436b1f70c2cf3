import { inLanguage } from '../model/in-language.ts';
import { storedText } from './stored-text.ts';
import type { ManifestPhoto } from './manifest.ts';
import type { ReadBack } from './pack-input.ts';

export interface WordsProblem {
  readonly code: 'caption-differs' | 'xmp-missing' | 'iim-missing' | 'credit-differs' | 'people-differ';
  readonly message: string;
}

/**
 * Where a picture says something else than the manifest. XMP must say everything, and x-default what the main language
 * says; a JPEG must also have IIM, which may be cut where the manifest says so, between letters.
 * `languages`: the pack's, the main one first.
 */
export function compareWords(
  photo: ManifestPhoto,
  languages: readonly string[],
  isJpeg: boolean,
  { xmp, iim }: ReadBack,
): WordsProblem[] {
  const main = languages[0] ?? '';
  const captions = Object.fromEntries(Object.entries(photo.captions).map(([tag, { text }]) => [tag, text]));
  const whole = inLanguage(captions, languages);
  const problems = compareCaptions(captions, whole, xmp.description);
  const headline = photo.captions[main]?.headline;
  if (headline !== undefined && xmp.headline !== storedText(headline)) {
    problems.push({ code: 'caption-differs', message: `The headline in XMP is ${quoted(xmp.headline)}.` });
  }
  if (photo.creditLine !== undefined && xmp.creditLine !== storedText(photo.creditLine)) {
    problems.push({ code: 'credit-differs', message: `The credit line in XMP is ${quoted(xmp.creditLine)}.` });
  }
  if (isJpeg) problems.push(...compareIim(photo, whole, iim));
  return [...problems, ...comparePeople(photo, main, xmp.personInImage)];
}

function compareCaptions(
  captions: Readonly<Record<string, string>>,
  whole: string | undefined,
  found: unknown,
): WordsProblem[] {
  if (whole === undefined) return [];
  const said = byLanguage(found);
  if (said.size === 0) return [{ code: 'xmp-missing', message: 'It has no caption in XMP.' }];
  return Object.entries({ 'x-default': whole, ...captions }).flatMap(([tag, text]) => {
    const words = said.get(tag.toLowerCase());
    if (words === storedText(text)) return [];
    return [{ code: 'caption-differs' as const, message: `Its caption in XMP (${tag}) is ${quoted(words)}.` }];
  });
}

function compareIim(
  { creditLine, iimCuts = [] }: ManifestPhoto,
  caption: string | undefined,
  iim: ReadBack['iim'],
): WordsProblem[] {
  const agrees = (key: string, told: string): boolean => {
    const whole = storedText(told);
    // A field that holds not even the first letter is absent.
    const found = iim[key] ?? '';
    if (found === whole) return true;
    return iimCuts.some((cut) => cut.key === key && cut.kept === found) && startsAtLetter(whole, found);
  };
  if (caption !== undefined && iim.description === undefined) {
    return [{ code: 'iim-missing', message: 'It has no caption in its old IPTC block (IIM).' }];
  }
  const problems: WordsProblem[] = [];
  if (caption !== undefined && !agrees('description', caption)) {
    problems.push({ code: 'caption-differs', message: `Its caption in IIM is ${quoted(iim.description)}.` });
  }
  if (creditLine !== undefined && !agrees('creditLine', creditLine)) {
    problems.push({ code: 'credit-differs', message: `The credit line in IIM is ${quoted(iim.creditLine)}.` });
  }
  return problems;
}

function comparePeople({ people }: ManifestPhoto, main: string, found: unknown): WordsProblem[] {
  const told = people.flatMap(({ names }) => {
    const allowed = names[main] === undefined ? Object.values(names) : [names[main]];
    return allowed.length > 0 ? [allowed.map(storedText)] : [];
  });
  if (told.length === 0) return [];
  const said: readonly unknown[] = Array.isArray(found) ? found : [found];
  if (said.length === told.length && told.every((allowed, index) => allowed.includes(String(said[index])))) return [];
  return [{ code: 'people-differ', message: `The people named in XMP are ${quoted(said.join('; '))}.` }];
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** `start` begins `whole` and ends between two letters of it (UAX #29). */
const startsAtLetter = (whole: string, start: unknown): boolean =>
  typeof start === 'string' &&
  whole.startsWith(start) &&
  graphemes.segment(whole).containing(start.length)?.index === start.length;

/** A language alternative as read; a plain text is its default. */
function byLanguage(found: unknown): ReadonlyMap<string, unknown> {
  if (typeof found === 'string') return new Map([['x-default', found]]);
  if (typeof found !== 'object' || found === null) return new Map();
  return new Map(Object.entries(found).map(([tag, words]) => [tag.toLowerCase(), words]));
}

const quoted = (value: unknown): string => (value === undefined ? 'absent' : JSON.stringify(value));
