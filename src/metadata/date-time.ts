/** Is there such a day? 00 stands for a month or day that is not known. */
const isDay = (month: string, day: string): boolean => Number(month) <= 12 && Number(day) <= 31;
/** 24:00:00 ends a day, and a leap second is the 61st (ISO 8601, 5.3). */
const isClock = (hour: string, minute: string, second: string): boolean =>
  Number(hour) <= 24 && Number(minute) <= 59 && Number(second) <= 60;

/**
 * ISO 8601 of an IIM date `CCYYMMDD` and time `HHMMSS±HHMM` (IIM 4.2, 2:55 and 2:60). A day or month of 00 is not known
 * and left out; undefined where the year is not known or the date is none. A time that is none is left out.
 */
export function isoOfIim(date: string, time: string | undefined): string | undefined {
  const parts = /^(\d{4})-?(\d{2})-?(\d{2})$/.exec(date.trim());
  const [, year = '0000', month = '00', day = '00'] = parts ?? [];
  if (year === '0000' || !isDay(month, day)) return undefined;
  if (month === '00') return year;
  if (day === '00') return `${year}-${month}`;
  const clock = /^(\d{2}):?(\d{2}):?(\d{2})(?:([+-]\d{2}):?(\d{2}))?$/.exec(time?.trim() ?? '');
  const [, hour = '', minute = '', second = '', zone, zoneMinutes = '00'] = clock ?? [];
  if (!clock || !isClock(hour, minute, second)) return `${year}-${month}-${day}`;
  return `${year}-${month}-${day}T${hour}:${minute}:${second}${zone === undefined ? '' : `${zone}:${zoneMinutes}`}`;
}

/**
 * ISO 8601 of EXIF's `YYYY:MM:DD HH:MM:SS`, fraction and offset (EXIF 3.0, 4.6.5 F and G). The offset is there only
 * where the file has one; nothing is ever shifted. A time that is blank is left out. Undefined where the date is blank
 * or none.
 */
export function isoOfExif(date: string, fraction?: string, offset?: string): string | undefined {
  const parts = /^\s*(\d{4})[:/-](\d{2})[:/-](\d{2})(?:[ T](\d{2}):(\d{2}):(\d{2}))?/.exec(date);
  const [, year = '0000', month = '00', day = '00', hour = '', minute = '', second = ''] = parts ?? [];
  if (year === '0000' || month === '00' || day === '00' || !isDay(month, day)) return undefined;
  if (hour === '' || !isClock(hour, minute, second)) return `${year}-${month}-${day}`;
  const digits = /^\s*(\d+)/.exec(fraction ?? '')?.[1];
  const zone = /^\s*(Z|[+-]\d{2}:\d{2})/.exec(offset ?? '')?.[1] ?? '';
  return `${year}-${month}-${day}T${hour}:${minute}:${second}${digits ? `.${digits}` : ''}${zone}`;
}

/**
 * ISO 8601 of a date in XMP (part 1, 8.2.1.4), which it is as a rule, letter for letter. Some writers put EXIF's colons
 * or a space into it; what is no date is left as it is. Undefined where it is blank or its year is 0000.
 */
export function isoOfXmp(date: string): string | undefined {
  if (/^\s*(?:0000\b.*)?$/s.test(date)) return undefined;
  return date
    .replace(/^(\s*\d{4}):(\d\d)(?!\d)/, '$1-$2')
    .replace(/^(\s*\d{4}-\d\d):(\d\d)(?!\d)/, '$1-$2')
    .replace(/^(\s*\d{4}-\d\d-\d\d) (?=\d)/, '$1T');
}

interface IimDateTime {
  /** `CCYYMMDD`; 00 for a month or day that is not known. */
  readonly date: string;
  /** `HHMMSS` with `±HHMM` where the offset is known; undefined where no time is known. */
  readonly time: string | undefined;
}

/** What IIM holds of an ISO 8601 date or date and time: whole seconds; undefined where it is none. */
export function iimOfIso(iso: string): IimDateTime | undefined {
  const parts =
    /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?)?)?$/.exec(
      iso.trim(),
    );
  if (!parts) return undefined;
  const [, year = '', month = '00', day = '00', hour, minute, second = '00', zone] = parts;
  const offset = zone === 'Z' ? '+0000' : (zone?.replace(':', '') ?? '');
  return { date: `${year}${month}${day}`, time: hour && minute ? `${hour}${minute}${second}${offset}` : undefined };
}
