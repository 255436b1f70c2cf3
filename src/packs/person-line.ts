import { inLanguage } from '../model/in-language.ts';
import type { PackPerson } from './pack-input.ts';

/** A person on one line: name, title and organisation, role; in `language` as far as known. */
export function personLine(person: PackPerson, language: string, languages: readonly string[]): string {
  const wanted = [language, ...languages];
  const name = inLanguage(person.names, wanted) ?? '';
  // A title in another script than the name in front of it helps nobody.
  const office = [person.titles?.[language], person.organisation?.[language]].filter(Boolean).join(', ');
  return [name, office && ` (${office})`, person.role && `, ${person.role}`].filter(Boolean).join('');
}

/** Everyone in a photo, left to right. */
export const peopleLine = (people: readonly PackPerson[], language: string, languages: readonly string[]): string =>
  people.map((person) => personLine(person, language, languages)).join('; ');
