import type { FaultData } from '../../src/model/fault.ts';
import type { Words } from '../strings/words.ts';

/** Why the catalogue could not be opened, in the language of the screen; what is not foreseen as the desk said it. */
export function refusalText({ code, message, detail = {} }: FaultData, words: Words): string {
  const { folder, path, format, newestFormat } = detail;
  const text = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? `${value}` : '');
  const fillings = { folder: text(folder ?? path), format: text(format), newest: text(newestFormat) };
  return words.maybe(`refused.${code}`, fillings) ?? message;
}
