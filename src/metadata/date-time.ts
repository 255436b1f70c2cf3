/**
 * ISO 8601 of an IIM date `CCYYMMDD` and time `HHMMSS±HHMM` (IIM 4.2, 2:55 and 2:60). A day or month of 00 is not known
 * and left out; undefined where the year is not known or the date is none.
 */
export function isoOfIim(date: string, time: string | undefined): string | undefined {
  const day = /^(\d{4})-?(\d{2})-?(\d{2})$/.exec(date.trim());
  const [, year = '0000', month = '00', dayOfMonth = '00'] = day ?? [];
  if (year === '0000') return undefined;
  if (month === '00') return year;
  if (dayOfMonth === '00') return `${year}-${month}`;
  const clock = /^(\d{2}):?(\d{2}):?(\d{2})(?:([+-]\d{2}):?(\d{2}))?$/.exec(time?.trim() ?? '');
  if (!clock) return `${year}-${month}-${dayOfMonth}`;
  const offset = clock[4] === undefined ? '' : `${clock[4]}:${clock[5] ?? '00'}`;
  return `${year}-${month}-${dayOfMonth}T${clock[1]}:${clock[2]}:${clock[3]}${offset}`;
}

/**
 * ISO 8601 of EXIF's `YYYY:MM:DD HH:MM:SS`, fraction and offset (EXIF 3.0, 4.6.5 F and G). The offset is there only
 * where the file has one; nothing is ever shifted. Undefined where the date is blank or none.
 */
export function isoOfExif(date: string, fraction?: string, offset?: string): string | undefined {
  const parts = /^\s*(\d{4})[:-](\d{2})[:-](\d{2})[ T](\d{2}):(\d{2}):(\d{2})/.exec(date);
  const [, year = '0000', month = '00', day = '00', hour, minute, second] = parts ?? [];
  if (year === '0000' || month === '00' || day === '00') return undefined;
  const digits = /^\s*(\d+)/.exec(fraction ?? '')?.[1];
  const zone = /^\s*(Z|[+-]\d{2}:\d{2})/.exec(offset ?? '')?.[1] ?? '';
  return `${year}-${month}-${day}T${hour}:${minute}:${second}${digits ? `.${digits}` : ''}${zone}`;
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
