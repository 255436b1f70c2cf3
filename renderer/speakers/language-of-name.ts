/** Letters that only Vietnamese has among the languages of the press here: đ, ơ, ư, ă, and vowels with two marks. */
const vietnamese = /[đơưăĐƠƯĂ\u1ea0-\u1ef9]/u;

const isLatin = (tag: string): boolean => new Intl.Locale(tag).maximize().script === 'Latn';

/** The language that a typed name is in, by its letters; a plain Latin name is in the first Latin language of the event. */
export function languageOfName(name: string, languages: readonly string[]): string {
  if (/\p{Script=Bengali}/u.test(name)) return 'bn';
  if (vietnamese.test(name.normalize('NFC'))) return 'vi';
  return languages.find(isLatin) ?? 'en';
}
