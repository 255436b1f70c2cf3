import { type PropertyValue } from '../../model/value.ts';
import { plainText } from '../plain-text.ts';

/**
 * Image regions as ExifTool can write them: their name in the main language alone, because in structures that allow any
 * namespace ExifTool takes `Name-bn` for a tag of another one. A region that stays as it is keeps all its languages.
 */
export function writableRegions(regions: PropertyValue): PropertyValue {
  if (!Array.isArray(regions)) return regions;
  return regions.map((region: PropertyValue) => {
    if (typeof region !== 'object' || !('Name' in region)) return region;
    return { ...region, Name: { 'x-default': plainText(region.Name) } };
  });
}
