import { degreesOf } from '../../../src/model/degrees.ts';
import type { PropertyValue } from '../../../src/model/value.ts';

const vocabulary = 'http://ns.useplus.org/ldf/vocab/';

/** A value that says nothing: absent, blank, an empty list or structure (EXIF 3.0, 4.6.4: blank is unknown). */
export function isNothing(value: PropertyValue | undefined): boolean {
  if (value === undefined) return true;
  if (typeof value !== 'object') return String(value).trim() === '';
  return Object.values(value).every(isNothing);
}

/**
 * Is `ours`, which is verbatim, what ExifTool means by `theirs`? ExifTool works out what the file has as text: degrees
 * of coordinates, to ten digits, fractions, and PLUS terms without their vocabulary.
 */
export function sameValue(theirs: PropertyValue | undefined, ours: PropertyValue | undefined): boolean {
  if (theirs === undefined || ours === undefined) return isNothing(theirs) && isNothing(ours);
  if (typeof theirs === 'object' && typeof ours === 'object') {
    const [a, b] = [new Map(Object.entries(theirs)), new Map(Object.entries(ours))];
    return [...new Set([...a.keys(), ...b.keys()])].every((key) => sameValue(a.get(key), b.get(key)));
  }
  if (typeof theirs === 'object' || typeof ours === 'object') return isNothing(theirs) && isNothing(ours);
  return theirs === ours || sameNumber(theirs, ours) || sameText(String(theirs), String(ours));
}

const sameNumber = (theirs: string | number | boolean, ours: string | number | boolean): boolean =>
  typeof theirs === 'number' && typeof ours === 'number' && Math.abs(theirs - ours) < 1e-7;

function sameText(theirs: string, ours: string): boolean {
  const [a, b] = [degreesOf(theirs), degreesOf(ours)];
  if (a !== undefined && b !== undefined) return Math.abs(a - b) < 1e-7;
  const fraction = /^(-?\d+)\/(\d+)$/.exec(ours);
  if (fraction) return Math.abs(Number(theirs) - Number(fraction[1]) / Number(fraction[2])) < 1e-6;
  return ours.startsWith(vocabulary) && ours.slice(vocabulary.length) === theirs.replace(vocabulary, '');
}
