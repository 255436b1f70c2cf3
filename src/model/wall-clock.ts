const wallClock = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?)?)?/;

/**
 * A moment as seconds of the clock on the wall, for sorting: cameras at one place agree on that clock, and many do not
 * say its offset. NaN where `captured` (ISO 8601, possibly only a year or a month) is not a date.
 */
export function wallClockSeconds(captured: string): number {
  const parts = wallClock.exec(captured);
  if (!parts) return Number.NaN;
  const [, year, month = '1', day = '1', hour = '0', minute = '0', second = '0'] = parts;
  const midnight = Date.UTC(Number(year), Number(month) - 1, Number(day)) / 1000;
  return midnight + Number(hour) * 3600 + Number(minute) * 60 + Number(second);
}
