import { type PropertyValue } from '../../model/value.ts';
import { startsWith } from '../containers/bytes.ts';
import { type PngText, pngTexts } from '../containers/png-texts.ts';
import { removal } from './argument.ts';
import { type Words } from './judge-words.ts';
import { isOwnRemark } from './own-remark.ts';
import { isWritableLanguage } from './struct-argument.ts';

/**
 * Places outside the property table where other software keeps a copy of the same words, and from where readers take
 * them before or instead of the standard's: Windows (XP*), XMP's image of EXIF, PNG's text chunks.
 */
export const twins: Readonly<Record<string, readonly string[]>> = {
  title: ['IFD0:XPTitle', 'ExifIFD:ImageTitle', 'PNG:Title'],
  description: ['IFD1:ImageDescription', 'XMP-tiff:ImageDescription', 'PNG:Description'],
  creator: ['IFD0:XPAuthor', 'IFD1:Artist', 'ExifIFD:Photographer', 'XMP-tiff:Artist', 'PNG:Author', 'PNG:Artist'],
  copyrightNotice: ['IFD1:Copyright', 'XMP-tiff:Copyright', 'PNG:Copyright'],
  keywords: ['IFD0:XPKeywords', 'XMP-microsoft:LastKeywordXMP', 'XMP-microsoft:LastKeywordIPTC'],
  rating: ['IFD0:Rating', 'IFD0:RatingPercent', 'XMP-microsoft:RatingPercent'],
  source: ['PNG:Source'],
};

/** Places for any remark, in which a copy of the caption may stand: Windows' own, EXIF's, PNG's. */
export const remarkPlaces = [
  'IFD0:XPTitle',
  'IFD0:XPSubject',
  'IFD0:XPComment',
  'ExifIFD:UserComment',
  'XMP-exif:UserComment',
  'PNG:Comment',
] as const;

/** The arguments that remove such copies of what is about to be written into a file that `said` this in its blocks. */
export function twinRemovals(
  values: ReadonlyMap<string, PropertyValue>,
  bytes: Uint8Array,
  { xmp, iim, exif, remarks }: Words,
): string[] {
  const isOwn = (remark: string | undefined) => remark !== undefined && isOwnRemark(remark, [xmp, iim, exif]);
  const tags = [...values.keys()].flatMap((key) => (Object.hasOwn(twins, key) ? (twins[key] ?? []) : []));
  const texts = startsWith(bytes, '\x89PNG') ? pngTexts(bytes) : [];
  if (values.has('description'))
    for (const place of remarkPlaces) {
      const said = place === 'PNG:Comment' ? texts.find(isPlainComment)?.text : remarks.get(place);
      if (!isOwn(said)) tags.push(place);
    }
  const languages = texts
    .filter(({ keyword, language, text }) => {
      const isStale =
        keyword === 'Comment' ? values.has('description') && !isOwn(text) : tags.includes(`PNG:${keyword}`);
      return isStale && isWritableLanguage(language);
    })
    .map(({ keyword, language }) => `PNG:${keyword}-${language}`);
  return [...tags, ...languages].map(removal);
}

const isPlainComment = ({ keyword, language }: PngText): boolean => keyword === 'Comment' && language === '';
