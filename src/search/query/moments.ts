import { queryFault } from './query-fault.ts';
import type { Place } from './tokens.ts';

/** Seconds of the clock on the wall since 1970: from the first, before the second. */
export interface Span {
  readonly from?: number;
  readonly before?: number;
}

/** `2025`, `2025-10`, `2025-10-26`, `2025-10-26T14` or two of them with `..` between, of which one may be left out. */
export function spanOf(text: string, place: Place): Span {
  const [first = '', last, ...more] = text.split('..');
  if (more.length > 0 || (first === '' && (last ?? '') === '')) throw notADate(text, place);
  if (last === undefined) return dayOf(first, place);
  return {
    ...(first !== '' && { from: dayOf(first, place).from }),
    ...(last !== '' && { before: dayOf(last, place).before }),
  };
}

/** The whole year, month, day or hour. */
export function dayOf(text: string, place: Place): Required<Span> {
  const [, year, month, day, hour] = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d))?)?)?$/i.exec(text) ?? [];
  if (year === undefined) throw notADate(text, place);
  const start = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1), Number(hour ?? 0)));
  if (!start.toISOString().startsWith(text.toUpperCase())) throw notADate(text, place);
  const end = new Date(start);
  if (hour !== undefined) end.setUTCHours(end.getUTCHours() + 1);
  else if (day !== undefined) end.setUTCDate(end.getUTCDate() + 1);
  else if (month !== undefined) end.setUTCMonth(end.getUTCMonth() + 1);
  else end.setUTCFullYear(end.getUTCFullYear() + 1);
  return { from: start.getTime() / 1000, before: end.getTime() / 1000 };
}

const notADate = (text: string, place: Place): Error => queryFault('no-date', place, { text });
