import { words } from './data/language-words.ts';

/** What Bengali puts behind a name: of, to, in, also, those of, the one. */
const endings = words(`
ে ের েও েই েরও েরই র রও রই কে কেও কেই তে তেও রা েরা দের দেরকে ও ই য় য়ে য়ের টি টির টিকে টিতে টা টার গুলো গুলোর
`);
/** Those that are hardly ever part of the word itself, longest first. */
const surest = words('দেরকে য়ের দের েরা ের কে তে য়ে ে');
/** Consonants and full vowels, below which a stem may be any word. */
const shortestStem = 3;

/** Written in Bengali script alone. */
export const isBengali = (word: string): boolean => /^[\u0980-\u09ff]+$/u.test(word);

/**
 * The forms in which a Bengali word stands in running text (`হ্যানয়`: `হ্যানয়ে`, `হ্যানয়ের` …), and those of its stem where it
 * bears an ending itself. Not all of them are words; nobody writes those that are not.
 */
export function bengaliForms(word: string): string[] {
  const key = word.normalize('NFC');
  const stems = surest.flatMap((ending) => {
    const stem = key.endsWith(ending) ? key.slice(0, -ending.length) : '';
    return lengthOf(stem) >= shortestStem ? [stem] : [];
  });
  const forms = [key, ...stems].flatMap((stem) => [stem, ...endings.map((ending) => stem + ending)]);
  return [...new Set(forms)].filter((form) => form !== key);
}

const lengthOf = (text: string): number => text.match(/[\u0985-\u09b9]/g)?.length ?? 0;
