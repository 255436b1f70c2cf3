import { type Speaker, titleOn } from '../../model/speaker.ts';
import { inThis } from '../checker/text/primary.ts';
import { nameIn } from '../variables/people-variables.ts';

/** For which words: their language, and the day of the photo. */
export interface Spoken {
  readonly language: string;
  /** ISO 8601. */
  readonly day: string | undefined;
}

/** What may be asked of a person, behind a language and a dot or alone. */
export const forms = ['name', 'short', 'title', 'honorific', 'rank', 'organisation', 'full'] as const;
type Form = (typeof forms)[number];
const columns: readonly Form[] = ['name', 'title', 'organisation'];

/** What a person's code stands for; `wanted` is what stands behind the `#`. Undefined where the person has no such words. */
export function personWords(
  speaker: Speaker,
  wanted: string | undefined,
  { language, day }: Spoken,
): string | undefined {
  const column = wanted === undefined ? 1 : /^\d+$/.test(wanted) ? Number(wanted) : undefined;
  if (column !== undefined) return formOf(speaker, columns[column - 1], language, day);
  const [first = '', second] = (wanted ?? '').split('.');
  const isForm = (word: string | undefined): word is Form => forms.some((form) => form === word);
  if (second === undefined && isForm(first)) return formOf(speaker, first, language, day);
  if (second !== undefined && !isForm(second)) return undefined;
  // A language that the person has no name in is not another one.
  if (inThis(speaker.names, first) === undefined) return undefined;
  return formOf(speaker, isForm(second) ? second : 'name', first, day);
}

function formOf(
  speaker: Speaker,
  form: Form | undefined,
  language: string,
  day: string | undefined,
): string | undefined {
  const title = titleOn(speaker, day);
  const words: Readonly<Record<Form, () => string | undefined>> = {
    name: () => nameIn(speaker, language),
    short: () => inThis(speaker.short ?? {}, language) ?? nameIn(speaker, language),
    title: () => title && inThis(title.text, language),
    organisation: () => title?.organisation && inThis(title.organisation, language),
    honorific: () => inThis(speaker.honorific ?? {}, language),
    rank: () => inThis(speaker.rank ?? {}, language),
    full: () => {
      const before = [words.title(), words.rank() ?? words.honorific()];
      return [...before, words.name()].filter(Boolean).join(' ') || undefined;
    },
  };
  return form && words[form]();
}
