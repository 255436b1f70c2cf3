import type { Readings } from '../../model/conflict.ts';
import type { Photo } from '../../model/photo.ts';
import type { PropertyValue } from '../../model/value.ts';

/** What each block of the photo's file says of a property; empty where it says nothing, or where that was not kept. */
export const readingsOf = (photo: Photo, key: string): Readings =>
  photo.values[key]?.all ?? photo.readings?.[key] ?? {};

/** The texts in a reading: a plain one, or those of every language. */
export function textsIn(reading: PropertyValue | undefined): string[] {
  if (typeof reading === 'string') return [reading];
  if (typeof reading !== 'object') return [];
  const words: readonly PropertyValue[] = Object.values(reading);
  return words.filter((text) => typeof text === 'string');
}
