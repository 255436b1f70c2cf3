import type { CaptionFinding } from '../../src/model/caption-finding.ts';
import type { Words } from '../strings/words.ts';

/** What was found and what to do, in the language of the screen; in English as the desk says it, which names more. */
export function toldFinding({ rule, message, detail }: CaptionFinding, words: Words): string {
  if (words.locale === 'en') return message;
  const fact = (name: string, value: string | number | string[]): string | number => {
    if (Array.isArray(value)) return words.list(value);
    if (name === 'otherLanguage') return words.languageName(String(value));
    return name === 'date' ? words.date(String(value)) : value;
  };
  const facts = Object.fromEntries(Object.entries(detail).map(([name, value]) => [name, fact(name, value)]));
  const text = words.maybe(`check.${rule}`, facts);
  return text === undefined || /\{\w+\}/.test(text) ? message : text;
}
