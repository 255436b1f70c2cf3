import { iptcProperties } from '../../../src/model/iptc-properties.ts';
import type { PropertyValue } from '../../../src/model/value.ts';
import type { FileMetadata } from '../../../src/metadata/file-metadata.ts';
import type { BlockName } from '../../../src/metadata/settle.ts';
import type { Reading } from './exiftool-readings.ts';
import { isNothing, sameValue } from './same-value.ts';

/** One property of one block of one file, or its settled value, as both read it. */
export interface Comparison {
  readonly key: string;
  readonly block: BlockName | 'settled';
  readonly agrees: boolean;
  readonly theirs: PropertyValue | undefined;
  readonly ours: PropertyValue | undefined;
}

const order: readonly BlockName[] = ['xmp', 'iim', 'exif'];

/** Compares every property that either of the two readings has. */
export function compareReading({ blocks }: Reading, { values }: FileMetadata): Comparison[] {
  return iptcProperties.flatMap(({ key, type }) => {
    const compare = (block: Comparison['block'], theirs: PropertyValue | undefined, ours: PropertyValue | undefined) =>
      isNothing(theirs) && isNothing(ours) ? [] : [{ key, block, agrees: sameValue(theirs, ours), theirs, ours }];
    const apart = order.flatMap((block) => {
      const ours = values[key]?.all;
      return compare(block, blocks[block][key], ours && new Map(Object.entries(ours)).get(block));
    });
    const believed = type === 'orientation' ? order.toReversed() : order;
    const first = believed.map((block) => blocks[block][key]).find((value) => !isNothing(value));
    const byLanguage = type === 'lang-alt' && typeof first === 'string';
    const settled = byLanguage ? { 'x-default': first } : first;
    return [...apart, ...compare('settled', settled, values[key]?.value ?? undefined)];
  });
}
