import { mainNames, type Speaker, titleOn } from '../../model/speaker.ts';
import { inThis } from '../checker/text/primary.ts';
import { dayOf } from './day-of.ts';
import type { Asked, Subject, Variable } from './subject.ts';

/** The names that a language without its own may borrow: those that its readers can read. */
const readable = (tag: string): RegExp =>
  new RegExp(
    `^[\\p{Script=${new Intl.Locale(tag).maximize().script ?? 'Latn'}}\\p{Script=Common}\\p{Script=Inherited}]+$`,
    'u',
  );

/** As captions in the language name the person; without a name in it the first that its script writes, else any. */
export function nameIn(speaker: Speaker, language: string): string | undefined {
  const names = mainNames(speaker);
  const all = Object.values(names);
  return inThis(names, language) ?? all.find((name) => readable(language).test(name)) ?? all[0];
}

function isoDay(subject: Subject): string | undefined {
  const day = dayOf(subject);
  if (!day) return undefined;
  const parts = [day.month, day.day].flatMap((part) => (part === undefined ? [] : [String(part).padStart(2, '0')]));
  return [day.year, ...parts].join('-');
}

/** Rank or title and name in the order of speech, which is the same in Bengali, Vietnamese and English. */
function titled(speaker: Speaker, subject: Subject, language: string): string | undefined {
  const name = nameIn(speaker, language);
  const title = titleOn(speaker, isoDay(subject));
  const before = [title && inThis(title.text, language), speaker.rank && inThis(speaker.rank, language)];
  return [...before, name].filter(Boolean).join(' ') || undefined;
}

/** Rank or honorific and name, as where people are greeted: জনাব লুওং তাম কুয়াং. */
function addressed(speaker: Speaker, _subject: Subject, language: string): string | undefined {
  const before = [speaker.rank, speaker.honorific].map((words) => words && inThis(words, language)).find(Boolean);
  return [before, nameIn(speaker, language)].filter(Boolean).join(' ') || undefined;
}

/** What each form says of one person; `titles` is what is said without a form. */
const sayings: Readonly<Record<string, typeof titled>> = {
  titles: titled,
  names: (speaker, _subject, language) => nameIn(speaker, language),
  honorifics: addressed,
  short: (speaker, _subject, language) =>
    (speaker.short && inThis(speaker.short, language)) ?? nameIn(speaker, language),
};

function named({ subject, language, form }: Asked): string | undefined {
  const say = sayings[form ?? ''] ?? titled;
  const words = subject.people.flatMap((speaker) => say(speaker, subject, language) ?? []);
  if (words.length === 0) return undefined;
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(words);
}

export const peopleVariables: readonly Variable[] = [
  { names: ['people', 'persons'], forms: Object.keys(sayings), words: named },
];
