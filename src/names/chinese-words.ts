import { createRequire } from 'node:module';
import type * as PinyinPro from 'pinyin-pro';
import { chineseTitles, twoCharacterFamilyNames } from './data/zh.ts';

let pinyinPro: typeof PinyinPro | undefined;

/** Loaded when the first Chinese name is met: it takes 40 ms, and most registries have none. */
function pinyin(characters: string): string[] {
  pinyinPro ??= createRequire(import.meta.url)('pinyin-pro') as typeof PinyinPro;
  return pinyinPro.pinyin(characters, { toneType: 'none', type: 'array', surname: 'head', v: true });
}

const longestFirst = chineseTitles.toSorted((a, b) => b.length - a.length);

/** Written in Chinese characters alone. */
export const isChinese = (word: string): boolean => /^\p{Script=Han}+$/u.test(word);

/**
 * A name in Chinese characters as it is written in Latin letters (Hanyu Pinyin without tones, ISO 7098): the family name
 * and the given name in one word each, titles left out (`国家主席习近平` is `xi jinping`).
 */
export function chineseWords(written: string): string[] {
  const name = withoutTitles(written);
  const two = twoCharacterFamilyNames.some((family) => name.startsWith(family) && name.length > family.length);
  const syllables = pinyin(name).map((syllable) => syllable.replaceAll('v', 'u'));
  const family = two ? 2 : 1;
  return [syllables.slice(0, family), syllables.slice(family)].map((part) => part.join('')).filter(Boolean);
}

/** Never stripped to less than a family name and a given name. */
export function withoutTitles(written: string): string {
  for (const title of longestFirst) {
    if (written.length < title.length + 2) continue;
    if (written.startsWith(title)) return withoutTitles(written.slice(title.length));
    if (written.endsWith(title)) return withoutTitles(written.slice(0, -title.length));
  }
  return written;
}
