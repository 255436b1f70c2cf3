import { type IptcProperty, iptcProperties } from '../model/iptc-properties.ts';
import { type PropertyValue, type SettledValue } from '../model/value.ts';
import { blocksAgree } from './blocks-agree.ts';

/** The blocks of a file. */
export type BlockName = 'xmp' | 'iim' | 'exif';
export type BlockValues = ReadonlyMap<string, PropertyValue>;

/** What the XMP files beside a file say. */
export interface SidecarValues {
  readonly values: BlockValues;
  /** The file's own XMP was changed after them: what differs is for a person to settle. */
  readonly isOlder: boolean;
}

const noSidecar: SidecarValues = { values: new Map(), isOlder: false };

/**
 * Which block is believed first. A sidecar is the later word of software that does not touch originals. XMP alone has languages and no length limits; IIM alone has an encoding; EXIF has
 * neither. Orientation is EXIF's: viewers and decoders obey no other.
 */
const order = ['sidecar', 'xmp', 'iim', 'exif'] as const;
const orientationOrder: readonly (typeof order)[number][] = ['exif', 'sidecar', 'xmp'];

interface Reading {
  readonly block: (typeof order)[number];
  readonly value: PropertyValue;
}

/** Blank text, an empty list or structure: beside one that says something it is no answer and no contradiction. */
const isBlank = (value: PropertyValue): boolean =>
  typeof value === 'object' ? Object.values(value).every(isBlank) : String(value).trim() === '';

/** Outside the property table: EXIF's comment of the person behind the camera, which has no twin in IPTC. */
const exifAlone = ['userComment'];

/**
 * One answer for each key, every block's own reading beside it, and the keys whose blocks say different things. That a
 * sidecar says something else than its file is what it is there for, and no conflict unless it is the older of the two.
 */
export function settle(
  blocks: Readonly<Record<BlockName, BlockValues>>,
  { values: beside, isOlder }: SidecarValues = noSidecar,
): {
  values: Record<string, SettledValue>;
  conflicts: string[];
} {
  const settled = new Map<string, SettledValue>();
  const conflicts: string[] = [];
  const valuesOf = { ...blocks, sidecar: beside };
  for (const property of iptcProperties) {
    const { key, type } = property;
    const readings: Reading[] = [];
    for (const block of order) {
      const value = valuesOf[block].get(key);
      if (value !== undefined) readings.push({ block, value });
    }
    const best = believed(readings, type === 'orientation' ? orientationOrder : order);
    if (!best) continue;
    const all = Object.fromEntries(readings.map(({ block, value }) => [block, value]));
    settled.set(key, { value: shaped(property, best.value), source: best.block, all });
    if (best.block === 'sidecar' && !isOlder) continue;
    const differs = readings.some(({ value }) => !isBlank(value) && !blocksAgree(property, best.value, value));
    if (differs) conflicts.push(key);
  }
  for (const key of exifAlone) {
    const value = blocks.exif.get(key);
    if (value !== undefined) settled.set(key, { value, source: 'exif', all: { exif: value } });
  }
  return { values: Object.fromEntries(settled), conflicts };
}

/** A lang-alt is by language even where only IIM or EXIF has it, as a plain text. */
const shaped = ({ type }: IptcProperty, value: PropertyValue): PropertyValue =>
  type === 'lang-alt' && typeof value === 'string' ? { 'x-default': value } : value;

/** The first in `wanted` that says something, else the first at all. */
function believed(readings: readonly Reading[], wanted: readonly Reading['block'][]): Reading | undefined {
  if (readings.length < 2) return readings[0];
  const inOrder = readings.toSorted((a, b) => wanted.indexOf(a.block) - wanted.indexOf(b.block));
  return inOrder.find(({ value }) => !isBlank(value)) ?? inOrder[0];
}
