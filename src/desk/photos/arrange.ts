import type { PhotoBrief } from '../../catalogue/catalogue-port.ts';
import type { PhotoGroup } from '../../contract/views.ts';
import type { PhotoId } from '../../model/ids.ts';
import { inLanguage } from '../../model/in-language.ts';
import type { LanguageMap } from '../../model/language.ts';
import { wallClockSeconds } from '../../model/wall-clock.ts';

export type Arrangement = 'time' | 'event' | 'place' | 'speaker';

/** What a photo is told under; an empty key where it has none. */
export interface Under {
  readonly key: string;
  readonly names?: LanguageMap | undefined;
}

export interface Arranged {
  readonly photos: readonly PhotoId[];
  readonly groups: readonly PhotoGroup[];
}

interface Gathered {
  readonly under: Under;
  readonly photos: { readonly id: PhotoId; readonly time: number }[];
}

/**
 * The photos in groups: those by name in the alphabet of `language` (BCP 47), moments in their order, what has no group last. In
 * a group they come by the time they were taken, those without one last, else in the order given.
 */
export function arrange(briefs: Iterable<PhotoBrief>, under: (brief: PhotoBrief) => Under, language: string): Arranged {
  const gathered = new Map<string, Gathered>();
  for (const brief of briefs) {
    const { key, names } = under(brief);
    const group = gathered.get(key) ?? { under: { key, names }, photos: [] };
    gathered.set(key, group);
    group.photos.push({ id: brief.id, time: wallClockSeconds(brief.captured) });
  }
  const { compare } = new Intl.Collator(language, { numeric: true });
  const called = ({ under: { key, names } }: Gathered): string => (names && inLanguage(names, [language])) ?? key;
  const groups = [...gathered.values()].sort(
    (a, b) => Number(a.under.key === '') - Number(b.under.key === '') || compare(called(a), called(b)),
  );
  for (const { photos } of groups) photos.sort((a, b) => byTime(a.time, b.time));
  return {
    photos: groups.flatMap(({ photos }) => photos.map(({ id }) => id)),
    groups: groups.map(({ under: { key, names }, photos }) => ({
      key,
      ...(names && { names }),
      photos: photos.length,
    })),
  };
}

const byTime = (a: number, b: number): number =>
  Number.isNaN(a) || Number.isNaN(b) ? Number(Number.isNaN(a)) - Number(Number.isNaN(b)) : a - b;

/** Days, where the photos are of more than one; else hours (`2025-10-26T14`). As the clock on the wall showed them. */
export function timesUnder(briefs: Iterable<PhotoBrief>): (brief: PhotoBrief) => Under {
  const days = new Set<string>();
  for (const { captured } of briefs) if (captured) days.add(captured.slice(0, 10));
  const length = days.size > 1 ? 10 : 13;
  return ({ captured }) => ({ key: captured.slice(0, length) });
}
