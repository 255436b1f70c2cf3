import { franc } from 'franc';
import { francLanguages, latinWords } from './latin-words.ts';
import { scriptLanguages } from './script-languages.ts';
import { isVietnamese } from './vietnamese.ts';

/** A text says its language within this many UTF-16 units. */
const enough = 20_000;

/** Letters from which franc's trigrams are worth more than counted small words. */
const longText = 80;

const scripts = scriptLanguages.map((entry) => ({
  ...entry,
  letters: new RegExp(String.raw`\p{Script=${entry.script}}`, 'gu'),
}));

const smallWords = Object.entries(latinWords).map(([tag, words]) => ({ tag, words: new Set(words.split(' ')) }));

/**
 * The language of a caption or a text as a BCP 47 tag; `und` where nothing says.
 * The script decides first, even under Latin names of people and bodies (a third of the letters is enough); Latin text
 * by the letters and syllables of Vietnamese, then by small words, and long text by trigrams (franc).
 */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, enough).normalize('NFC');
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return byScript(sample, latin) ?? (latin > 0 ? byWords(sample, latin) : 'und');
}

function byScript(sample: string, latin: number): string | undefined {
  if (!/[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(sample)) return undefined;
  const counted = scripts
    .map((script) => ({ ...script, count: sample.match(script.letters)?.length ?? 0 }))
    .filter(({ count }) => count > 0);
  const total = counted.reduce((sum, { count }) => sum + count, 0);
  if (total * 2 < latin) return undefined;
  // Any Kana makes a text Japanese however much Han it holds; Hangul does the same for Korean.
  const main =
    counted.find(({ language, count }) => (language === 'ja' || language === 'ko') && count * 10 >= total) ??
    counted.toSorted((a, b) => b.count - a.count)[0];
  return main?.by?.find(([, letters]) => letters.test(sample))?.[0] ?? main?.language;
}

function byWords(sample: string, latin: number): string {
  const words = sample.match(/[\p{L}\p{M}]+/gu) ?? [];
  if (isVietnamese(words)) return 'vi';
  const scores = smallWords
    .map(({ tag, words: small }) => ({ tag, hits: words.filter((word) => small.has(word.toLowerCase())).length }))
    .toSorted((a, b) => b.hits - a.hits);
  const [best, second] = scores;
  if (best && second && best.hits > second.hits * 1.5) return best.tag;
  const code = latin >= longText ? franc(sample, { only: Object.keys(francLanguages) }) : 'und';
  return francLanguages[code] ?? (best && second && best.hits > second.hits ? best.tag : 'und');
}
