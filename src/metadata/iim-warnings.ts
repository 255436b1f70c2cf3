import { iptcProperties } from '../model/iptc-properties.ts';
import { type Values } from '../model/value.ts';
import { blocksAgree } from './blocks-agree.ts';
import { type MetadataWarning } from './file-metadata.ts';

/**
 * What the digest of the IIM tells about properties whose XMP and IIM differ: IIM that was edited later may be right, and
 * somebody has to say so; IIM that was not edited is what XMP said before.
 */
export function iimWarnings(values: Values, since: 'unchanged' | 'edited' | undefined): MetadataWarning[] {
  if (since === undefined) return [];
  const differing = iptcProperties.filter((property) => {
    const all = values[property.key]?.all;
    return all?.xmp !== undefined && all.iim !== undefined && !blocksAgree(property, all.xmp, all.iim);
  });
  if (differing.length === 0) return [];
  const names = differing.map(({ name }) => name).join(', ');
  return since === 'edited'
    ? [
        {
          code: 'iim/edited-later',
          message: `A program that does not know XMP changed the IIM of this file after its XMP was written (${names}). XMP is shown; look which of the two is right.`,
        },
      ]
    : [
        {
          code: 'iim/older',
          message: `The IIM of this file is what it was before its XMP was changed (${names}). XMP is the newer.`,
        },
      ];
}
