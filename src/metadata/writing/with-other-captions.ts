import type { LanguageMap } from '../../model/language.ts';
import { type PropertyValue } from '../../model/value.ts';
import { asLanguages } from '../language-alternative.ts';
import { ownObject } from '../own-object.ts';
import { storableText } from './storable-text.ts';

/**
 * `values` with the further captions in the description: those in whose language the file has one already, `''` where
 * that is to go.
 * A description that is to go altogether stays so.
 * @param current what the file's XMP says now.
 */
export function withOtherCaptions(
  values: ReadonlyMap<string, PropertyValue>,
  others: LanguageMap,
  current: ReadonlyMap<string, PropertyValue>,
): ReadonlyMap<string, PropertyValue> {
  const said = asLanguages(values.get('description')) ?? {};
  if (values.has('description') && Object.keys(said).length === 0) return values;
  const held = asLanguages(current.get('description')) ?? {};
  const taken = Object.entries(others).filter(([tag]) => Object.hasOwn(held, tag) && !Object.hasOwn(said, tag));
  if (taken.length === 0) return values;
  const replaced = taken.map(([tag, text]) => [tag, storableText(text)] as const);
  // Where the description is not spoken of, what stands in front of all languages stays: IIM and EXIF hold it as well.
  const front = values.has('description') ? undefined : held['x-default'];
  const main = front === undefined ? [] : [['x-default', front] as const];
  return new Map([...values, ['description', ownObject([...main, ...Object.entries(said), ...replaced])]]);
}
