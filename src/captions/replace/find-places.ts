/** How words are looked for. */
export interface FindWish {
  readonly find: string;
  /** Nothing that belongs to a word stands right before or behind. */
  readonly wholeWords?: boolean | undefined;
  readonly matchCase?: boolean | undefined;
}

/** A place in a text, in UTF-16 units. */
export interface Place {
  readonly from: number;
  readonly to: number;
}

/** Letters with their marks, joiners and digits: what a word is made of in every script. */
const ofWord = /[\p{L}\p{M}\p{N}\u200c\u200d]/u;
/** What never parts from the letter before it: joiners, viramas, nuktas and accents; a vowel sign may, or no inflected name were found. */
const bound = /[\u0300-\u036f]|\u200c|\u200d|\u09bc|\u09cd|\u093c|\u094d/u;

/**
 * Where `find` stands in `text`, from left to right, none over another. Both are in Unicode normalisation form C, so that
 * the same letters are found however they were typed. A place begins and ends between letters: ক is not found in ক্ষ, and
 * `a` not in a decomposed `á`; হ্যানয় is found in হ্যানয়ে, unless whole words are asked for.
 */
export function findPlaces(text: string, { find, wholeWords = false, matchCase = false }: FindWish): Place[] {
  const [hay, needle] = matchCase ? [text, find] : [lower(text), lower(find)];
  const places: Place[] = [];
  if (needle === '') return places;
  for (let from = hay.indexOf(needle); from >= 0; from = hay.indexOf(needle, from + 1)) {
    const to = from + needle.length;
    if (from < (places.at(-1)?.to ?? 0) || !isWhole(text, from, to)) continue;
    if (wholeWords && (ofWord.test(letterBefore(text, from)) || ofWord.test(letterAt(text, to)))) continue;
    places.push({ from, to });
  }
  return places;
}

/** Between letters at both ends; a letter that is two units long is not cut. */
function isWhole(text: string, from: number, to: number): boolean {
  const isTrail = (at: number) => /[\udc00-\udfff]/.test(text[at] ?? '') && /[\ud800-\udbff]/.test(text[at - 1] ?? '');
  if (isTrail(from) || isTrail(to)) return false;
  return !/\p{M}/u.test(letterAt(text, from)) && !bound.test(letterAt(text, to)) && !isJoined(text, from);
}

/** A consonant that a virama joins to the one before it. */
const isJoined = (text: string, from: number): boolean =>
  /[\u09cd\u094d]\u200d?$/u.test(text.slice(Math.max(0, from - 2), from));

const letterAt = (text: string, at: number): string => {
  const code = text.codePointAt(at);
  return code === undefined ? '' : String.fromCodePoint(code);
};
const letterBefore = (text: string, at: number): string => Array.from(text.slice(Math.max(0, at - 2), at)).at(-1) ?? '';

/** Letter by letter, so that every place stays where it is: some letters have more than one small letter. */
const lower = (text: string): string =>
  Array.from(text, (letter) => {
    const small = letter.toLowerCase();
    return small.length === letter.length ? small : letter;
  }).join('');
