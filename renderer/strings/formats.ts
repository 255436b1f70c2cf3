/** A tag without which no word is looked up; Intl formatters are dear to make, so each is made once. */
const made = new Map<string, unknown>();

function once<Formatter>(key: string, make: () => Formatter): Formatter {
  const known = made.get(key) as Formatter | undefined;
  if (known) return known;
  const formatter = make();
  made.set(key, formatter);
  return formatter;
}

export const formatNumber = (locale: string, value: number, digits = 0): string =>
  once(`number ${locale} ${digits}`, () => new Intl.NumberFormat(locale, { maximumFractionDigits: digits })).format(
    value,
  );

export const pluralOf = (locale: string, count: number): Intl.LDMLPluralRule =>
  once(`plural ${locale}`, () => new Intl.PluralRules(locale)).select(count);

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/** Bytes in the largest unit that keeps a digit in front of the point, in steps of 1,000. */
export function formatBytes(locale: string, bytes: number): string {
  const step = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(bytes, 1)) / 3)));
  const unit = units[step] ?? 'byte';
  const shown = bytes / 1000 ** step;
  return once(
    `bytes ${locale} ${unit}`,
    () => new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: step < 2 ? 0 : 1 }),
  ).format(shown);
}

/** '51 s', '3 min': one unit, since more would jump. */
export function formatSeconds(locale: string, seconds: number): string {
  const unit = seconds < 90 ? 'second' : seconds < 5400 ? 'minute' : 'hour';
  const shown = Math.max(1, Math.round(seconds / { second: 1, minute: 60, hour: 3600 }[unit]));
  return once(
    `duration ${locale} ${unit}`,
    () => new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short' }),
  ).format(shown);
}

/**
 * An ISO 8601 date as people write it, as exact as it was given: a year, a month, a day, or a moment. A moment with
 * an offset is shown as the clock there showed it, not moved to the reader's.
 */
export function formatDate(locale: string, iso: string): string {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ](\d{2}):(\d{2}))?)?)?/.exec(iso);
  if (!parts) return iso;
  const [, year, month, day, hour, minute] = parts;
  const date = new Date(
    Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1), Number(hour ?? 0), Number(minute ?? 0)),
  );
  const shape: Intl.DateTimeFormatOptions = {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month && { month: 'long' }),
    ...(day && { day: 'numeric' }),
    ...(hour && { hour: '2-digit', minute: '2-digit' }),
  };
  const key = `date ${locale} ${String(parts.filter(Boolean).length)}`;
  return once(key, () => new Intl.DateTimeFormat(locale, shape)).format(date);
}

/** '14:05' of an ISO 8601 moment, as the clock there showed it; empty where it has no time. */
export function formatClock(locale: string, iso: string): string {
  const [, hour, minute] = /T(\d{2}):(\d{2})/.exec(iso) ?? [];
  if (hour === undefined || minute === undefined) return '';
  const shape: Intl.DateTimeFormatOptions = { timeZone: 'UTC', hour: '2-digit', minute: '2-digit' };
  return once(`clock ${locale}`, () => new Intl.DateTimeFormat(locale, shape)).format(
    new Date(Date.UTC(2000, 0, 1, Number(hour), Number(minute))),
  );
}

/** '26 Oct' of an ISO 8601 day. */
export const formatShortDay = (locale: string, day: string): string =>
  once(
    `short day ${locale}`,
    () => new Intl.DateTimeFormat(locale, { timeZone: 'UTC', day: 'numeric', month: 'short' }),
  ).format(new Date(`${day}T00:00:00Z`));

/** Names in a row, with the language's own 'and'. */
export const formatList = (locale: string, items: readonly string[]): string =>
  once(`list ${locale}`, () => new Intl.ListFormat(locale, { type: 'conjunction' })).format(items);

/** An instant (ISO 8601 in UTC) as the clock of this machine shows it. */
export const formatMoment = (locale: string, iso: string, timeStyle: 'short' | 'medium' = 'short'): string =>
  once(
    `moment ${locale} ${timeStyle}`,
    () => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle }),
  ).format(new Date(iso));
