import { type IptcProperty, iptcProperties } from '../model/iptc-properties.ts';
import { type PropertyValue, type SettledValue } from '../model/value.ts';
import { blocksAgree } from './blocks-agree.ts';

export type BlockName = 'xmp' | 'iim' | 'exif';
export type BlockValues = ReadonlyMap<string, PropertyValue>;

/**
 * Which block is believed first. XMP alone has languages and no length limits; IIM alone has an encoding; EXIF has
 * neither. Orientation is EXIF's: viewers and decoders obey no other.
 */
const order: readonly BlockName[] = ['xmp', 'iim', 'exif'];
const orientationOrder: readonly BlockName[] = ['exif', 'xmp'];

/** Blank text, an empty list or structure: beside one that says something it is no answer and no contradiction. */
const isBlank = (value: PropertyValue): boolean =>
  typeof value === 'object' ? Object.values(value).every(isBlank) : String(value).trim() === '';

/** Outside the property table: EXIF's comment of the person behind the camera, which has no twin in IPTC. */
const exifAlone = ['userComment'];

/** One answer for each key, every block's own reading beside it, and the keys whose blocks say different things. */
export function settle(blocks: Readonly<Record<BlockName, BlockValues>>): {
  values: Record<string, SettledValue>;
  conflicts: string[];
} {
  const settled = new Map<string, SettledValue>();
  const conflicts: string[] = [];
  for (const property of iptcProperties) {
    const { key, type } = property;
    const readings = order.flatMap((block) => {
      const value = blocks[block].get(key);
      return value === undefined ? [] : [{ block, value }];
    });
    const wanted = type === 'orientation' ? orientationOrder : order;
    const inOrder = wanted.flatMap((block) => readings.filter((reading) => reading.block === block));
    const best = inOrder.find(({ value }) => !isBlank(value)) ?? inOrder[0];
    if (!best) continue;
    const all = Object.fromEntries(readings.map(({ block, value }) => [block, value]));
    settled.set(key, { value: shaped(property, best.value), source: best.block, all });
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
