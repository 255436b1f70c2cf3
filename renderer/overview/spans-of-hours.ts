export interface TakenIn {
  /** An hour (`2025-10-26T14`) or a day (`2025-10-26`) of the clock on the wall. */
  readonly span: string;
  readonly photos: number;
}

/** More columns than this are too thin to be pressed. */
const mostHours = 36;

/**
 * Photos hour by hour, hours without one among them, so that a pause is seen as a pause; where that were more than a day
 * and a half, day by day. Days without a photo are left out between days that are more than two months apart.
 * @param hours in their order, each once.
 */
export function spansOfHours(hours: readonly { readonly hour: string; readonly photos: number }[]): TakenIn[] {
  const [first, last] = [hours[0], hours.at(-1)];
  if (!first || !last) return [];
  const byHour = new Map(hours.map(({ hour, photos }) => [hour, photos]));
  const every = steps(first.hour, last.hour, 13, 3_600_000, mostHours);
  if (every) return every.map((span) => ({ span, photos: byHour.get(span) ?? 0 }));
  const byDay = new Map<string, number>();
  for (const { hour, photos } of hours) {
    const day = hour.slice(0, 10);
    byDay.set(day, (byDay.get(day) ?? 0) + photos);
  }
  const days = steps(first.hour.slice(0, 10), last.hour.slice(0, 10), 10, 86_400_000, 62) ?? [...byDay.keys()];
  return days.map((span) => ({ span, photos: byDay.get(span) ?? 0 }));
}

/** Every span from the first to the last; undefined where they are more than `most`. */
function steps(first: string, last: string, letters: number, step: number, most: number): string[] | undefined {
  const [begin, end] = [instant(first), instant(last)];
  if ((end - begin) / step >= most) return undefined;
  const spans: string[] = [];
  for (let at = begin; at <= end; at += step) spans.push(new Date(at).toISOString().slice(0, letters));
  return spans;
}

const instant = (span: string): number => Date.parse(span.length > 10 ? `${span}:00:00Z` : `${span}T00:00:00Z`);
