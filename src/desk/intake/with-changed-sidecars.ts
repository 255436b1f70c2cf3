import { isDeepStrictEqual } from 'node:util';
import { captionsFromFile } from '../../captions/captions-from-file.ts';
import { detectLanguage } from '../../intake/language.ts';
import type { Caption, Captions } from '../../model/caption.ts';
import type { Photo } from '../../model/photo.ts';
import type { SettledValue, Values } from '../../model/value.ts';
import type { ReadPhoto } from '../readers/read-photo.ts';
import { elsewhere, sidecarsOf } from './new-photo.ts';

/**
 * The photo with what its file and sidecars say now, where that is something else than when they were last read. What
 * a person typed, or an article said, stays: the new words stand beside it.
 * @param main the language for a caption that shows none.
 */
export function withChangedSidecars(photo: Photo, read: ReadPhoto, main: string): Photo {
  const { values, conflicts } = read.metadata;
  const { sidecars, ...rest } = photo;
  const before = (key: string): SettledValue['all'] => photo.values[key]?.all ?? photo.readings?.[key];
  const keys = new Set([...Object.keys(values), ...Object.keys(photo.values), ...Object.keys(photo.readings ?? {})]);
  const changed = [...keys].filter((key) => !isDeepStrictEqual(values[key]?.all, before(key)));
  const next: Photo = {
    ...rest,
    ...sidecarsOf(read),
    ...merged(photo, values, changed),
    captions: changed.includes('description') ? withFileCaptions(photo.captions, values, main) : photo.captions,
  };
  const states = { ...photo.conflicts };
  for (const key of changed) {
    if (conflicts.includes(key) && key !== 'orientation') states[key] = 'open';
    else Reflect.deleteProperty(states, key);
  }
  if (Object.keys(states).length > 0) next.conflicts = states;
  else delete next.conflicts;
  const date = values.dateCreated?.value;
  if (changed.includes('dateCreated') && typeof date === 'string' && photo.captured?.source !== 'person')
    next.captured = { value: date, source: values.dateCreated?.source ?? 'xmp' };
  return withMarks(next, photo, values, changed);
}

/** Values and readings with the changed ones in them. */
function merged(photo: Photo, values: Values, changed: readonly string[]): Pick<Photo, 'values' | 'readings'> {
  const next = new Map(Object.entries(photo.values));
  const readings = new Map(Object.entries(photo.readings ?? {}));
  for (const key of changed) {
    const now = values[key];
    if (elsewhere.has(key)) {
      if (now?.all) readings.set(key, now.all);
      else readings.delete(key);
      continue;
    }
    const held = next.get(key);
    if (held?.source === 'person') {
      const { all, ...typed } = held;
      next.set(key, { ...typed, ...(now?.all && { all: now.all }) });
    } else if (now) next.set(key, now);
    else next.delete(key);
  }
  return {
    values: Object.fromEntries(next),
    ...(readings.size > 0 && { readings: Object.fromEntries(readings) }),
  };
}

function withFileCaptions(captions: Captions, values: Values, main: string): Captions {
  const next: Record<string, Caption> = { ...captions };
  for (const [tag, { text, headline }] of Object.entries(captionsFromFile(values, detectLanguage, main))) {
    const held = next[tag];
    if (!held) next[tag] = { text, status: 'draft', revision: 1, source: 'file', ...(headline && { headline }) };
    else if (held.text === text) continue;
    else if (held.source === 'file') next[tag] = { ...held, text, status: 'draft', revision: held.revision + 1 };
    else if (!held.alternatives?.some((other) => other.text === text))
      next[tag] = { ...held, alternatives: [...(held.alternatives ?? []), { text, source: 'file' }] };
  }
  return next;
}

/** Rating and label follow where they are still what the file said before. */
function withMarks(next: Photo, before: Photo, values: Values, changed: readonly string[]): Photo {
  const said = (key: string): unknown[] => Object.values(before.readings?.[key] ?? {});
  const rating = values.rating?.value;
  const label = values.label?.value;
  const isFree = (key: 'rating' | 'label'): boolean =>
    changed.includes(key) && (before[key] === undefined || said(key).includes(before[key]));
  if (isFree('rating') && typeof rating === 'number' && rating >= -1 && rating <= 5) next.rating = Math.trunc(rating);
  if (isFree('label') && typeof label === 'string') next.label = label;
  return next;
}
