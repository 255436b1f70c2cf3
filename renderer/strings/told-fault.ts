import type { Fillings } from './word.ts';

/** A fault or a problem, as the desk tells it. */
export interface Told {
  readonly code: string;
  readonly message: string;
  readonly detail?: Readonly<Record<string, unknown>> | undefined;
}

/** Fields as people call them: `city → creditLine` is told as the screens name the two. */
const namedFields = (fields: string, find: (key: string, fillings: Fillings) => string | undefined): string =>
  fields.replaceAll(/[a-z]+/gi, (key) => find(`property.${key}`, {}) ?? key);

/**
 * What went wrong and what to do, by the fault's code and, where one code has several, its reason; what is not foreseen, or
 * lacks a fact, as the desk said it.
 * @param find the word of that key in the language of the screen, filled; undefined where there is none.
 */
export function toldFault(
  { code, message, detail = {} }: Told,
  find: (key: string, fillings: Fillings) => string | undefined,
): string {
  const facts = Object.entries(detail).filter((entry): entry is [string, string | number] =>
    ['string', 'number'].includes(typeof entry[1]),
  );
  const fillings = Object.fromEntries(
    facts.map(([name, fact]) => [name, name === 'field' ? namedFields(String(fact), find) : fact]),
  );
  const reason = typeof detail.reason === 'string' ? find(`fault.${code}.${detail.reason}`, fillings) : undefined;
  const text = reason ?? find(`fault.${code}`, fillings);
  if (text === undefined || /\{\w+\}/.test(text)) return message;
  const advice = detail.suggestion === undefined ? undefined : find('fault.suggestion', fillings);
  const told = advice === undefined ? text : `${text} ${advice}`;
  // Of files with people in them; what is told of other files names the line itself.
  const isInFile = code === 'speaker/invalid' && typeof detail.line === 'number';
  return (isInFile && find('fault.in-line', { ...fillings, what: told })) || told;
}
