const two = (value: number): string => String(Math.trunc(Math.abs(value))).padStart(2, '0');

/** A moment with an offset, as this machine's clock shows it and as a `datetime-local` field takes it; '' for none. */
export function localOf(moment: string): string {
  const date = new Date(moment);
  if (moment === '' || Number.isNaN(date.getTime())) return '';
  const day = `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** What such a field holds, with the offset that this machine's zone has at that moment: an embargo names a moment. */
export function withOffset(local: string): string {
  const minutes = -new Date(local).getTimezoneOffset();
  const seconds = local.length === 16 ? ':00' : '';
  return `${local}${seconds}${minutes < 0 ? '-' : '+'}${two(minutes / 60)}:${two(minutes % 60)}`;
}
