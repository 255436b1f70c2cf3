/** What is known of the zone of a date (ISO 8601): its offset, that none is known, or nothing where it has no time. */
export function zoneOf(iso: string): { readonly offset: string } | 'unknown' | undefined {
  const [, time, offset] = /^\d{4}-\d{2}-\d{2}[T ](\d{2}:\d{2}[\d:.]*)(Z|[+-]\d{2}:?\d{2})?$/.exec(iso.trim()) ?? [];
  if (time === undefined) return undefined;
  return offset === undefined ? 'unknown' : { offset: offset === 'Z' ? '' : offset };
}
