/** What tells names in running text apart from other words, for one language. Phrases are lower case, NFC, words parted by spaces. */
export interface LanguageWords {
  /** Say nothing but that a name follows: জনাব, ông, Mr. */
  readonly honorifics: readonly string[];
  readonly ranks: readonly string[];
  /** Offices that speak at press events: a name very often follows. */
  readonly titles: readonly string[];
  /** Trades: a name may follow, but often an ordinary word does. */
  readonly occupations: readonly string[];
  /** Words that stand before or between titles: former, deputy, standing. */
  readonly modifiers: readonly string[];
  /** What an office is over, and the words that join it: foreign, affairs, of. */
  readonly areas: readonly string[];
  /** Of speaking, and of what captions show people doing. */
  readonly speechVerbs: readonly string[];
  /** Abbreviations whose full stop ends no sentence. */
  readonly abbreviations: readonly string[];
  readonly places: readonly string[];
  /** Words of bodies and things that bear names which are nobody's here: university, street, prize. */
  readonly bodies: readonly string[];
  /** Given and family names that are common enough to know a person by. */
  readonly knownNames: readonly string[];
}

/** Phrases parted by line breaks or semicolons. */
export const phrases = (text: string): readonly string[] =>
  text
    .normalize('NFC')
    .split(/[\n;]/)
    .map((phrase) => phrase.trim())
    .filter(Boolean);

/** Single words parted by any white space. */
export const words = (text: string): readonly string[] => text.normalize('NFC').split(/\s+/).filter(Boolean);
