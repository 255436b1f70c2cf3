/** Bengali letters that NFC takes apart (composition exclusions, UAX #15), and how keyboards write them. */
const bengali: readonly (readonly [string, string])[] = [
  ['\u09a1\u09bc', '\u09dc'],
  ['\u09a2\u09bc', '\u09dd'],
  ['\u09af\u09bc', '\u09df'],
];

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

const known = new WeakMap<readonly string[], string>();

/** A pattern for these phrases, the longest first, in every form that text composes them; blanks stand for any. Made once a list. */
export function anyForm(phrases: readonly string[]): string {
  const before = known.get(phrases);
  if (before !== undefined) return before;
  const pattern = patternOf(phrases);
  known.set(phrases, pattern);
  return pattern;
}

function patternOf(phrases: readonly string[]): string {
  const forms = phrases.flatMap((phrase) => {
    const nfc = phrase.normalize('NFC');
    const typed = bengali.reduce((text, [apart, one]) => text.replaceAll(apart, one), nfc);
    return [nfc, phrase.normalize('NFD'), typed];
  });
  const sorted = [...new Set(forms)].sort((a, b) => b.length - a.length);
  return `(?:${sorted.map((form) => escaped(form).replaceAll(' ', String.raw`[ \u00a0]+`)).join('|')})`;
}

/** No letter, mark or digit of the same word stands before or behind. */
export const wordStart = String.raw`(?<![\p{L}\p{M}\p{N}])`;
export const wordEnd = String.raw`(?![\p{L}\p{M}\p{N}])`;
