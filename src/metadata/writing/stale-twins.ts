import { type PropertyValue } from '../../model/value.ts';
import { startsWith } from '../containers/bytes.ts';
import { pngTextNames } from '../containers/png-text-names.ts';
import { removal } from './argument.ts';
import { isWritableLanguage } from './struct-argument.ts';

/**
 * Places outside the property table where other software keeps a copy of the same words, and from where readers take
 * them before or instead of the standard's: Windows (XP*), XMP's image of EXIF, PNG's text chunks.
 */
export const twins: Readonly<Record<string, readonly string[]>> = {
  title: ['IFD0:XPTitle', 'ExifIFD:ImageTitle', 'PNG:Title'],
  description: [
    'IFD0:XPTitle',
    'IFD0:XPSubject',
    'IFD0:XPComment',
    'ExifIFD:UserComment',
    'IFD1:ImageDescription',
    'XMP-tiff:ImageDescription',
    'XMP-exif:UserComment',
    'PNG:Description',
    'PNG:Comment',
  ],
  creator: ['IFD0:XPAuthor', 'IFD1:Artist', 'ExifIFD:Photographer', 'XMP-tiff:Artist', 'PNG:Author', 'PNG:Artist'],
  copyrightNotice: ['IFD1:Copyright', 'XMP-tiff:Copyright', 'PNG:Copyright'],
  keywords: ['IFD0:XPKeywords', 'XMP-microsoft:LastKeywordXMP', 'XMP-microsoft:LastKeywordIPTC'],
  rating: ['IFD0:Rating', 'IFD0:RatingPercent', 'XMP-microsoft:RatingPercent'],
  source: ['PNG:Source'],
};

/** The arguments that remove such copies of what is about to be written into the file of these `bytes`. */
export function twinRemovals(values: ReadonlyMap<string, PropertyValue>, bytes: Uint8Array): string[] {
  const tags = [...values.keys()].flatMap((key) => (Object.hasOwn(twins, key) ? (twins[key] ?? []) : []));
  const textNames = startsWith(bytes, '\x89PNG') ? pngTextNames(bytes) : [];
  const languages = textNames
    .filter(({ keyword, language }) => tags.includes(`PNG:${keyword}`) && isWritableLanguage(language))
    .map(({ keyword, language }) => `PNG:${keyword}-${language}`);
  return [...tags, ...languages].map(removal);
}
