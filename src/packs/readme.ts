import { inLanguage } from '../model/in-language.ts';
import { languageName } from '../model/language-name.ts';
import type { PackInput } from './pack-input.ts';
import { type PackWords, wordsIn, wordsOrEnglish } from './pack-words.ts';
import { manifestName, type PlannedPhoto, sheetName, tableName } from './plan-pack.ts';
import { textOf } from './values.ts';

/** `README.txt`: what a newsroom must know before it prints, once in each of the pack's languages that we have words for. */
export function renderReadme(photos: readonly PlannedPhoto[], input: PackInput): string {
  const spoken = input.languages.filter((language) => wordsIn(language) !== undefined);
  const sections = (spoken.length > 0 ? spoken : ['en']).map((language) => section(language, photos, input));
  return `${sections.join(`\n\n${'-'.repeat(40)}\n\n`)}\n`;
}

function section(language: string, photos: readonly PlannedPhoto[], input: PackInput): string {
  const words = wordsOrEnglish(language);
  const wanted = [language, ...input.languages];
  const { event } = input;
  const facts = [
    ...(event?.embargo ? [`${words.embargo} ${event.embargo}`, ''] : []),
    ...line(words.place, event && inLanguage(event.places, wanted)),
    ...line(words.date, [event?.date, event?.dateEnd].filter(Boolean).join(' – ')),
    ...line(words.issued, input.now.toISOString()),
    ...line(words.credit, creditOf(photos, wanted, words)),
    ...line(words.terms, event?.terms),
    ...line(words.contact, event?.contact),
  ];
  const title = (event && inLanguage(event.names, wanted)) ?? words.title;
  return [title, '', ...facts, '', words.inside, '', ...contents(words, input)].join('\n');
}

const line = (label: string, text: string | undefined): string[] => (text ? [`${label}: ${text}`] : []);

function creditOf(photos: readonly PlannedPhoto[], wanted: readonly string[], words: PackWords): string | undefined {
  const credits = new Set(photos.map(({ photo }) => textOf(photo.values, 'creditLine', wanted)));
  return credits.size > 1 ? words.creditEach : [...credits][0];
}

function contents(words: PackWords, { preset, languages }: PackInput): string[] {
  return [
    ...(preset === 'press' ? [`photos/  ${words.photos}`] : []),
    `web/  ${words.web}`,
    ...languages.map((language) => `${sheetName(language)}  ${words.sheet}: ${languageName(language)}`),
    `${tableName}  ${words.table}`,
    `${manifestName}  ${words.manifest}`,
  ];
}
