import { isKnownBengaliName, vietnameseReadings, withoutCaseEnding } from './bengali-name-word.ts';
import { bnPersonPostpositions } from './data/bn-name-borders.ts';
import type { Word } from './words-of.ts';

const postpositions = new Set(bnPersonPostpositions);
const genitive = /(?:[\u09be-\u09cc\u09df]|\u09af\u09bc)ের$|ের$|(?<=[\u09be-\u09cc])র$/u;
const accusative = 'কে';
/** What stands behind a name that goes on: of, to, also, those of. */
const furtherEndings = ['র', 'কে', 'ের', 'য়ের', 'রা', 'দের', 'ও', 'ই', 'রও', 'কেও'].map((ending) =>
  ending.normalize('NFC'),
);

/** How the last word of a name is read. */
export interface LastWord {
  /** The name's part of the word. */
  readonly stem: string;
  /** The word as it stands, where the ending may as well belong to the name (দিসানায়েকে) and the text does not say. */
  readonly whole?: string;
}

/** What a text says about the endings of its names. */
export interface Sentence {
  /** Every word of the text: a name bears no ending in one place and another in the next. */
  readonly keys: ReadonlySet<string>;
  readonly next: Word | undefined;
  /** A verb of saying or doing is next, and nobody else in the sentence can be who does it. */
  readonly subject: boolean;
}

/**
 * The last word of a name without its case ending, by what stands behind it and elsewhere in the text: before 'with' and
 * 'near' it is a genitive; an unknown name that ends in কে keeps it as the subject, or where the text inflects the whole.
 */
export function lastWordOf(word: Word, { keys, next, subject }: Sentence): LastWord {
  const stem = withoutCaseEnding(word.raw);
  if (stem === word.raw) {
    const governed = next?.apart === false && postpositions.has(next.key) && !isName(word.key);
    const bare = governed ? word.raw.replace(genitive, '') : stem;
    return { stem: bare.length > 1 ? bare : stem };
  }
  const key = stem.normalize('NFC');
  if (isName(key)) return { stem };
  // What bears র here and stands without it elsewhere, ends in the vowel itself.
  if (word.key.endsWith('ের') && keys.has(word.key.slice(0, -1)) && !keys.has(key))
    return { stem: word.raw.slice(0, -1) };
  if (word.key.slice(key.length) !== accusative) return { stem };
  const inflects = (name: string, besides: string): boolean =>
    furtherEndings.some((ending) => name + ending !== besides && keys.has(name + ending));
  if (inflects(word.key, '')) return { stem: word.raw };
  if (keys.has(key) || inflects(key, word.key)) return { stem };
  return subject ? { stem: word.raw } : { stem, whole: word.raw };
}

const isName = (key: string): boolean => isKnownBengaliName(key) || vietnameseReadings(key).size > 0;
